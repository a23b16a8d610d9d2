import type { GivenFact, ToldName } from "@parod/schema/told/tables";
import { courses } from "#illustrative/activity-courses";
import { ofProfile } from "#illustrative/authorities";
import { dayAfter, doing, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";

type Of<N extends ToldName> = {
  readonly key: string;
  readonly effectiveOn: string;
  readonly fact: GivenFact<N>;
  readonly known: string;
};

/** The first row of a table that fits: which one it is does not matter, as long as it is the same each time. */
function find<N extends ToldName>(
  entries: readonly Entry[],
  table: N,
  fits: (row: Of<N>) => boolean,
): Of<N> {
  for (const { telling, doing: done } of entries) {
    if (telling.table !== table) continue;
    const row = {
      key: telling.factKey ?? "",
      effectiveOn: telling.effectiveOn,
      fact: telling.fact as GivenFact<N>,
      known: done.on,
    };
    if (fits(row)) return row;
  }
  throw new Error(`nothing to correct in ${table}`);
}

const correcting = (day: string) =>
  doing({ on: day, verb: "correct", reason: "Illustrative: a correction" });
const withdrawing = (day: string) =>
  doing({ on: day, verb: "withdraw", reason: "Illustrative: taken back" });

/** Six rows told wrongly: one of them on another day, one put right half a year later. */
function tellCorrected(entries: readonly Entry[]): Entry[] {
  const steady = ofProfile("steady", 0).code;
  const day = find(
    entries,
    "activityDate",
    ({ fact }) => fact.activity === `${steady}:lead-named` && fact.line === "actual",
  );
  const moved = dayAfter(day.effectiveOn, -12);
  const late = find(
    entries,
    "assessment",
    ({ fact, effectiveOn }) =>
      fact.organisation === ofProfile("steady", 1).code &&
      fact.kind === "self" &&
      fact.state === "met" &&
      fact.criterion.startsWith("A5") &&
      effectiveOn === "2025-06-13",
  );
  const paper = find(
    entries,
    "evidenceTold",
    ({ fact }) => fact.evidence === `${ofProfile("ahead", 0).code}:A1.3`,
  );
  const rating = find(
    entries,
    "ratingTold",
    ({ fact, effectiveOn }) =>
      fact.of === ofProfile("slipping", 2).code && effectiveOn === "2025-11-14",
  );
  const event = find(entries, "engagementTold", ({ fact }) => fact.engagement === "workshops-2025");
  const ask = find(entries, "commitmentTold", ({ fact }) => fact.commitment === "ask-6");
  const extra = (row: { key: string; effectiveOn: string }) =>
    ({
      effectiveOn: row.effectiveOn,
      telling: "correction",
      corrects: row.key,
      suffix: "corrected",
    }) as const;
  return [
    correcting("2025-12-02")(
      "activityDate",
      {
        ...day.fact,
        when: on(moved),
        reason: "The day of the decision was given, not that of the appointment.",
      },
      { ...extra(day), effectiveOn: moved, lang: "en" },
    ),
    correcting("2026-01-20")(
      "assessment",
      {
        ...late.fact,
        state: "partly-met",
        expected: on("2025-10-31"),
        remark: "Part of the budget had been counted twice.",
      },
      { ...extra(late), lang: "en" },
    ),
    correcting("2026-05-08")(
      "evidenceTold",
      { ...paper.fact, datedOn: dayAfter(paper.fact.datedOn, -7) },
      extra(paper),
    ),
    correcting("2025-12-12")("ratingTold", { ...rating.fact, value: "amber-red" }, extra(rating)),
    correcting("2025-03-07")("engagementTold", { ...event.fact, people: 204 }, extra(event)),
    correcting("2026-01-09")("commitmentTold", { ...ask.fact, by: on("2026-04-30") }, extra(ask)),
  ];
}

/** Three rows taken back, with nothing in their place. */
function tellWithdrawn(entries: readonly Entry[]): Entry[] {
  const risk = find(
    entries,
    "riskTold",
    ({ fact, effectiveOn }) =>
      fact.organisation === ofProfile("steady", 3).code && effectiveOn === "2026-06-12",
  );
  const saidAgain = new Set(
    courses.filter(({ actual, forecasts }) => actual === null && forecasts[5]).map(({ id }) => id),
  );
  const day = find(
    entries,
    "activityDate",
    ({ fact, effectiveOn }) =>
      fact.line === "forecast" && effectiveOn === "2026-02-27" && saidAgain.has(fact.activity),
  );
  const paper = find(
    entries,
    "reliance",
    ({ fact }) => fact.organisation === ofProfile("late", 2).code && fact.criterion === "A5.1",
  );
  const extra = (row: { key: string; effectiveOn: string }) =>
    ({
      effectiveOn: row.effectiveOn,
      telling: "withdrawal",
      corrects: row.key,
      suffix: "withdrawn",
    }) as const;
  return [
    withdrawing("2026-07-09")("riskTold", risk.fact, extra(risk)),
    withdrawing("2026-04-17")("activityDate", day.fact, extra(day)),
    withdrawing("2026-05-15")("reliance", paper.fact, extra(paper)),
  ];
}

export const tellCorrections = (entries: readonly Entry[]): Entry[] => [
  ...tellCorrected(entries),
  ...tellWithdrawn(entries),
];
