import { addDays, daysBetween } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type { ReturnState } from "@parod/schema/vocabulary";
import { keyed, pairKey } from "#collect";
import { dateRecords } from "#coherence/dated";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import { lastWords, spokenTables, type LastWord } from "#coherence/own-words";
import { thresholds } from "#coherence/thresholds";
import type { View } from "#coherence/view";
import { hasEnded } from "#read/interval";
import { lastDueRound } from "#returns/last-due";
import { isAsked } from "#returns/round";

type Silence = Found<"silence">;

/** Never certified, so not come in; one handed back after that was in once. */
const notIn: ReadonlySet<ReturnState> = new Set(["draft", "submitted"]);
const hasCome = (sent: ToldRow<"returnState"> | undefined): boolean =>
  sent !== undefined && (!notIn.has(sent.state) || sent.certifier !== null);

/** Those that rounds ask and that are still there. */
const asked = (view: View): readonly string[] =>
  view.index.organisations
    .filter((each) => isAsked(each) && !hasEnded(view.until(each.code), view.asAt))
    .map(({ code }) => code);

function noReturns(
  view: View,
  round: ToldRow<"roundTold">,
  organisations: readonly string[],
): readonly Silence[] {
  const sent = keyed(view.facts.returnState, (row) => pairKey(row.round, row.organisation));
  return organisations
    .filter((organisation) => !hasCome(sent.get(pairKey(round.round, organisation))))
    .map((organisation) => ({
      severity: "warns",
      subjects: [organisation, round.round],
      organisations: [organisation],
      records: [
        record("roundTold", round),
        record("returnState", sent.get(pairKey(round.round, organisation))),
      ],
      params: {
        case: "no-return",
        organisation,
        round: round.round,
        due: round.due,
        days: daysBetween(round.due, view.asAt),
      },
      path: [step("round", round.round), step("organisation", organisation)],
    }));
}

function datesPassed(view: View, organisations: ReadonlySet<string>): readonly Silence[] {
  return [...view.activities().values()].flatMap((activity) => {
    const { id, organisation, forecast, actual } = activity;
    if (actual !== null || forecast === null || !organisations.has(organisation)) return [];
    const days = daysBetween(forecast.to, view.asAt);
    if (days <= thresholds.datePassedDays) return [];
    return [
      {
        severity: "warns",
        subjects: [id],
        organisations: [organisation],
        records: dateRecords(view, activity),
        params: { case: "date-passed", organisation, activity: id, forecast, days },
        path: [step("organisation", organisation), step("activity", id)],
      },
    ];
  });
}

/** Of those who answered the last round: nothing since, for longer than allowed. */
function nothingSaid(
  view: View,
  organisation: string,
  last: LastWord | undefined,
): readonly Silence[] {
  const allowed = thresholds.nothingSaidDays;
  if (last === undefined) return [];
  const days = daysBetween(last.on, view.asAt);
  if (days <= allowed) return [];
  return [
    {
      severity: "notes",
      subjects: [organisation],
      organisations: [organisation],
      records: [last.record],
      params: { case: "nothing-said", organisation, last: last.on, days, allowed },
      path: [step("organisation", organisation)],
    },
  ];
}

/**
 * No return, a date that passed without a word, or nothing said for long: of those that a round asks, once one has. Where
 * nobody asked, silence says nothing. model.md section 1.
 */
export const silence = rule({
  id: "silence",
  severities: ["warns", "notes"],
  reads: [...spokenTables, "roundTold", "organisationTold"],
  find: (view) => {
    if (!view.asked || view.published) return [];
    const organisations = asked(view);
    const passed = datesPassed(view, new Set(organisations));
    // until a first round is due, whoever it asks has time to answer
    const round = lastDueRound(
      view.facts.roundTold,
      addDays(view.asAt, -thresholds.returnGraceDays),
    );
    if (round === null) return passed;
    const missing = noReturns(view, round, organisations);
    const without = new Set(missing.flatMap((each) => each.organisations));
    const words = lastWords(view);
    const answered = organisations.filter((each) => !without.has(each));
    return [
      ...missing,
      ...passed,
      ...answered.flatMap((each) => nothingSaid(view, each, words.get(each))),
    ];
  },
});
