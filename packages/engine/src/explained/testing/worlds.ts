import { addDays } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import * as fc from "fast-check";
import type { Between } from "#explained/hybrid";
import { anyCommon, anyOrganisation } from "#testing/random-facts";
import { buildFacts, buildRow, day, type Some } from "#testing/row";

const ends = ["A", "B"].flatMap((code) => [0, 1, 2, 3].map((at) => `${code}:m${String(at)}`));
const link = fc.record({
  giver: fc.constantFrom(...ends),
  taker: fc.constantFrom(...ends),
  side: fc.constantFrom("giver" as const, "taker" as const),
  stance: fc.constantFrom("stated" as const, "stated" as const, "disagrees" as const),
  type: fc.constantFrom("FS" as const, "SS" as const, "FF" as const),
  lag: fc.nat(30),
});
const links = fc
  .uniqueArray(link, { maxLength: 5, selector: ({ giver, taker }) => `${giver}${taker}` })
  .map((given): Some[] =>
    given
      .filter(({ giver, taker }) => giver !== taker)
      .map(({ giver, taker, ...rest }) => {
        const id = `${giver}-${taker}`;
        return {
          anchors: { dependency: [{ id, giverKind: "milestone", giver, taker }] },
          dependencySide: [buildRow("dependencySide", { dependency: id, ...rest })],
        };
      }),
  );
const lengths = fc.array(fc.option(fc.nat(60), { nil: null }), { minLength: 8, maxLength: 8 });

/** Two organisations with catalogue, evidence, activities that wait on each other, and lengths. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(anyCommon, anyOrganisation("A"), anyOrganisation("B"), links, lengths)
  .map(([common, a, b, between, durations]) => {
    const facts = buildFacts(...common, ...a, ...b, ...between);
    const activityTold = facts.activityTold.map((row) => ({
      ...row,
      duration: durations[ends.indexOf(row.activity)] ?? null,
    }));
    return { ...facts, activityTold };
  });
const anyDay = fc.nat(900).map((days) => addDays(day("2025-02-01"), days));

/** Any two readings, near or far from each other, either of them the earlier. */
export const anyBetween: fc.Arbitrary<Between> = fc
  .tuple(anyFacts, anyFacts, anyDay, anyDay)
  .map(([before, after, from, to]) => ({
    before: { asAt: from, facts: before },
    after: { asAt: to, facts: after },
  }));
