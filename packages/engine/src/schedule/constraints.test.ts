import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { constraints, type PlanActivity } from "#schedule/plan";
import { activitiesOf, buildPlan, scheduleFor } from "#schedule/testing/build-plan";

const day = (text: string) => text as Day;
type Told = number | Omit<PlanActivity, "id">;
// Weekdays from Mon 5 January 2026: offset 0 is Mon 5, 4 Fri 9, 5 Mon 12, 9 Fri 16.
const build = (activities: Readonly<Record<string, Told>>, links: readonly string[] = []) =>
  buildPlan({ activities, links, calendar: "weekdays", start: day("2026-01-05") });
/** Early start and finish, late start and finish, total float. */
const figures = (plan: ReturnType<typeof build>, id: string) => {
  const each = activitiesOf(plan).get(id);
  return [
    `${each?.earlyStart} ${each?.earlyFinish}`,
    `${each?.lateStart} ${each?.lateFinish}`,
    each?.totalFloat,
  ];
};

describe("constraints", () => {
  // a(2) leads to b(3) beside other(10): without a constraint b is at 2 to 5, or 7 to 10 at the latest
  const withB = (told: Partial<PlanActivity>) =>
    build({ a: 2, b: { duration: 3, ...told }, other: 10 }, ["a b"]);

  it.each([
    ["as-soon-as-possible", "2026-01-14", ["2 5", "7 10", 5]],
    ["start-no-earlier-than", "2026-01-09", ["4 7", "7 10", 3]],
    ["start-no-earlier-than", "2026-01-10", ["5 8", "7 10", 2]], // Saturday: Mon 12
    ["start-no-later-than", "2026-01-08", ["2 5", "3 6", 1]],
    ["start-no-later-than", "2026-01-10", ["2 5", "4 7", 2]], // Saturday: Fri 9
    ["start-no-later-than", "2026-01-05", ["2 5", "0 3", -2]],
    ["finish-no-earlier-than", "2026-01-13", ["4 7", "7 10", 3]], // Tue 13 is the last day: 7
    ["finish-no-earlier-than", "2026-01-11", ["3 6", "7 10", 4]], // Sunday: Mon 12
    ["finish-no-later-than", "2026-01-12", ["2 5", "3 6", 1]],
    ["finish-no-later-than", "2026-01-11", ["2 5", "2 5", 0]], // Sunday: Fri 9
    ["finish-no-later-than", "2026-01-08", ["2 5", "1 4", -1]],
    ["must-start-on", "2026-01-09", ["4 7", "4 7", 0]],
    ["must-start-on", "2026-01-06", ["2 5", "1 4", -1]],
    ["must-finish-on", "2026-01-13", ["4 7", "4 7", 0]],
    ["must-finish-on", "2026-01-07", ["2 5", "0 3", -2]],
  ] as const)("%s %s", (constraint, date, expected) => {
    expect(figures(withB({ constraint, constraintDate: day(date) }), "b")).toEqual(expected);
  });

  it("that cannot be met reach back as negative float, and are critical", () => {
    const plan = withB({ constraint: "finish-no-later-than", constraintDate: day("2026-01-08") });
    expect(figures(plan, "a")).toEqual(["0 2", "-1 1", -1]);
    expect(activitiesOf(plan).get("a")?.critical).toBe(true);
    expect(activitiesOf(plan).get("other")?.totalFloat).toBe(0);
  });

  it("a deadline moves late dates alone", () => {
    expect(figures(withB({ deadline: day("2026-01-12") }), "b")).toEqual(["2 5", "3 6", 1]);
    expect(figures(withB({ deadline: day("2026-01-07") }), "b")).toEqual(["2 5", "0 3", -2]);
    expect(figures(withB({ deadline: day("2027-01-04") }), "b")).toEqual(["2 5", "7 10", 5]);
    expect(scheduleFor(withB({ deadline: day("2026-01-07") })).length).toBe(10);
  });

  it("of a milestone are of the day that it begins", () => {
    const milestone = (told: Partial<PlanActivity>) =>
      figures(build({ a: 10, m: { duration: 0, ...told } }), "m");
    const on = { constraintDate: day("2026-01-09") };
    expect(milestone({ ...on, constraint: "start-no-earlier-than" })[0]).toBe("4 4");
    expect(milestone({ ...on, constraint: "finish-no-earlier-than" })[0]).toBe("4 4");
    expect(milestone({ ...on, constraint: "must-finish-on" })[1]).toBe("4 4");
    expect(milestone({ ...on, constraint: "finish-no-later-than" })[1]).toBe("4 4");
    expect(milestone({ deadline: day("2026-01-11") })[1]).toBe("4 4");
  });

  it("a told forecast and a constraint both hold", () => {
    const told = { notBefore: day("2026-01-12"), constraintDate: day("2026-01-09") };
    expect(figures(withB({ ...told, constraint: "start-no-earlier-than" }), "b")[0]).toBe("5 8");
    expect(figures(withB({ ...told, constraint: "finish-no-later-than" }), "b")).toEqual([
      ...["5 8", "2 5", -3],
    ]);
  });

  it("are all of them known", () => {
    const at = (constraint: PlanActivity["constraint"]) =>
      figures(withB({ constraint, constraintDate: day("2026-01-07") }), "a")[0];
    expect(constraints.map(at)).toEqual(constraints.map(() => "0 2"));
  });
});

describe("as late as possible", () => {
  const late = (duration: number): Told => ({ duration, constraint: "as-late-as-possible" });

  it("takes its own free float, so that nothing else moves", () => {
    const plan = build({ a: 10, b: late(2), c: 1 }, ["a c", "b c"]);
    expect(figures(plan, "b")).toEqual(["8 10", "8 10", 0]);
    expect(activitiesOf(plan).get("b")?.freeFloat).toBe(0);
    expect(scheduleFor(plan).length).toBe(11);
  });

  it("leaves the float of what waits on it alone", () => {
    // c is free to slip 4 more days; b comes up to c and no further
    const plan = build({ b: late(2), first: 5, c: 1, other: 10 }, ["first c", "b c"]);
    expect(figures(plan, "b")).toEqual(["3 5", "7 9", 4]);
    expect(figures(plan, "c")[0]).toBe("5 6");
  });

  it("in a row moves as one, and to the end where nothing waits", () => {
    const plan = build({ a: late(2), b: late(3), other: 10 }, ["a b"]);
    expect([figures(plan, "a")[0], figures(plan, "b")[0]]).toEqual(["5 7", "7 10"]);
  });

  it("gives way to a deadline of its own", () => {
    const due = {
      duration: 2,
      constraint: "as-late-as-possible",
      deadline: day("2026-01-09"),
    } as const;
    expect(figures(build({ a: due, other: 10 }), "a")).toEqual(["3 5", "3 5", 0]);
    const missed = { ...due, deadline: day("2026-01-05") };
    expect(figures(build({ a: missed, other: 10 }), "a")).toEqual(["0 2", "-1 1", -1]);
  });
});

describe("float", () => {
  it("to the programme's end leaves deadlines out", () => {
    const ends = (end: string, deadline?: Day) => {
      const told = { duration: 5, deadline };
      const plan = { ...build({ a: told, b: 2, c: 1 }, ["a b"]), end: day(end) };
      return scheduleFor(plan).activities.map(({ floatToEnd }) => floatToEnd);
    };
    // b has its end at 7; Fri 16 is over at 10, and so is Sun 18
    expect(ends("2026-01-16")).toEqual([3, 3, 9]);
    expect(ends("2026-01-18", day("2026-01-06"))).toEqual([3, 3, 9]);
    expect(ends("2026-01-12")).toEqual([-1, -1, 5]);
    expect(scheduleFor(build({ a: 1 })).activities[0]?.floatToEnd).toBeNull();
  });

  it("of a milestone to the end is from the day it begins", () => {
    const plan = { ...build({ m: { duration: 0, notBefore: day("2026-01-15") } }) };
    const on = (end: string) => scheduleFor({ ...plan, end: day(end) }).activities[0]?.floatToEnd;
    expect(["2026-01-14", "2026-01-15", "2026-01-16"].map(on)).toEqual([-1, 0, 1]);
  });

  it.each([
    ["FS", 4], // b starts at 9 at the earliest because of c; a has its end at 5
    ["SS", 5], // 9 days to the link, but the end of a must come by 10
    ["FF", 5], // b finishes at 10, a at 5
    ["SF", 5], // 10 days to the link, 5 to the end
  ])("free, of a %s link, is the slack before anything moves", (type, free) => {
    const plan = build({ a: 5, b: 1, c: 9 }, [`a ${type} b`, "c b"]);
    expect(activitiesOf(plan).get("a")?.freeFloat).toBe(free);
  });

  it("of what nothing waits on runs to the end of the plan", () => {
    const plan = build({ a: 5, b: 1, c: 9 });
    expect(
      scheduleFor(plan).activities.map(({ lateFinish, freeFloat }) => [lateFinish, freeFloat]),
    ).toEqual([
      [9, 4],
      [9, 8],
      [9, 0],
    ]);
  });

  it("never runs past the end, where a start alone holds the other", () => {
    expect(figures(build({ a: 10, b: 1 }, ["a SS b"]), "a")).toEqual(["0 10", "0 10", 0]);
  });
});
