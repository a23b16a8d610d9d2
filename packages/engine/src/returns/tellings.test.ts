import type { ReturnContent } from "@parod/schema/return";
import { describe, expect, it, test } from "vitest";
import { tellingsOf } from "#returns/tellings";
import { cutOff, criterion, evidence, form, given, milestone, rows, today } from "#testing/returns";
import { day, when, words } from "#testing/row";

const tells = (content: ReturnContent) =>
  tellingsOf(form, content, { cutOff, today, rows }).tellings.map(
    ({ table, effectiveOn, fact }) => {
      const { criterion: of, activity, line, concern: about } = fact as Record<string, string>;
      return [table, of ?? activity ?? about ?? "", line ?? "", effectiveOn]
        .filter(Boolean)
        .join(" ");
    },
  );

describe("what is known opens the return", () => {
  it("holds assessments, evidence, milestones that are no tasks, concerns and the model", () => {
    expect(form.known).toMatchObject({
      criteria: [
        { criterion: "C1", state: "partly-met", evidence: [{ id: "A.C1", datedOn: "2026-02-01" }] },
        { criterion: "C2", state: "met", evidence: [] },
      ],
      milestones: [
        { code: "done" },
        { code: "plan", forecast: { from: "2027-02-01" }, actual: null },
      ],
      concerns: [{ code: "A.posts" }],
      model: "own",
    });
  });
});

describe("what certifying tells", () => {
  const [c1] = form.known.criteria;
  test.each<[string, Partial<ReturnContent>, readonly string[]]>([
    ["nothing given", {}, []],
    ["everything as it was, said by nobody", form.known, []],
    [
      "criteria said to be as they were: told again from the cut-off or from the newer day, evidence not",
      { unchanged: ["criteria"] },
      ["assessment C1 2026-11-13", "assessment C2 2026-11-18"],
    ],
    [
      "milestones said to be as they were: forecasts of what is to come",
      { unchanged: ["milestones"] },
      ["activityDate A:plan forecast 2026-11-13"],
    ],
    [
      "concerns and model said to be as they were",
      { unchanged: ["concerns", "model"] },
      ["concernTold A.posts 2026-11-13", "deliveryModel 2026-11-13"],
    ],
    [
      "a changed state",
      { criteria: [{ ...c1, ...criterion("C1"), evidence: c1?.evidence ?? [] }] },
      ["assessment C1 2026-11-13"],
    ],
    [
      "a newer row is followed, not told behind it",
      { criteria: [criterion("C2", { state: "not-met" })] },
      ["assessment C2 2026-11-18"],
    ],
    [
      "new evidence, from the day it was dated where that is later",
      {
        criteria: [
          criterion("C3", {
            state: "not-assessed",
            evidence: [evidence({ datedOn: day("2026-11-20") })],
          }),
        ],
      },
      ["evidenceTold 2026-11-20", "reliance C3 2026-11-20"],
    ],
    [
      "evidence taken off",
      { criteria: [{ ...criterion("C1"), ...c1, evidence: [] }] },
      ["reliance C1 2026-11-13"],
    ],
    [
      "evidence changed",
      {
        criteria: [
          {
            ...criterion("C1"),
            ...c1,
            evidence: [{ ...evidence(), ...c1?.evidence[0], title: "New" }],
          },
        ],
      },
      ["evidenceTold 2026-11-13"],
    ],
    [
      "what happened, from its own day",
      { milestones: [milestone({ actual: when("2026-11-19") })] },
      ["activityDate A:plan actual 2026-11-19"],
    ],
    [
      "what happened before the cut-off",
      { milestones: [milestone({ actual: when("2026-10-01") })] },
      ["activityDate A:plan actual 2026-11-13"],
    ],
    [
      "a forecast moved",
      { milestones: [milestone({ forecast: when("2027-05-01"), reason: "Late" })] },
      ["activityDate A:plan forecast 2026-11-13"],
    ],
    [
      "a new milestone, whose first forecast is its baseline",
      {
        milestones: [milestone({ code: "new", title: words("New"), forecast: when("2027-05-01") })],
      },
      [
        "activityTold A:new 2026-11-13",
        "activityDate A:new baseline 2026-11-13",
        "activityDate A:new forecast 2026-11-13",
      ],
    ],
    [
      "a code that a task has already",
      {
        milestones: [milestone({ code: "task", title: words("T"), forecast: when("2027-05-01") })],
      },
      [],
    ],
    ["another model", { model: "mixed" }, ["deliveryModel 2026-11-13"]],
    [
      "criteria that are not asked, or do not apply",
      { criteria: [criterion("C4"), criterion("X")] },
      [],
    ],
    [
      "a concern closed",
      { concerns: [{ code: "A.posts", text: "Posts", bites: "schools", when: null, open: false }] },
      ["concernTold A.posts 2026-11-13"],
    ],
  ])("%s", (_name, content, expected) => {
    expect(tells(given(content))).toEqual(expected);
  });
  it("never counts from a day to come", () => {
    const { tellings } = tellingsOf(form, given({ unchanged: ["criteria", "model"] }), {
      cutOff: day("2026-12-31"),
      today,
      rows,
    });
    expect(new Set(tellings.map(({ effectiveOn }) => effectiveOn))).toEqual(new Set([today]));
  });
  it("gives new evidence ids that nobody has", () => {
    const taken = { ...rows, evidenceIds: new Set(["A:C3:1"]) };
    const content = given({ criteria: [criterion("C3", { evidence: [evidence(), evidence()] })] });
    expect(
      tellingsOf(form, content, { cutOff, today, rows: taken }).anchors.evidence?.map(
        ({ id }) => id,
      ),
    ).toEqual(["A:C3:2", "A:C3:3"]);
  });
});
