import type { GivenFact } from "@parod/schema/told/tables";
import { waitStates } from "@parod/schema/views/waits";
import { describe, expect, it } from "vitest";
import { waitsOf } from "#coherence/waits";
import { buildActivity, type ActivityGiven } from "#testing/build";
import { buildDependency } from "#testing/build-network";
import { buildFacts, buildRow, when, type Some } from "#testing/row";

type Side = Partial<GivenFact<"dependencySide">>;
const [may, june] = [when("2026-05-11"), when("2026-06-01")];
type Ends = { readonly give?: ActivityGiven; readonly take?: ActivityGiven };
const facts = (sides: readonly Side[], { give = {}, take = {} }: Ends = {}) =>
  buildFacts(
    buildActivity("A", "give", give),
    buildActivity("B", "take", take),
    buildDependency("d", sides),
  );
const said = (sides: readonly Side[], ends: Ends = {}) => {
  const wait = waitsOf(facts(sides, ends)).pairs[0]?.waits[0];
  return [wait?.state, wait?.refusedBy, wait?.tooLate?.case ?? null, wait?.against !== null];
};
const happened = { actual: when("2026-03-02") };
const refuses = { stance: "disagrees" } as const;

describe("who waits on whom", () => {
  it.each([
    ["agreed", [{ when: may }, { when: may }], {}, ["agreed", null, null, false]],
    ["agreed without days", [{}, {}], {}, ["agreed", null, null, false]],
    ["other days", [{ when: may }, { when: june }], {}, ["dates", null, null, false]],
    ["too late", [{ when: june }, { when: may }], {}, ["dates", null, "certain", false]],
    [
      "perhaps too late",
      [{ when: when("2026-05-01", "2026-05-31") }, { when: may }],
      {},
      ["agreed", null, "perhaps", false],
    ],
    ["the giver alone", [{ when: may }], {}, ["giver-only", null, null, false]],
    ["the taker alone", [{ side: "taker", when: may }], {}, ["taker-only", null, null, false]],
    ["the giver refuses", [refuses, {}], {}, ["refused", "giver", null, false]],
    ["the taker refuses", [{}, refuses], {}, ["refused", "taker", null, false]],
    ["nobody claims it", [refuses], {}, ["nobody", null, null, false]],
    [
      "the giver against its forecast",
      [{ when: may }, { when: may }],
      { give: { forecast: june } },
      ["agreed", null, "certain", true],
    ],
    ["given", [{ when: may }], { give: happened }, ["settled", null, null, false]],
    [
      "given later than needed",
      [{ when: may }, { when: when("2026-02-02") }],
      { give: happened },
      ["settled", null, null, false],
    ],
    ["given, and refused", [{}, refuses], { give: happened }, ["refused", "taker", null, false]],
    ["over", [{ when: june }, { when: may }], { take: happened }, ["settled", null, null, false]],
  ] as const)("%s", (...[, sides, ends, expected]) => expect(said(sides, ends)).toEqual(expected));

  const link = (giver: string, taker: string, sides: readonly Side[]): Some => ({
    anchors: {
      dependency: [{ id: `${giver}.${taker}`, giverKind: "milestone", giver, taker }],
    },
    dependencySide: sides.map((side, at) =>
      buildRow("dependencySide", {
        ...{ dependency: `${giver}.${taker}`, side: at === 0 ? "giver" : "taker" },
        ...{ stance: "stated", type: "FS", lag: 0, ...side },
      }),
    ),
  });
  const three = buildFacts(
    ...["A", "B", "C"].flatMap((code) => [buildActivity(code, "m1"), buildActivity(code, "m2")]),
    link("A:m1", "B:m1", [{ when: may }, { when: may }]),
    link("A:m2", "B:m1", [{ when: june }, { when: may }]),
    link("B:m1", "A:m1", [{ when: may }]),
    link("A:m1", "C:m1", [{}, refuses]),
    link("C:m1", "C:m2", [{ when: june }, { when: may }]),
  );

  it("keeps the two directions of a pair apart, and an organisation's own links out", () => {
    const { pairs } = waitsOf(three);
    expect(pairs.map(({ taker, giver, waits }) => [taker, giver, waits.length])).toEqual([
      ["A", "B", 1],
      ["B", "A", 2],
      ["C", "A", 1],
    ]);
    expect(pairs[1]?.counts).toMatchObject({ links: 2, agreed: 1, dates: 1, tooLate: 1 });
  });

  it("adds up: states to links, pairs and organisations to all", () => {
    const { all, pairs, totals } = waitsOf(three);
    expect(all.links).toBe(4);
    for (const counts of [all, ...pairs.map((each) => each.counts)])
      expect(waitStates.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.links);
    for (const key of [...waitStates, "links", "tooLate"] as const) {
      const sum = (of: readonly { readonly [key: string]: number }[]) =>
        of.reduce((total, counts) => total + (counts[key] ?? 0), 0);
      expect(sum(pairs.map(({ counts }) => counts))).toBe(all[key]);
      expect(sum(totals.map(({ waits }) => waits))).toBe(all[key]);
      expect(sum(totals.map(({ gives }) => gives))).toBe(all[key]);
    }
    expect(
      totals.map(({ organisation, waits, gives }) => [organisation, waits.links, gives.links]),
    ).toEqual([
      ["A", 1, 3],
      ["B", 2, 1],
      ["C", 1, 0],
    ]);
  });

  it("has nothing where no side is told", () => {
    const { pairs, totals, all } = waitsOf(facts([]));
    expect([pairs, totals, all.links]).toEqual([[], [], 0]);
  });

  it.each([
    [[{ when: may }, { when: may }], {}, true],
    [[{}, { when: may }], { give: { forecast: may } }, true],
    [[{}, { when: may }], {}, false],
    [[{ when: may }, {}], {}, false],
  ] as const)("knows whether there are two days to compare", (sides, ends, dated) => {
    expect(waitsOf(facts(sides, ends)).pairs[0]?.waits[0]?.dated).toBe(dated);
  });

  it("knows the giver of something that is yet to be named", () => {
    const something = buildFacts(buildActivity("B", "take"), {
      anchors: {
        organisation: [{ id: "A", kind: "body", catalogue: null }],
        dependency: [{ id: "d", giverKind: "something", giver: "A", taker: "B:take" }],
      },
      dependencySide: buildDependency("d", [{ side: "taker", when: may }]).dependencySide ?? [],
    });
    expect(waitsOf(something).pairs).toMatchObject([
      { giver: "A", taker: "B", counts: { "taker-only": 1 } },
    ]);
  });
});
