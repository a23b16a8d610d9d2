import { describe, expect, it } from "vitest";
import { ratingAgainstEvidence } from "#coherence/rules/rating-against-evidence";
import { buildView } from "#coherence/testing/build-view";
import { buildAssessment, buildCatalogue, buildMet, buildOrganisation } from "#testing/build";
import { buildRow, when, type Some } from "#testing/row";
import type { GivenFact } from "@parod/schema/told/tables";

const world: readonly Some[] = [
  buildCatalogue("authority", {
    workstreams: { W1: "local", W2: "local" },
    criteria: { M: { workstream: "W1" }, N: { workstream: "W2" }, L: { stage: "embedded" } },
  }),
  buildOrganisation("A"),
];
const rating = (given: Partial<GivenFact<"ratingTold">> = {}): Some => ({
  ratingTold: [
    buildRow("ratingTold", {
      scope: "organisation",
      of: "A",
      role: "director",
      value: "green",
      rationale: "in hand",
      ...given,
    }),
  ],
});
const partly = (criterion: string, expected: ReturnType<typeof when> | null): Some =>
  buildAssessment("A", criterion, { kind: "self", state: "partly-met", expected });
const found = (asAt: string, ...parts: readonly Some[]) =>
  ratingAgainstEvidence.find(buildView(asAt, [...world, ...parts]));

describe("rating against evidence", () => {
  it.each([
    ["green", 1],
    ["amber-green", 1],
    ["amber", 0],
    ["amber-red", 0],
    ["red", 0],
  ] as const)("declared %s of what is late: %s", (value, count) => {
    const late = partly("M", when("2026-12-01"));
    expect(found("2026-01-01", rating({ value }), late)).toHaveLength(count);
  });

  it.each([
    ["2026-09-30", when("2026-09-30"), []],
    ["2026-09-29", when("2026-09-01", "2026-10-01"), ["perhaps-late"]],
    ["2026-09-29", when("2026-10-01"), ["late"]],
    ["2026-09-29", null, ["not-known"]],
    ["2026-10-01", when("2026-10-31"), ["past-due"]],
  ])("as at %s", (asAt, expected, worst) => {
    const rest = buildMet("A", "N");
    expect(
      found(asAt, rating(), partly("M", expected), ...rest).map(({ params }) => params.worst),
    ).toEqual(worst);
  });

  it("says nothing where all is there, and nothing of a stage beyond the target", () => {
    expect(found("2026-10-01", rating(), ...buildMet("A", "M"), ...buildMet("A", "N"))).toEqual([]);
  });

  it("says nothing of what has no position", () => {
    expect(found("2026-01-01", rating({ of: "nobody" }))).toEqual([]);
  });

  it("names who is rated, in which role, and leads to the rating and to what speaks against it", () => {
    const [finding] = found("2026-01-01", rating(), partly("M", when("2026-12-01")));
    expect(finding).toMatchObject({
      subjects: ["organisation", "A", "director"],
      organisations: ["A"],
      params: { organisation: "A", on: "2025-02-01", counts: { late: 1, "not-known": 1 } },
      path: [{ kind: "pair", id: "A|M" }],
    });
    expect(finding?.records.map((each) => each?.table)).toEqual(["ratingTold", "assessment"]);
  });

  it("looks at a workstream alone, and at all organisations for the programme", () => {
    const parts = [...buildMet("A", "M"), buildOrganisation("B"), ...buildMet("B", "M")];
    const of = (scope: "workstream" | "programme", code: string) =>
      found("2026-01-01", rating({ scope, of: code }), ...parts).map(({ params }) => [
        params.of,
        params.organisation,
      ]);
    expect(of("workstream", "W1")).toEqual([]);
    expect(of("workstream", "W2")).toEqual([["W2", null]]);
    expect(of("programme", "a-programme")).toEqual([["a-programme", null]]);
  });
});
