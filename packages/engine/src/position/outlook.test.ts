import { describe, expect, it } from "vitest";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildPosition, pairOf } from "#testing/position";
import { buildRow, when, words, type Some } from "#testing/row";

const base = [
  buildOrganisation("A"),
  buildOrganisation("welsh-government", { kind: "government" }),
  buildCatalogue("authority", {
    criteria: { c: {}, d: {}, later: { stage: "embedded" }, nice: { necessity: "improves" } },
  }),
];
const notMet = (expected?: ReturnType<typeof when>) =>
  buildAssessment("A", "c", {
    kind: "self",
    state: "not-met",
    ...(expected === undefined ? {} : { expected }),
  });
const pair = (asAt: string, ...parts: readonly Some[]) =>
  pairOf(buildPosition(asAt, [...base, ...parts]), "c");

describe("needed by", () => {
  const due = (organisation: string, day: string) => ({
    stageDue: [
      buildRow("stageDue", {
        catalogue: "authority",
        stage: "in-place" as const,
        organisation,
        due: day,
      }),
    ],
  });
  it("is the requirement's day, else the organisation's stage, else the catalogue's, else the end", () => {
    const parts = [
      due("*", "2026-07-01"),
      due("A", "2026-06-01"),
      buildRequirement("A", "c", { neededBy: "2026-05-01" }),
    ];
    expect(pair("2025-06-01", ...parts).neededBy).toBe("2026-05-01");
    expect(pair("2025-06-01", ...parts.slice(0, 2)).neededBy).toBe("2026-06-01");
    expect(pair("2025-06-01", ...parts.slice(0, 1)).neededBy).toBe("2026-07-01");
    expect(pair("2025-06-01").neededBy).toBe("2026-09-30");
  });

  it("is agreed later only where the government agreed to a day after the end", () => {
    const later = { neededBy: "2027-08-31", agreedBy: "welsh-government" };
    expect(pair("2026-11-21", buildRequirement("A", "c", later))).toMatchObject({
      agreedLater: true,
      outlook: "not-known",
    });
    expect(
      pair("2026-11-21", buildRequirement("A", "c", { ...later, agreedBy: null })).agreedLater,
    ).toBe(false);
    expect(
      pair("2026-11-21", buildRequirement("A", "c", { ...later, agreedBy: "A" })).agreedLater,
    ).toBe(false);
    expect(
      pair("2025-11-21", buildRequirement("A", "c", { ...later, neededBy: "2026-09-30" }))
        .agreedLater,
    ).toBe(false);
  });
});

describe("forecast and outlook of a pair", () => {
  it.each([
    ["in time on the day itself", when("2026-09-30"), "in-time"],
    ["perhaps late where the range straddles it", when("2026-09-01", "2026-10-31"), "perhaps-late"],
    ["late where all of the range is past it", when("2026-10-01", "2026-10-31"), "late"],
  ])("is %s", (_title, expected, outlook) => {
    expect(pair("2025-06-01", notMet(expected))).toMatchObject({ outlook, forecast: expected });
  });

  it("is past due, and not late, once the day is past", () => {
    expect(pair("2026-09-30", notMet(when("2026-12-01"))).outlook).toBe("late");
    expect(pair("2026-10-01", notMet(when("2026-12-01"))).outlook).toBe("past-due");
  });

  it("is none, and marked, where the forecast has passed", () => {
    expect(pair("2025-06-01", notMet(when("2025-05-01", "2025-06-01")))).toMatchObject({
      datePassed: false,
      outlook: "in-time",
    });
    expect(pair("2025-06-02", notMet(when("2025-05-01", "2025-06-01")))).toMatchObject({
      datePassed: true,
      forecast: null,
      outlook: "not-known",
    });
  });

  it("is what the newest assessment expects before what activities forecast", () => {
    const activity = buildActivity("A", "m", { makesTrue: ["c"], forecast: when("2026-03-01") });
    expect(pair("2025-06-01", activity, notMet(when("2026-01-01"))).forecast).toEqual(
      when("2026-01-01"),
    );
    expect(pair("2025-06-01", activity, notMet()).forecast).toEqual(when("2026-03-01"));
    expect(pair("2025-06-01", activity).forecast).toEqual(when("2026-03-01"));
  });

  it("is the latest of its activities that have not happened, and none once all have", () => {
    const done = buildActivity("A", "done", {
      makesTrue: ["c"],
      forecast: when("2026-08-01"),
      actual: when("2025-02-01"),
    });
    const soon = buildActivity("A", "soon", { makesTrue: ["c"], forecast: when("2026-01-01") });
    const last = buildActivity("A", "last", {
      makesTrue: ["c"],
      forecast: when("2026-02-01", "2026-03-01"),
    });
    expect(pair("2025-06-01", done, soon, last).forecast).toEqual(when("2026-02-01", "2026-03-01"));
    expect(pair("2025-06-01", done)).toMatchObject({
      forecast: null,
      outlook: "not-known",
      standing: "not-assessed",
    });
  });

  it("is never taken from activities where what is missing is a word or a paper", () => {
    const activity = buildActivity("A", "m", { makesTrue: ["c"], forecast: when("2026-03-01") });
    expect(pair("2025-06-01", activity, buildAssessment("A", "c"))).toMatchObject({
      standing: "unevidenced",
      forecast: null,
      outlook: "not-known",
    });
    expect(
      pair("2025-06-01", activity, buildAssessment("A", "c", { expected: when("2025-07-01") }))
        .outlook,
    ).toBe("in-time");
    expect(
      pair(
        "2025-06-01",
        activity,
        buildAssessment("A", "c"),
        buildEvidence("A", "c", { expiresOn: "2025-02-02" }),
      ),
    ).toMatchObject({ standing: "expired", forecast: null });
  });
});

describe("outlook of a set", () => {
  const outlook = (...parts: readonly Some[]) =>
    buildPosition("2025-06-01", [...base, ...parts]).organisations[0]?.outlook;

  it("is the worst of the musts to the target stage, with all six counts", () => {
    expect(outlook(notMet(when("2026-10-01")), ...buildMet("A", "d"))).toEqual({
      worst: "late",
      counts: { "past-due": 0, late: 1, "perhaps-late": 0, "not-known": 0, "in-time": 0, there: 1 },
      neededBy: "2026-09-30",
      forecast: { notBefore: "2026-10-01", unknown: 0 },
    });
  });

  it("gives a date for the whole only where nothing is unknown", () => {
    expect(outlook(notMet(when("2026-01-01")))).toMatchObject({
      worst: "not-known",
      forecast: { notBefore: "2026-01-01", unknown: 1 },
    });
  });

  it("is there where what does not apply is all that is not met", () => {
    const off = buildRequirement("A", "d", {
      applies: false,
      reason: words("stands alone"),
      agreedBy: "welsh-government",
    });
    expect(outlook(off, ...buildMet("A", "c"))?.worst).toBe("there");
  });
});
