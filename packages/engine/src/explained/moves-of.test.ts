import { expect, it } from "vitest";
import { explained } from "#explained/explained";
import { movesOf } from "#explained/moves-of";
import { buildActivity, buildCatalogue, buildMet, buildOrganisation } from "#testing/build";
import { buildFacts, buildProgramme, day, when, type Some } from "#testing/row";

const base = [
  ...[buildOrganisation("A"), buildOrganisation("B"), buildOrganisation("C", { catalogue: null })],
  buildCatalogue("authority", { criteria: { c: {}, d: {} } }),
  buildActivity("A", "m", { makesTrue: ["c", "d"], forecast: when("2025-09-01") }),
];
const between = (now: readonly Some[]) =>
  explained({
    programme: buildProgramme(),
    before: { asAt: day("2025-03-02"), facts: buildFacts(...base) },
    after: { asAt: day("2025-06-01"), facts: buildFacts(...base, ...now) },
  });

it("has a line for each step, also where it did nothing, each going on from the one before", () => {
  const line = movesOf(between(buildMet("A", "c")), "A");
  expect(line?.moves.map(({ met }) => met)).toEqual([0, 0, 1, 0, 0, 0]);
  expect(line?.moves.map(({ told }) => told)).toEqual(
    Array.from({ length: 6 }, () => ({
      ...{ from: { kind: "day", day: "2025-09-01" }, to: { kind: "day", day: "2025-09-01" } },
      days: 0,
    })),
  );
});

it("never has 0 days where nothing is known", () => {
  expect(movesOf(between([]), "B")?.moves[0]?.told).toEqual({
    ...{ from: { kind: "not-known" }, to: { kind: "not-known" }, days: null },
  });
});

it("is of all for nobody, and of nobody for what has no ledger", () => {
  const made = between(buildMet("B", "c"));
  expect(movesOf(made, null)).toMatchObject({ total: { met: 1 }, before: { of: 4 } });
  expect(movesOf(made, "C")).toBeNull();
});
