import { describe, expect, it } from "vitest";
import { orderOfLeadership } from "#coherence/rules/order-of-leadership";
import { buildView } from "#coherence/testing/build-view";
import { buildActivity, buildCatalogue, buildOrganisation } from "#testing/build";
import { when, type Some } from "#testing/row";

const world: readonly Some[] = [
  buildCatalogue("body", {
    stages: ["established", "operating", "full-scope"],
    target: "full-scope",
    criteria: { "D2.1": { stage: "operating" } },
  }),
  buildCatalogue("authority", { criteria: { "A1.3": {} } }),
  buildOrganisation("dysgu", { kind: "body", catalogue: "body" }),
  buildOrganisation("A"),
];
const find = (...parts: readonly Some[]) =>
  orderOfLeadership.find(buildView("2026-01-01", [...world, ...parts]));
const november = when("2025-11-01", "2025-11-30");

describe("the lead comes first", () => {
  const lead = (dates: Parameters<typeof buildActivity>[2]) =>
    buildActivity("dysgu", "ceo", { makesTrue: ["D2.1"], ...dates });
  const begun = (dates: Parameters<typeof buildActivity>[2]) =>
    buildActivity("dysgu", "established", { reachesStage: "established", ...dates });

  it.each([
    ["the day before the lead", "2025-10-31", ["lead"]],
    ["the first day that the lead may come", "2025-11-01", []],
    ["within the lead's range", "2025-11-15", []],
    ["after it", "2025-12-01", []],
  ])("the body begins %s", (_name, day, expected) => {
    const found = find(lead({ forecast: november }), begun({ actual: when(day) }));
    expect(found.map(({ params }) => params.case)).toEqual(expected);
  });

  it("says which, when, and whether it is only announced", () => {
    const [finding] = find(
      lead({ forecast: november }),
      begun({ forecast: when("2025-04-01"), actual: when("2025-09-01") }),
    );
    expect(finding).toMatchObject({
      severity: "warns",
      subjects: ["dysgu", "dysgu:ceo"],
      params: {
        lead: "dysgu:ceo",
        begins: "dysgu:established",
        beganOn: { from: "2025-09-01" },
        announced: true,
      },
      records: [{ table: "activityDate" }, { table: "activityDate" }],
    });
  });

  it("goes by what happened, on either side", () => {
    const late = lead({ forecast: when("2025-06-01"), actual: when("2025-11-03") });
    const [finding] = find(late, begun({ actual: when("2025-09-01") }));
    expect(finding).toMatchObject({
      // who came late is there now
      severity: "notes",
      params: { announced: false, leadOn: { from: "2025-11-03" } },
    });
    const [still] = find(late, begun({ forecast: when("2025-09-01") }));
    expect(still?.severity).toBe("warns");
    const early = lead({ forecast: november, actual: when("2025-08-01") });
    expect(find(early, begun({ actual: when("2025-09-01") }))).toEqual([]);
  });

  it("needs both days, and both of one organisation", () => {
    expect(find(lead({}), begun({ actual: when("2025-09-01") }))).toEqual([]);
    expect(find(lead({ forecast: november }), begun({}))).toEqual([]);
    expect(find(lead({ forecast: november }))).toEqual([]);
    const other = buildActivity("A", "x", {
      reachesStage: "established",
      actual: when("2025-09-01"),
    });
    expect(find(lead({ forecast: november }), other)).toEqual([]);
  });

  it("is the first of several leads, before the first of several beginnings, once", () => {
    const parts = [
      lead({ forecast: november }),
      begun({ actual: when("2025-09-01") }),
      buildActivity("dysgu", "operating", {
        reachesStage: "operating",
        forecast: when("2025-10-01"),
      }),
    ];
    expect(find(...parts)).toHaveLength(1);
    const interim = buildActivity("dysgu", "interim", {
      makesTrue: ["D2.1"],
      actual: when("2025-09-01"),
    });
    expect(find(...parts, interim)).toEqual([]);
  });

  it("holds for an authority's lead officer and its service", () => {
    const found = find(
      buildActivity("A", "officer", { makesTrue: ["A1.3"], forecast: when("2025-06-01") }),
      buildActivity("A", "starts", { reachesStage: "started", actual: when("2025-05-31") }),
    );
    expect(found.map(({ subjects }) => subjects)).toEqual([["A", "A:officer"]]);
  });
});

describe("stages in their order", () => {
  const stage = (code: "planned" | "agreed" | "started", from: string, to = from) =>
    buildActivity("A", `${code}-${from}`, { reachesStage: code, forecast: when(from, to) });

  it.each([
    ["the day before", "2025-05-31", [["A", "agreed", "started"]]],
    ["the same day", "2025-06-01", []],
    ["the day after", "2025-06-02", []],
  ])("started %s agreed", (_name, day, expected) => {
    const found = find(stage("agreed", "2025-06-01"), stage("started", day));
    expect(found.map(({ subjects }) => subjects)).toEqual(expected);
  });

  it("are not told apart where ranges touch", () => {
    expect(
      find(
        stage("agreed", "2025-06-01", "2025-06-30"),
        stage("started", "2025-05-01", "2025-06-01"),
      ),
    ).toEqual([]);
  });

  it("are reached by the first activity that reaches them, and named with the nearest before", () => {
    expect(
      find(
        stage("agreed", "2025-05-01"),
        stage("agreed", "2025-09-01"),
        stage("started", "2025-06-01"),
      ),
    ).toEqual([]);
    const found = find(
      stage("planned", "2025-08-01"),
      stage("agreed", "2025-07-01"),
      stage("started", "2025-06-01"),
    );
    expect(found.map(({ params }) => params)).toMatchObject([
      { earlier: "planned", later: "agreed" },
      { earlier: "agreed", later: "started" },
    ]);
  });

  it("say nothing of an organisation without a catalogue", () => {
    const other = buildOrganisation("X", { kind: "other" });
    const at = (code: "agreed" | "started", day: string) =>
      buildActivity("X", code, { reachesStage: code, forecast: when(day) });
    expect(find(other, at("agreed", "2025-06-01"), at("started", "2025-05-01"))).toEqual([]);
  });
});
