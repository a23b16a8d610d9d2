import type { When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import { sidesDisagree } from "#coherence/rules/sides-disagree";
import { buildView } from "#coherence/testing/build-view";
import { buildActivity, type ActivityGiven } from "#testing/build";
import { buildDependency, buildRound } from "#testing/build-network";
import { when, type Some } from "#testing/row";

type Side = {
  readonly side?: "giver" | "taker";
  readonly stance?: "stated" | "agrees" | "disagrees";
  readonly when?: When | null;
};
type Ends = { readonly give?: ActivityGiven; readonly take?: ActivityGiven };
const asked = buildRound("r1", "2026-03-31");
const parts = (sides: readonly Side[], { give = {}, take = {} }: Ends = {}) => [
  buildActivity("A", "give", give),
  buildActivity("B", "take", take),
  buildDependency("d", sides),
];
const found = (facts: readonly Some[]) => sidesDisagree.find(buildView("2026-03-02", facts));
const [may, june] = [when("2026-05-11"), when("2026-06-01")];
const said = (...facts: readonly Some[]) =>
  found(facts).map(({ params, severity }) => [params.case, severity]);

describe("sides disagree", () => {
  it.each([
    ["the day before", when("2026-05-10"), [["dates", "warns"]]],
    ["the same day", may, []],
    ["the day after", when("2026-05-12"), [["dates", "warns"]]],
    ["a range with the day in it", when("2026-05-01", "2026-05-31"), []],
    ["a range that ends on the day", when("2026-05-01", "2026-05-11"), []],
    ["a range from the day after", when("2026-05-12", "2026-05-31"), [["dates", "warns"]]],
    ["no day", null, []],
  ] as const)("the taker says %s", (_, day, expected) => {
    expect(said(...parts([{ when: may }, { when: day }]))).toEqual(expected);
  });

  it.each([
    ["giver", [{ when: may, stance: "disagrees" }, { when: may }]],
    ["taker", [{ when: may }, { when: may, stance: "disagrees" }]],
    ["taker", [{ when: may }, { stance: "disagrees" }]],
  ] as const)("is refused by the %s", (by, sides) => {
    expect(found(parts(sides))[0]).toMatchObject({
      severity: "warns",
      params: { case: "refused", by },
    });
  });

  it("hears another day from one that disagrees as a dispute of the day", () => {
    expect(said(...parts([{ when: may }, { when: june, stance: "disagrees" }]))).toEqual([
      ["dates", "warns"],
    ]);
  });

  it("finds nothing where nobody claims the link", () => {
    const both = [{ stance: "disagrees" }, { stance: "disagrees" }] as const;
    expect(said(asked, ...parts(both))).toEqual([]);
    expect(said(asked, ...parts([{ stance: "disagrees" }]))).toEqual([]);
  });

  it.each(["giver", "taker"] as const)("knows that only the %s has spoken", (side) => {
    const facts = parts([{ side, when: may }]);
    expect(found([asked, ...facts])[0]).toMatchObject({
      severity: "notes",
      params: { case: "one-sided", known: side },
    });
    // nobody was asked
    expect(said(...facts)).toEqual([]);
    const record = { clock: "published", public: true } as const;
    const published = buildView("2026-03-02", [asked, ...facts], { programme: record });
    expect(sidesDisagree.find(published)).toEqual([]);
  });

  it("has nothing to say once the waiting is over", () => {
    const over = { take: { actual: when("2026-03-01") } };
    expect(said(...parts([{ when: may }, { when: june }], over))).toEqual([]);
    expect(said(...parts([{ when: may }, { stance: "disagrees" }], over))).toEqual([]);
  });

  it("has nothing to say of days once it was given, though a refusal stands", () => {
    const given = { give: { actual: when("2026-03-01") } };
    expect(said(...parts([{ when: may }, { when: june }], given))).toEqual([]);
    expect(said(asked, ...parts([{ when: may }], given))).toEqual([]);
    expect(said(...parts([{ when: may }, { stance: "disagrees" }], given))).toEqual([
      ["refused", "warns"],
    ]);
  });
});
