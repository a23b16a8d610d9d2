import { describe, expect, it } from "vitest";
import { notKnown } from "#coherence/rules/who-does-this/not-known";
import { notTold } from "#coherence/rules/who-does-this/not-told";
import { buildView } from "#coherence/testing/build-view";
import {
  asked,
  fromDay,
  provided,
  someParties,
  untilDay,
} from "#coherence/testing/told-provisions";
import { buildOrganisation } from "#testing/build";
import { buildMembership, buildRound } from "#testing/build-network";
import { when, type Some } from "#testing/row";

const found = (asAt: string, ...parts: readonly Some[]) =>
  notKnown(buildView(asAt, [...someParties, ...parts]));
const region = (until: string, to: string = until) =>
  buildOrganisation("region", { kind: "regional-body", until: when(until, to) });
const member = (given: Partial<Parameters<typeof buildMembership>[0]> = {}) =>
  buildMembership({
    arrangement: "region",
    member: "a",
    statedBy: "a",
    state: "started",
    from: when("2013-02-01"),
    ...given,
  });
const next = provided("body", { state: "expected", ...fromDay("2025-09-01", "2026-08-31") });
const days = { from: "2025-06-01", last: "2025-08-31" };

describe("not known after a body ended", () => {
  it("is found from the regional body's end to the day before another is told to begin", () => {
    expect(found("2026-01-01", region("2025-06-01"), member(), next)).toMatchObject([
      {
        severity: "notes",
        subjects: ["F1", "region"],
        params: { case: "not-known", before: "region", authorities: ["a"], ...days },
      },
    ]);
  });

  it.each([
    ["2025-03-01", "warns"],
    ["2025-08-31", "warns"],
    ["2025-09-01", "notes"],
  ])("as at %s it %s", (asAt, severity) => {
    expect(found(asAt, region("2025-06-01"), member(), next)).toMatchObject([{ severity }]);
  });

  it("is found after a provider that ended, once where that was the regional body", () => {
    const before = provided("region", { statedBy: "b" });
    expect(found("2026-01-01", region("2025-06-01"), member(), before, next)).toHaveLength(1);
    const own = provided("b", untilDay("2025-06-01"));
    expect(found("2026-01-01", own, next)).toMatchObject([{ subjects: ["F1", "b"], params: days }]);
  });

  it("takes authorities of one function and body together, for the days that are silent for all", () => {
    const other = [
      member({ member: "b", statedBy: "b" }),
      provided("body", { authority: "b", ...fromDay("2025-08-01") }),
    ];
    expect(found("2026-01-01", region("2025-06-01"), member(), next, ...other)).toMatchObject([
      { params: { authorities: ["a", "b"], from: "2025-06-01", last: "2025-07-31" } },
    ]);
  });

  it.each<[string, Some[]]>([
    ["a round asked", [asked, region("2025-06-01"), member(), next]],
    ["nobody is told to begin", [region("2025-06-01"), member()]],
    [
      "another begins on the day",
      [region("2025-06-01"), member(), provided("body", fromDay("2025-06-01"))],
    ],
    ["the dates are ranges that touch", [region("2025-06-01", "2025-09-15"), member(), next]],
    [
      "somebody is said to do it in between",
      [region("2025-06-01"), member(), next, provided("b", { statedBy: "b" })],
    ],
    ["it was no member", [region("2025-06-01"), next]],
    ["it was only proposed", [region("2025-06-01"), member({ state: "proposed" }), next]],
    ["it had left before", [region("2025-06-01"), member({ until: when("2020-04-01") }), next]],
    ["the body ended before the programme began", [region("2024-12-31"), member(), next]],
    [
      "the body has not ended",
      [buildOrganisation("region", { kind: "regional-body" }), member(), next],
    ],
  ])("is not found where %s", (_title, parts) => {
    expect(found("2026-01-01", ...parts)).toEqual([]);
  });
});

describe("asked, and not told", () => {
  const told = (asAt: string, ...parts: readonly Some[]) =>
    notTold(buildView(asAt, [...someParties, ...parts]));

  it.each([
    ["2025-06-30", 0],
    ["2025-07-01", 1],
  ])("as at %s: from the day after the round was due", (asAt, count) => {
    const given = [asked, provided("body"), provided("b", { authority: "b" })];
    const f3 = provided("b", { authority: "b", function: "F3" });
    expect(told(asAt, ...given, f3)).toHaveLength(count);
  });

  it("names the functions of which nothing is told, in their order", () => {
    expect(told("2025-07-01", asked, provided("body"))).toMatchObject([
      { severity: "notes", subjects: ["a"], params: { functions: ["F3"], of: 2 } },
      { subjects: ["b"], params: { functions: ["F1", "F3"] } },
    ]);
  });

  it("says nothing where no round asked, or none that is open", () => {
    expect(told("2025-07-01")).toEqual([]);
    expect(told("2025-07-01", buildRound("r1", "2025-06-30", { state: "planned" }))).toEqual([]);
  });
});
