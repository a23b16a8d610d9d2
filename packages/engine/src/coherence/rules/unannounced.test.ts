import type { GivenFact } from "@parod/schema/told/tables";
import { describe, expect, it } from "vitest";
import { unannounced } from "#coherence/rules/unannounced";
import { buildView, type ViewOverrides } from "#coherence/testing/build-view";
import { buildActivity, buildOrganisation } from "#testing/build";
import { buildRound } from "#testing/build-network";
import { buildRow, when, words, type Some } from "#testing/row";

const world: readonly Some[] = [buildOrganisation("A"), buildRound("r1", "2025-06-30")];

const change = (
  dates: { forecast?: ReturnType<typeof when>; actual?: ReturnType<typeof when> },
  changesSchools: boolean | null = true,
): Some => {
  const built = buildActivity("A", "m", dates);
  return {
    ...built,
    activityTold: [
      buildRow("activityTold", {
        activity: "A:m",
        title: words("m"),
        makesTrue: [],
        changesSchools,
      }),
    ],
  };
};
const item = (
  on: ReturnType<typeof when>,
  given: Partial<GivenFact<"engagementTold">> = { organisation: "A" },
): Some => ({
  engagementTold: [
    buildRow("engagementTold", {
      engagement: "e",
      title: words("e"),
      sort: "notice",
      when: on,
      audience: [],
      status: "held",
      ...given,
    }),
  ],
});
const on = (asAt: string, parts: readonly Some[], overrides?: ViewOverrides) =>
  unannounced
    .find(buildView(asAt, [...world, ...parts], overrides))
    .map(({ subjects }) => subjects);
const september = when("2025-09-15");
const one = [["A:m"]];

describe("a change for schools that nobody announced", () => {
  it.each([
    ["2025-08-31", []],
    ["2025-09-01", one],
    ["2025-09-15", one],
    ["2026-01-01", one],
  ])("forecast for 15 September, as at %s", (asAt, expected) => {
    expect(on(asAt, [change({ forecast: september })])).toEqual(expected);
  });

  it("is dated by what happened", () => {
    const parts = [change({ forecast: when("2026-05-01"), actual: september })];
    expect(on("2025-10-01", parts)).toEqual(one);
  });

  it("is certain to come within the days, or none yet", () => {
    expect(on("2025-09-01", [change({ forecast: when("2025-09-10", "2025-09-16") })])).toEqual([]);
    expect(on("2025-09-02", [change({ forecast: when("2025-09-10", "2025-09-16") })])).toEqual(one);
  });

  it("is none that has no date, changes nothing, or of which that is not told", () => {
    expect(on("2026-01-01", [change({})])).toEqual([]);
    expect(on("2026-01-01", [change({ forecast: september }, false)])).toEqual([]);
    expect(on("2026-01-01", [change({ forecast: september }, null)])).toEqual([]);
  });

  it("is none from before the programme", () => {
    const parts = [change({ forecast: september })];
    const startsOn = (day: string) => ({ programme: { startsOn: when(day).from } });
    expect(on("2026-01-01", parts, startsOn("2025-09-14"))).toEqual(one);
    expect(on("2026-01-01", parts, startsOn("2025-09-15"))).toEqual([]);
  });

  it("is none where nobody asked, nor on a public record", () => {
    const view = buildView("2026-01-01", [buildOrganisation("A"), change({ forecast: september })]);
    expect(unannounced.find(view)).toEqual([]);
    const published = { programme: { clock: "published", public: true } } as const;
    expect(on("2026-01-01", [change({ forecast: september })], published)).toEqual([]);
  });

  it("leads to the activity and its date", () => {
    const view = buildView("2025-09-15", [...world, change({ forecast: september })]);
    const [finding] = unannounced.find(view);
    expect(finding?.records.map((each) => each?.table)).toEqual(["activityTold", "activityDate"]);
  });
});

describe("an item announces it", () => {
  const parts = change({ forecast: september });
  it.each([
    ["the day before", when("2025-09-14"), []],
    ["the same day", when("2025-09-15"), one],
    ["a range that may lie before", when("2025-09-14", "2025-10-01"), []],
    ["a year before", when("2024-09-15"), []],
    ["older than a year", when("2024-09-14"), one],
  ])("%s", (_name, day, expected) => {
    expect(on("2025-09-15", [parts, item(day)])).toEqual(expected);
  });

  it.each([
    ["of its organisation", { organisation: "A" }, []],
    ["of that change, whoever's", { organisation: "B", activity: "A:m" }, []],
    ["of another organisation", { organisation: "B" }, one],
    ["of another change of another", { organisation: "B", activity: "B:m" }, one],
    ["that says neither", {}, one],
    ["that is only planned", { organisation: "A", status: "planned" as const }, []],
  ])("%s", (_name, given, expected) => {
    expect(on("2025-09-15", [parts, item(when("2025-09-01"), given)])).toEqual(expected);
  });
});
