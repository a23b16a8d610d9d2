import type { GivenFact } from "@parod/schema/told/tables";
import { buildRow, words, type Framed, type Some } from "#testing/row";

/** Who is a member of what, who provides what, who asked and who returned: the facts between organisations. */
export const buildMembership = (fact: GivenFact<"membership">, frame: Framed = {}): Some => ({
  membership: [buildRow("membership", fact, frame)],
});

export const buildFunction = (
  id: string,
  given: { shareable?: boolean; position?: number } = {},
): Some => ({
  anchors: { function: [{ id, position: given.position ?? 0 }] },
  functionTold: [
    buildRow("functionTold", {
      function: id,
      text: words(id),
      level: "L",
      shareable: given.shareable ?? false,
      reviewed: false,
    }),
  ],
});

export const buildProvision = (fact: GivenFact<"provision">, frame: Framed = {}): Some => ({
  provision: [buildRow("provision", fact, frame)],
});

/** An ask of the Welsh Government without an answer, unless said. */
export const buildCommitment = (
  commitment: string,
  given: Partial<GivenFact<"commitmentTold">> = {},
): Some => ({
  anchors: { commitment: [{ id: commitment }] },
  commitmentTold: [
    buildRow("commitmentTold", {
      commitment,
      kind: "ask",
      text: words(commitment),
      askedOn: "2025-04-30",
      ofWhom: ["welsh-government"],
      state: "no-answer-found",
      ...given,
    }),
  ],
});

export const buildRound = (
  round: string,
  due: string,
  given: Partial<GivenFact<"roundTold">> = {},
): Some => ({
  anchors: { round: [{ id: round }] },
  roundTold: [
    buildRow("roundTold", {
      round,
      title: words(round),
      opens: "2025-06-01",
      due,
      closes: "2025-08-31",
      cutOff: "2025-05-31",
      state: "due",
      ...given,
    }),
  ],
});

export const buildReturn = (fact: GivenFact<"returnState">): Some => ({
  returnState: [buildRow("returnState", fact)],
});

/** A dependency and what its sides say. */
export const buildDependency = (
  dependency: string,
  sides: readonly Partial<GivenFact<"dependencySide">>[],
): Some => ({
  anchors: {
    dependency: [{ id: dependency, giverKind: "milestone", giver: "A:give", taker: "B:take" }],
  },
  dependencySide: sides.map((side, at) =>
    buildRow("dependencySide", {
      dependency,
      side: at === 0 ? "giver" : "taker",
      stance: "stated",
      type: "FS",
      lag: 0,
      ...side,
    }),
  ),
});
