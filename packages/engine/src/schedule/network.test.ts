import { describe, expect, it } from "vitest";
import { findCycles } from "#schedule/cycles";
import type { LinkType, Plan } from "#schedule/plan";
import { schedulePlan } from "#schedule/schedule";
import { buildPlan, scheduleFor } from "#schedule/testing/build-plan";

const problemsOf = (plan: Plan) => schedulePlan(plan).problems;
const one = { activities: [{ id: "a", duration: 1 }], links: [], calendar: "continuous" } as const;

describe("what is wrong with a network", () => {
  it("names a cycle from its smallest id, in the order of waiting", () => {
    const plan = buildPlan({
      activities: { z: 1, a10: 1, a9: 1, c: 1, after: 1 },
      links: ["a10 c", "c a9", "a9 a10", "z c", "a10 after"],
    });
    expect(schedulePlan(plan)).toEqual({
      schedule: null,
      problems: [{ code: "cycle", ids: ["a9", "a10", "c"] }],
    });
  });

  it("names an activity that waits on itself, and each cycle of its own", () => {
    const plan = buildPlan({
      activities: { a: 1, b: 1, c: 1, d: 1 },
      links: ["a a", "b SS c", "c b", "c d"],
    });
    expect(problemsOf(plan).map(({ ids }) => ids)).toEqual([["a"], ["b", "c"]]);
  });

  it("finds the same cycles in whatever order the links come", () => {
    const links = ["a b", "b c", "c a", "b d", "d a", "d e"].map((text) => {
      const [from = "", to = ""] = text.split(" ");
      return { from, to };
    });
    expect(findCycles(links.toReversed())).toEqual(findCycles(links));
    expect(findCycles(links)).toEqual([["a", "b", "c"]]);
    expect(findCycles([{ from: "a", to: "b" }])).toEqual([]);
  });

  it("leaves out what leads to a cycle and what hangs on it, however long", () => {
    const plan = buildPlan({
      activities: { a: 1, b: 1, c: 1, d: 1, x: 1, y: 1 },
      links: ["a b", "b x", "x y", "y x", "x c", "c d"],
    });
    expect(problemsOf(plan)).toEqual([{ code: "cycle", ids: ["x", "y"] }]);
  });

  it("names a cycle of 100,000, and stops counting cycles at ten", () => {
    const nodes = 100_000;
    const ring = Array.from({ length: nodes }, (_, at) => ({
      ...{ from: `a${at}`, to: `a${(at + 1) % nodes}` },
    }));
    expect(findCycles(ring)[0]?.length).toBe(nodes);
    const pairs = Array.from({ length: 40 }, (_, at) => ({ from: `a${at}`, to: `a${at}` }));
    expect(findCycles(pairs).length).toBe(10);
  });

  it("refuses an id told twice, a part of a day and a day too many", () => {
    const twice = { ...one, activities: [...one.activities, { id: "a", duration: 2 }] };
    expect(schedulePlan(twice)).toEqual({
      schedule: null,
      problems: [{ code: "duplicate-id", ids: ["a"] }],
    });
    for (const duration of [-1, 0.5, Number.NaN, Infinity, 1_000_001])
      expect(problemsOf(buildPlan({ activities: { a: duration } }))).toEqual([
        { code: "bad-duration", ids: ["a"] },
      ]);
    const long = Object.fromEntries(Array.from({ length: 269 }, (_, at) => [`a${at}`, 1_000_000]));
    expect(problemsOf(buildPlan({ activities: long }))).toEqual([{ code: "too-long", ids: [] }]);
    const { a268: _, ...less } = long;
    expect(scheduleFor(buildPlan({ activities: less })).length).toBe(1_000_000);
    const link = { from: "a", to: "b", type: "FS" as LinkType, lag: 0.5 };
    const lagged = { ...buildPlan({ activities: { a: 1, b: 1 } }), links: [link] };
    expect(problemsOf(lagged)).toEqual([{ code: "bad-lag", ids: ["a", "b"], link }]);
  });

  it("leaves out a link to what is not in the plan, and says so", () => {
    const plan = buildPlan({ activities: { a: 1, b: 2 }, links: ["a b", "a 999", "x y"] });
    const { schedule, problems } = schedulePlan(plan);
    expect(schedule?.length).toBe(3);
    expect(problems.map(({ code, ids }) => [code, ids])).toEqual([
      ["unknown-activity", ["999"]],
      ["unknown-activity", ["x", "y"]],
    ]);
  });

  it("says which days it cannot place without a start, and what else it leaves out", () => {
    const day = "2026-01-05" as never;
    const activities = {
      dated: { duration: 1, deadline: day },
      undated: { duration: 1, constraint: "must-start-on" as const },
      partly: { duration: 2, percentComplete: 50 },
    };
    expect(problemsOf(buildPlan({ activities }))).toEqual([
      { code: "no-start", ids: ["dated"] },
      { code: "no-constraint-date", ids: ["undated"] },
      { code: "progress-without-start", ids: ["partly"] },
    ]);
    expect(problemsOf(buildPlan({ activities, start: day })).map(({ code }) => code)).toEqual([
      "no-constraint-date",
      "progress-without-start",
    ]);
  });
});

describe("a schedule", () => {
  it("of nothing is of no length", () => {
    const empty = buildPlan({ activities: {}, start: "2026-01-04" as never, calendar: "weekdays" });
    expect(scheduleFor(empty)).toEqual({
      start: "2026-01-05",
      finish: "2026-01-05",
      length: 0,
      activities: [],
    });
  });

  it("keeps the plan's own order and says what drives what", () => {
    const plan = buildPlan({
      activities: { c: 1, b: 2, a: 2, z: 5 },
      links: ["a c", "b c", "z SS c", "b FF+1 c"],
    });
    const { activities } = scheduleFor(plan);
    expect(activities.map(({ id, driving }) => [id, driving])).toEqual([
      ["c", ["a", "b"]],
      ["b", []],
      ["a", []],
      ["z", []],
    ]);
  });
});
