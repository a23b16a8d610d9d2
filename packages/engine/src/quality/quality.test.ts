import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import type { QualityCheck } from "#quality/check";
import { firstChecks, qualityOf } from "#quality/quality";
import type { Plan, PlanActivity } from "#schedule/plan";
import { buildPlan, computeFor } from "#schedule/testing/build-plan";

const day = (text: string) => text as Day;
const check = (id: number, plan: Plan): QualityCheck => {
  const found = qualityOf(computeFor(plan)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no check ${id}.`);
  return found;
};
/** Twenty links in a row, so that one in twenty is just 5 percent. */
const row = (change: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 20 }, (_, at) => `a${at} ${change[at] ?? "FS"} a${at + 1}`);
type Told = number | Omit<PlanActivity, "id">;
const rowOf = (activities: Readonly<Record<string, Told>>, links = row()) =>
  buildPlan({
    activities: {
      ...Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`a${at}`, 1])),
      ...activities,
    },
    links,
    start: day("2026-01-05"),
    calendar: "weekdays",
  });
const task = (told: Partial<PlanActivity> = {}) => ({ duration: 5, ...told });
const done = (told: Partial<PlanActivity> = {}) =>
  task({ actualStart: day("2026-01-05"), actualFinish: day("2026-01-09"), ...told });

describe("plan quality", () => {
  it("is fourteen checks, the five of small plans first", () => {
    const ids = qualityOf(computeFor(rowOf({}))).map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(firstChecks);
    expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  });

  it("finds no fault with an empty plan", () => {
    const quality = qualityOf(computeFor(buildPlan({ activities: {} })));
    expect(quality.filter(({ passes }) => passes === false)).toEqual([]);
    expect(quality.every(({ looked, percent }) => looked === 0 && percent === null)).toBe(true);
  });

  it("1: counts what lacks a predecessor or a successor", () => {
    const plan = buildPlan({ activities: { a: 1, b: 1, c: 1, d: done() }, links: ["a b", "b c"] });
    expect(check(1, plan)).toMatchObject({
      looked: 3,
      offending: ["a", "c"],
      count: 2,
      percent: 200 / 3,
      passes: false,
    });
    const [many, links] = [41, Array.from({ length: 40 }, (_, at) => `b${at} b${at + 1}`)];
    const activities = Object.fromEntries(Array.from({ length: many }, (_, at) => [`b${at}`, 1]));
    expect(check(1, buildPlan({ activities, links })).passes).toBe(true);
  });

  it.each([
    { id: 2, title: "a lead", change: { 3: "FS-1" }, count: 1, percent: 5, passes: false },
    { id: 2, title: "no lead", change: { 3: "FS+1" }, count: 0, percent: 0, passes: true },
    { id: 3, title: "one lag in 20", change: { 3: "FS+1" }, count: 1, percent: 5, passes: true },
    {
      ...{ id: 3, title: "two lags in 20, and a lead", count: 2, percent: 10, passes: false },
      change: { 3: "FS+1", 4: "SS+2", 5: "FS-1" },
    },
    {
      ...{ id: 4, title: "two in 20 of another type", count: 2, percent: 90, passes: true },
      change: { 3: "SS", 4: "FF" },
    },
    {
      ...{ id: 4, title: "three in 20 of another type", count: 3, percent: 85, passes: false },
      change: { 3: "SS", 4: "FF", 5: "SF" },
    },
  ] as const)("$id: with $title", ({ id, change, count, percent, passes }) => {
    const found = check(id, rowOf({}, row(change)));
    expect(found).toMatchObject({ looked: 20, count, percent, passes });
    expect(found.links.length).toBe(count);
  });

  it("2: names the one that waits, and leaves out links into what is done", () => {
    const links = row({ 0: "FS-1", 3: "FS-1" });
    expect(check(2, rowOf({ a1: done() }, links))).toMatchObject({
      looked: 19,
      offending: ["a4"],
      links: [{ from: "a3", to: "a4", type: "FS", lag: -1 }],
    });
  });

  it("5: counts constraints that keep logic from moving a date", () => {
    const constrained = (constraint: PlanActivity["constraint"]) =>
      task({ constraint, constraintDate: day("2027-01-04") });
    const hard = {
      a1: constrained("must-start-on"),
      a2: constrained("must-finish-on"),
      a3: constrained("start-no-later-than"),
      a4: constrained("finish-no-later-than"),
    };
    const soft = {
      a5: constrained("start-no-earlier-than"),
      a6: constrained("finish-no-earlier-than"),
      a7: task({ constraint: "as-late-as-possible" }),
    };
    expect(check(5, rowOf({ ...hard, ...soft }))).toMatchObject({
      offending: ["a1", "a2", "a3", "a4"],
      looked: 21,
      passes: false,
    });
    expect(check(5, rowOf({ a1: hard.a1, ...soft })).passes).toBe(true);
  });

  it("6 and 8: are over 44 working days, not at it", () => {
    const plan = buildPlan({ activities: { a: 44, b: 45, c: 1, d: 0 } });
    expect(check(8, plan)).toMatchObject({ offending: ["b"], percent: 25, passes: false });
    // length 45: c has a float of 44, d of 45
    expect(check(6, plan)).toMatchObject({ offending: ["d"], count: 1 });
  });

  it("7: counts what can no longer meet a date", () => {
    const late = rowOf({ a20: task({ deadline: day("2026-01-05") }) });
    expect(check(7, late)).toMatchObject({ count: 21, passes: false });
    expect(check(7, rowOf({}))).toMatchObject({ count: 0, looked: 21, passes: true });
  });

  it("9: finds days on the wrong side of the status date", () => {
    const statusDate = day("2026-01-12");
    const activities = {
      past: task({ notBefore: day("2026-01-09") }),
      told: task({ toldFinish: day("2026-01-11") }),
      at: task({ toldStart: statusDate, toldFinish: statusDate }),
      future: done({ actualFinish: day("2026-01-13") }),
      begun: task({ actualStart: statusDate, toldStart: day("2026-01-01") }),
      fine: done({ toldFinish: day("2026-01-09") }),
    };
    const plan = buildPlan({ activities, start: day("2026-01-05"), statusDate });
    expect(check(9, plan)).toMatchObject({
      offending: ["past", "told", "future"],
      looked: 6,
      passes: false,
    });
    expect(check(9, rowOf({}))).toMatchObject({ passes: null, needs: ["status-date"] });
  });

  it("10: reports work of a day or more without an owner", () => {
    const activities = { a: task(), b: task({ owner: " " }), c: task({ owner: "x" }), d: 0 };
    expect(check(10, buildPlan({ activities: { ...activities, e: done() } }))).toMatchObject({
      looked: 3,
      offending: ["a", "b"],
      threshold: null,
      passes: null,
      needs: [],
    });
  });

  const baselined = (statusDate: string) =>
    buildPlan({
      activities: {
        onTime: done({ baselineFinish: day("2026-01-09") }),
        late: done({ baselineFinish: day("2026-01-08") }),
        open: task({ baselineFinish: day("2026-01-12") }),
        later: task({ baselineFinish: day("2026-01-30") }),
        unplanned: task(),
      },
      start: day("2026-01-05"),
      statusDate: day(statusDate),
      calendar: "weekdays",
    });

  it("11: looks at what the baseline has finished by the status date", () => {
    expect(check(11, baselined("2026-01-12"))).toMatchObject({
      looked: 3,
      offending: ["late", "open"],
      passes: false,
    });
    expect(check(11, baselined("2026-01-07"))).toMatchObject({ looked: 0, passes: true });
    expect(check(11, rowOf({})).needs).toEqual(["status-date", "baseline"]);
    expect(check(11, buildPlan({ activities: {} })).needs).toEqual([
      ...["start", "status-date", "baseline"],
    ]);
  });

  it("12: adds 600 days to a critical task", () => {
    expect(check(12, rowOf({}))).toMatchObject({ looked: 1, count: 0, passes: true });
    // only the start of a holds b, so its finish may come 10 days later and nothing moves
    const loose = buildPlan({ activities: { a: 1, b: 10 }, links: ["a SS+1 b"] });
    expect(check(12, loose)).toMatchObject({ looked: 1, offending: ["a"], passes: false });
    const date = buildPlan({
      activities: { a: 1, end: { duration: 0, notBefore: day("2026-03-02") } },
      links: ["a end"],
      start: day("2026-01-05"),
    });
    expect(check(12, date)).toMatchObject({ looked: 0, passes: null });
    const begun = buildPlan({
      activities: { a: task({ actualStart: day("2026-01-05"), percentComplete: 60 }), b: 3 },
      links: ["a b"],
      start: day("2026-01-05"),
      statusDate: day("2026-01-08"),
    });
    expect(check(12, begun)).toMatchObject({ looked: 1, passes: true });
  });

  it("13: sets the float of the baseline against the length that is left", () => {
    // status Mon 12 Jan = offset 5; all is done by offset 10, so 5 are left; the baseline ends on Fri 30 Jan = offset 20
    expect(check(13, baselined("2026-01-12"))).toMatchObject({ ratio: (5 + 10) / 5, passes: true });
    // a status date 17 working days later, Wed 4 Feb: it ends at offset 27, 7 past the baseline
    expect(check(13, baselined("2026-02-04"))).toMatchObject({ ratio: (5 - 7) / 5, passes: false });
  });

  it("14: sets what is done against what was to be done", () => {
    expect(check(14, baselined("2026-01-12"))).toMatchObject({
      looked: 3,
      ratio: 2 / 3,
      offending: ["open"],
      passes: false,
    });
    expect(check(14, baselined("2026-01-09"))).toMatchObject({ looked: 2, ratio: 1, passes: true });
    expect(check(14, baselined("2026-01-07"))).toMatchObject({ ratio: null, passes: true });
    expect(check(14, rowOf({})).needs).toEqual(["status-date", "baseline"]);
  });
});
