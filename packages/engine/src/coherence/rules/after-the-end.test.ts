import { describe, expect, it } from "vitest";
import { afterTheEnd } from "#coherence/rules/after-the-end";
import { buildView } from "#coherence/testing/build-view";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildMembership } from "#testing/build-network";
import { when, type Some } from "#testing/row";

const catalogue = buildCatalogue("authority", {
  criteria: { M: {}, I: { necessity: "improves" }, L: { stage: "embedded" } },
});
const world: readonly Some[] = [
  catalogue,
  buildOrganisation("A"),
  buildOrganisation("eas", { kind: "regional-body" }),
  buildOrganisation("wg", { kind: "government" }),
];
const found = (asAt: string, ...parts: readonly Some[]) =>
  afterTheEnd.find(buildView(asAt, [...world, ...parts]));
const cases = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params }) => params.case);

describe("a milestone after the end", () => {
  it.each([
    ["the last day", when("2026-09-30"), []],
    ["the day after", when("2026-10-01"), ["milestone"]],
    ["a range across the end", when("2026-09-30", "2026-12-31"), []],
  ])("forecast for %s", (_name, forecast, expected) => {
    expect(cases("2026-01-01", buildActivity("A", "m", { forecast }))).toEqual(expected);
  });

  it("says how many days", () => {
    const [finding] = found(
      "2026-01-01",
      buildActivity("A", "m", { forecast: when("2026-10-10", "2026-10-31") }),
    );
    expect(finding).toMatchObject({
      severity: "warns",
      subjects: ["A:m"],
      params: { activity: "A:m", end: "2026-09-30", days: [10, 31] },
    });
    expect(finding?.records).toMatchObject([{ table: "activityDate" }]);
  });

  it("is not one that has happened, has no date, is a task, or is for what comes later", () => {
    const forecast = when("2026-11-01");
    const none = (...parts: readonly Some[]) => expect(cases("2026-12-01", ...parts)).toEqual([]);
    none(buildActivity("A", "m", { forecast, actual: when("2026-11-01") }));
    none(buildActivity("A", "m"));
    none(buildActivity("A", "m", { forecast, kind: "task" }));
    none(buildActivity("A", "m", { forecast, reachesStage: "embedded" }));
    none(buildActivity("A", "m", { forecast, makesTrue: ["L"] }));
    none(
      buildActivity("A", "m", { forecast, makesTrue: ["M"] }),
      buildRequirement("A", "M", { neededBy: "2026-12-31", agreedBy: "wg" }),
    );
  });

  it.each([
    ["2026-12-31", []],
    ["2027-01-01", ["milestone"]],
  ])("agreed for the end of the year and forecast for %s", (day, expected) => {
    expect(
      cases(
        "2026-06-01",
        buildActivity("A", "m", { forecast: when(day), makesTrue: ["M"] }),
        buildRequirement("A", "M", { neededBy: "2026-12-31", agreedBy: "wg" }),
      ),
    ).toEqual(expected);
  });
});

describe("an exit after the end", () => {
  const leaving = (until: ReturnType<typeof when> | null, statedBy = "A"): Some =>
    buildMembership({ arrangement: "eas", member: "A", statedBy, state: "leaving", until });

  it.each([
    ["out on the day after the end", when("2026-10-01"), []],
    ["out a day later", when("2026-10-02"), ["exit"]],
    ["perhaps out in time", when("2026-10-01", "2027-01-01"), []],
    ["no day told", null, []],
  ])("%s", (_name, until, expected) => {
    expect(cases("2026-01-01", leaving(until))).toEqual(expected);
  });

  it("is its own word alone, until it is out", () => {
    expect(cases("2026-01-01", leaving(when("2027-08-01"), "eas"))).toEqual([]);
    expect(cases("2027-07-31", leaving(when("2027-08-01")))).toEqual(["exit"]);
    expect(cases("2027-08-01", leaving(when("2027-08-01")))).toEqual([]);
  });

  describe("that is a milestone too", () => {
    const range = when("2027-08-01", "2027-08-31");
    /** Rows with the source that they were told by. */
    const by = (source: string | null, part: Some): Some => ({
      ...part,
      membership: (part.membership ?? []).map((row) => ({ ...row, sourceId: source })),
      activityDate: (part.activityDate ?? []).map((row) => ({ ...row, sourceId: source })),
    });
    const milestone = (forecast = range) => buildActivity("A", "leaves", { forecast });

    it.each([
      ["by one source", "paper", "paper", milestone(), ["exit"]],
      ["by another", "paper", "letter", milestone(), ["milestone", "exit"]],
      ["by no source", null, null, milestone(), ["milestone", "exit"]],
      ["for other days", "paper", "paper", milestone(when("2027-08-31")), ["milestone", "exit"]],
    ] as const)("is found once where it was told %s", (...given) => {
      const [, source, other, told, expected] = given;
      expect(cases("2026-01-01", by(source, leaving(range)), by(other, told))).toEqual(expected);
    });

    it("names both", () => {
      const parts = [by("paper", leaving(range)), by("paper", milestone())];
      const [finding] = found("2026-01-01", ...parts);
      expect(finding?.records.map((each) => each?.table)).toEqual(["membership", "activityDate"]);
      expect(finding?.path.at(-1)).toEqual({ kind: "activity", id: "A:leaves" });
    });
  });

  it("is none where the arrangement itself ends in time", () => {
    const ending = buildOrganisation("gwe", {
      kind: "regional-body",
      until: when("2026-08-01"),
    });
    const row = buildMembership({
      arrangement: "gwe",
      member: "A",
      statedBy: "A",
      state: "leaving",
      until: when("2027-08-01"),
    });
    expect(cases("2026-01-01", ending, row)).toEqual([]);
  });
});

describe("a must after its day", () => {
  const partly = (expected: ReturnType<typeof when>, criterion = "M"): Some =>
    buildAssessment("A", criterion, { kind: "self", state: "partly-met", expected });

  it.each([
    ["on the day", when("2026-09-30"), []],
    ["the day after", when("2026-10-01"), ["must"]],
    ["perhaps in time", when("2026-09-01", "2026-10-31"), []],
  ])("expected %s", (_name, expected, result) => {
    expect(cases("2026-01-01", partly(expected))).toEqual(result);
  });

  it("is none where it only improves, belongs to a later stage, or is there", () => {
    const late = when("2026-12-01");
    expect(cases("2026-01-01", partly(late, "I"))).toEqual([]);
    expect(cases("2026-01-01", partly(late, "L"))).toEqual([]);
    const met = buildAssessment("A", "M", { expected: late });
    expect(cases("2026-01-01", met, buildEvidence("A", "M"))).toEqual([]);
  });

  it("that follows from a milestone is the milestone's", () => {
    expect(
      cases(
        "2026-01-01",
        buildAssessment("A", "M", { kind: "self", state: "not-met" }),
        buildActivity("A", "m", { forecast: when("2026-12-01"), makesTrue: ["M"] }),
      ),
    ).toEqual(["milestone"]);
  });

  it("keeps to a later day that was agreed", () => {
    const agreed = buildRequirement("A", "M", { neededBy: "2026-12-31", agreedBy: "wg" });
    expect(cases("2026-01-01", partly(when("2026-12-31")), agreed)).toEqual([]);
    expect(cases("2026-01-01", partly(when("2027-01-01")), agreed)).toEqual(["must"]);
  });
});

describe("a later day without agreement", () => {
  it.each([
    ["2026-09-30", null, []],
    ["2026-10-01", null, ["not-agreed"]],
    ["2026-10-01", "A", ["not-agreed"]],
    ["2026-10-01", "wg", []],
  ])("needed by %s, agreed by %s", (neededBy, agreedBy, expected) => {
    expect(cases("2026-01-01", buildRequirement("A", "M", { neededBy, agreedBy }))).toEqual(
      expected,
    );
  });

  it("is another finding than the must that is expected even later", () => {
    const subjects = found(
      "2026-01-01",
      buildRequirement("A", "M", { neededBy: "2026-12-31" }),
      buildAssessment("A", "M", { kind: "self", state: "not-met", expected: when("2027-02-01") }),
    ).map((each) => each.subjects.join(" "));
    expect(new Set(subjects).size).toBe(2);
  });
});
