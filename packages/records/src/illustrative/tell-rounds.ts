import type { Anchors } from "@parod/schema/anchors";
import { between } from "#illustrative/random";
import { dayAfter, doing, type Entry } from "#illustrative/entry";
import { opensAsAt } from "#illustrative/programme";
import { returns, rounds, type Return, type Round } from "#illustrative/rounds";

export const roundAnchors: readonly Anchors["round"][] = rounds.map(({ id }) => ({ id }));

function tellRound({ id, title, opens, due, closes, cutOff }: Round): Entry[] {
  const tell = (on: string, state: "open" | "closed") =>
    doing({ on, verb: `round-${state}`, reason: `Illustrative: ${title.en}` })("roundTold", {
      round: id,
      title,
      opens,
      due,
      closes,
      cutOff,
      state,
    });
  return [tell(opens, "open"), tell(closes, "closed")];
}

/** Cells asked, filled beforehand and left as they were: the burden of the return itself. */
function burden({ organisation, round }: Return) {
  const asked = organisation === "dysgu" ? 248 : 96;
  const prefilled = round.number === 1 ? 0 : Math.round(asked * 0.8);
  const share = between(`unchanged ${organisation} ${round.id}`, [40, 85]) / 100;
  return { asked, prefilled, unchanged: Math.round(prefilled * share) };
}

/** Submitted by one person, certified by another, then looked at by Welsh Government. */
function tellReturn(each: Return): Entry[] {
  const { organisation, round, submitted, certified } = each;
  const [provider, certifier] = [`${organisation}.provider`, `${organisation}.certifier`];
  const fact = { round: round.id, organisation, ...burden(each) };
  const tell = (on: string, verb: string, own = {}) =>
    doing({ on, verb, reason: `Illustrative: ${round.title.en}`, ...own });
  if (certified === null) {
    const on = dayAfter(round.opens, 9);
    return [tell(on, "draft-return")("returnState", { ...fact, state: "draft", on, provider })];
  }
  const answered = dayAfter(certified, between(`answered ${organisation} ${round.id}`, [5, 18]));
  const asksAgain = between(`asks ${organisation} ${round.id}`, [1, 12]) === 1;
  const entries = [
    tell(submitted, "submit-return")("returnState", {
      ...fact,
      state: "submitted",
      on: submitted,
      provider,
    }),
    tell(certified, "certify-return", { forOrganisation: organisation })("returnState", {
      ...fact,
      state: "certified",
      on: certified,
      provider,
      certifier,
    }),
  ];
  if (answered > opensAsAt) return entries;
  const state = asksAgain ? "changes-requested" : "accepted";
  return [
    ...entries,
    doing({ on: answered, verb: "answer-returns", reason: "Illustrative: answers to returns" })(
      "returnState",
      // what the government answers moves no day: the return came in when it was certified
      { ...fact, state, on: certified, provider, certifier },
    ),
  ];
}

export const tellRounds = (): Entry[] => [
  ...rounds.flatMap(tellRound),
  ...returns.flatMap(tellReturn),
];
