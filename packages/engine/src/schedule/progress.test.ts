import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import type { PlanActivity } from "#schedule/plan";
import { activitiesOf, buildPlan } from "#schedule/testing/build-plan";

const day = (text: string) => text as Day;
// Weekdays from Mon 5 January 2026; the status date is Wed 14, offset 7.
const at = (
  activities: Readonly<Record<string, number | Omit<PlanActivity, "id">>>,
  links: readonly string[] = [],
  statusDate: Day | undefined = day("2026-01-14"),
) =>
  activitiesOf(
    buildPlan({ activities, links, calendar: "weekdays", start: day("2026-01-05"), statusDate }),
  );
const placed = (found: ReturnType<typeof at>) =>
  Object.fromEntries(
    [...found].map(([id, each]) => [id, `${each.earlyStart} ${each.earlyFinish}`]),
  );
const started = (actualStart: string, told: Partial<PlanActivity> = {}) => ({
  duration: 10,
  actualStart: day(actualStart),
  ...told,
});
const finished = (actualStart: string, actualFinish: string) =>
  started(actualStart, { actualFinish: day(actualFinish) });

describe("progress at a status date", () => {
  it("moves what has not started to the status date, and what waits on it", () => {
    expect(placed(at({ a: 2, b: 1 }, ["a b"]))).toEqual({ a: "7 9", b: "9 10" });
    expect(placed(at({ a: 2 }, [], day("2026-01-17")))).toEqual({ a: "10 12" }); // Saturday: Mon 19
    expect(placed(at({ a: 2 }, [], day("2025-12-01")))).toEqual({ a: "0 2" });
  });

  it("keeps what is finished where it was, whatever it should have waited on", () => {
    const found = at({ a: 5, done: finished("2026-01-06", "2026-01-07"), b: 1 }, [
      "a done",
      "done b",
    ]);
    expect(placed(found)).toEqual({ a: "7 12", done: "1 3", b: "7 8" });
    expect(found.get("done")).toMatchObject({
      progress: "finished",
      earlyStartDate: "2026-01-06",
      earlyFinishDate: "2026-01-07",
      driving: [],
    });
    // nothing that is done is a reason for a to hurry
    expect(found.get("a")?.totalFloat).toBe(0);
    expect(found.get("b")?.totalFloat).toBe(4);
  });

  it("goes on from the status date with what remains", () => {
    const told = { a: started("2026-01-08", { remaining: 3 }), b: 1 };
    const found = at(told, ["a b"]);
    expect(placed(found)).toEqual({ a: "3 10", b: "10 11" });
    expect(found.get("a")).toMatchObject({
      progress: "in-progress",
      lateStart: 3,
      earlyStartDate: "2026-01-08",
      lateStartDate: "2026-01-08",
      earlyFinishDate: "2026-01-16",
      totalFloat: 0,
    });
  });

  it.each([
    [{ percentComplete: 50 }, 12],
    [{ percentComplete: 55 }, 12], // 4.5 days are 5
    [{ percentComplete: 90 }, 8],
    [{ percentComplete: 0 }, 17],
    [{}, 17],
    [{ percentComplete: 90, remaining: 4 }, 11],
    [{ remaining: 0 }, 7],
  ])("of %j leaves a finish at %i", (told, finish) => {
    expect(at({ a: started("2026-01-05", told) }).get("a")?.earlyFinish).toBe(finish);
  });

  it("takes what is all done without a day as done as planned, by the status date", () => {
    const all = { percentComplete: 100 };
    expect(placed(at({ a: { ...started("2026-01-05", all), duration: 4 } }))).toEqual({ a: "0 4" });
    expect(placed(at({ a: started("2026-01-05", all) }))).toEqual({ a: "0 7" });
  });

  it("retains logic: what has begun too soon waits with what remains", () => {
    const found = at({ a: 4, b: started("2026-01-06", { remaining: 2 }) }, ["a b"]);
    expect(placed(found)).toEqual({ a: "7 11", b: "1 13" });
    expect(found.get("b")?.driving).toEqual(["a"]);
    expect(found.get("a")?.totalFloat).toBe(0);
  });

  it("retains each type of link into what has begun", () => {
    const b = started("2026-01-06", { remaining: 2 });
    const last = (link: string) => at({ a: 4, b }, [link]).get("b")?.earlyFinish;
    expect(last("a FS+1 b")).toBe(14); // a has its end at 11; 12 + 2
    expect(last("a SS+1 b")).toBe(10); // a starts at 7; 8 + 2
    expect(last("a FF+1 b")).toBe(12);
    expect(last("a SF+4 b")).toBe(11);
  });

  it("counts a start that has happened, not what remains, for start links", () => {
    const a = started("2026-01-06", { remaining: 5 });
    const found = at({ a, b: 1, c: 1, d: 12 }, ["a SS+8 b", "a FS c"]);
    // a began at 1: b at 9, and a's own float is not b's
    expect(placed(found)).toMatchObject({ a: "1 12", b: "9 10", c: "12 13" });
    expect(found.get("b")?.driving).toEqual(["a"]);
    expect(found.get("a")?.totalFloat).toBe(6);
  });

  it("lets a lag run from the day something finished", () => {
    const found = at({ a: finished("2026-01-05", "2026-01-13"), b: 1 }, ["a FS+3 b"]);
    expect(placed(found)).toEqual({ a: "0 7", b: "10 11" });
    expect(found.get("b")?.driving).toEqual(["a"]);
  });

  it("lays an actual on a day of rest beside its neighbours, and gives the day back", () => {
    const a = { duration: 1, actualStart: day("2026-01-10"), actualFinish: day("2026-01-11") };
    const m = { duration: 0, actualStart: day("2026-01-10"), actualFinish: day("2026-01-10") };
    const found = at({ a, m });
    expect(placed(found)).toEqual({ a: "5 5", m: "5 5" });
    expect(found.get("a")).toMatchObject({
      earlyStartDate: "2026-01-10",
      earlyFinishDate: "2026-01-11",
    });
    expect(found.get("m")?.earlyFinishDate).toBe("2026-01-10");
  });

  it("places a finish without a start back by the duration, before the start of the plan too", () => {
    const done = { duration: 4, actualFinish: day("2026-01-06") };
    expect(placed(at({ done }))).toEqual({ done: "-2 2" });
  });

  it("frees a start that has happened of what was said of it, and not its finish", () => {
    const a = started("2026-01-06", {
      remaining: 2,
      notBefore: day("2026-03-02"),
      constraint: "must-start-on",
      constraintDate: day("2026-01-05"),
    });
    expect(at({ a }).get("a")).toMatchObject({ earlyFinish: 9, totalFloat: 0 });
    const due = { ...a, constraint: undefined, deadline: day("2026-01-14") };
    expect(at({ a: due }).get("a")?.totalFloat).toBe(-1);
    const later = {
      ...a,
      constraint: "finish-no-earlier-than" as const,
      constraintDate: day("2026-01-20"),
    };
    expect(at({ a: later }).get("a")?.earlyFinish).toBe(12);
  });

  it("frees what is finished of what was said of it, and of predecessors that end where it begins", () => {
    const must = { constraint: "must-finish-on" as const, constraintDate: day("2026-01-05") };
    const done = { ...finished("2026-01-06", "2026-01-07"), ...must, deadline: day("2026-01-05") };
    const found = at({ first: finished("2026-01-05", "2026-01-05"), done }, ["first FS+2 done"]);
    expect(found.get("done")).toMatchObject({ earlyFinish: 3, totalFloat: 0, driving: [] });
    expect(at({ done, other: 5 }).get("done")?.totalFloat).toBe(9);
  });

  it("frees what has begun of a start no later than, and of as late as possible", () => {
    const last = { constraint: "start-no-later-than" as const, constraintDate: day("2026-01-05") };
    const told = { ...started("2026-01-06", { remaining: 2 }), ...last };
    expect(at({ a: told, other: 5 }).get("a")?.totalFloat).toBe(3);
    const late = { ...told, constraint: "as-late-as-possible" as const };
    expect(at({ a: late, other: 5 }).get("a")).toMatchObject({ earlyFinish: 9, totalFloat: 3 });
  });

  it("stands by days that cannot be: a start after the status date, a finish before the start", () => {
    expect(placed(at({ a: started("2026-01-20", { remaining: 2 }) }))).toEqual({ a: "11 13" });
    expect(placed(at({ a: finished("2026-01-09", "2026-01-07") }))).toEqual({ a: "4 4" });
  });

  it("without a status date runs what has begun for its whole duration from its start", () => {
    const a = started("2026-01-06", { remaining: 2, percentComplete: 80 });
    const found = activitiesOf(
      buildPlan({ activities: { a, b: 2 }, calendar: "weekdays", start: day("2026-01-05") }),
    );
    expect(placed(found)).toEqual({ a: "1 11", b: "0 2" });
  });
});
