import { describe, expect, it } from "vitest";
import { provisionOverlap } from "#coherence/rules/provision-overlap";
import { buildView } from "#coherence/testing/build-view";
import { fromDay, provided, someParties, untilDay } from "#coherence/testing/told-provisions";
import type { Some } from "#testing/row";

const found = (asAt: string, ...parts: readonly Some[]) =>
  provisionOverlap.find(buildView(asAt, [...someParties, ...parts]));
const old = provided("body", untilDay("2025-06-01"));
const early = provided("a", fromDay("2025-05-01"));

describe("two agreed providers", () => {
  it.each([
    ["2025-04-01", 1],
    ["2025-05-31", 1],
    ["2025-06-01", 0],
  ])("as at %s: while a day of both is today or to come", (asAt, count) => {
    expect(found(asAt, old, early)).toHaveLength(count);
  });

  it("names both, and the first and the last day", () => {
    expect(found("2025-05-10", old, early)).toMatchObject([
      {
        severity: "warns",
        subjects: ["F1", "a", "a", "body"],
        params: { providers: ["a", "body"], from: "2025-05-01", last: "2025-05-31" },
      },
    ]);
    expect(found("2025-05-10", provided("body"), early)[0]?.params.last).toBeNull();
  });

  it("is one overlap whatever else is said in its days", () => {
    const besides = provided("a", { statedBy: "b", state: "expected", ...fromDay("2025-05-10") });
    expect(found("2025-05-20", old, early, besides)).toMatchObject([
      { params: { from: "2025-05-01", last: "2025-05-31" } },
    ]);
  });

  it.each<[string, Some[]]>([
    [
      "of what can be shared",
      [provided("body", { function: "F3" }), provided("a", { function: "F3" })],
    ],
    ["where one is only expected", [provided("body"), provided("a", { state: "expected" })]],
    ["of one provider named by two", [provided("body"), provided("body", { statedBy: "body" })]],
    [
      "where the days are not certain",
      [
        provided("body", untilDay("2025-06-01", "2025-07-01")),
        provided("a", fromDay("2025-06-01")),
      ],
    ],
    ["where nothing is told", []],
  ])("is not found %s", (_title, parts) => {
    expect(found("2025-05-10", ...parts)).toEqual([]);
  });
});
