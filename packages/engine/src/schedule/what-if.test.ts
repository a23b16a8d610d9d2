import { describe, expect, it } from "vitest";
import type { Plan } from "#schedule/plan";
import { activitiesOf, buildPlan, computeFor } from "#schedule/testing/build-plan";
import { randomPlan, rollFrom } from "#schedule/testing/random-plan";
import { daysInWeeks, slip, worstSlips } from "#schedule/what-if";
import { slipped } from "#schedule/testing/slipped";

// a(5) holds up b(5) and c(1); both are awaited by d(5): length 15, c has 4 days of float
const plan = buildPlan({
  activities: {
    a: { duration: 5, owner: "one" },
    b: { duration: 5, owner: "two" },
    c: { duration: 1, owner: "three" },
    d: { duration: 5, owner: "one" },
    e: { duration: 1, owner: "four" },
  },
  links: ["a b", "a c", "b d", "c d"],
});
const computed = computeFor(plan);

describe("a slip", () => {
  it("moves what waits on it, and says who becomes late", () => {
    expect(slip(computed, "a", 3)).toEqual({
      id: "a",
      days: 3,
      end: 3,
      moved: [
        { id: "a", owner: "one", days: 3, madeLate: true },
        { id: "b", owner: "two", days: 3, madeLate: true },
        { id: "c", owner: "three", days: 3, madeLate: false },
        { id: "d", owner: "one", days: 3, madeLate: true },
      ],
      owners: ["two"],
    });
  });

  it("goes no further than the slack", () => {
    expect(slip(computed, "c", 4)?.moved.map(({ id }) => id)).toEqual(["c"]);
    expect(slip(computed, "c", 5)?.moved.map(({ id, days }) => [id, days])).toEqual([
      ["c", 5],
      ["d", 1],
    ]);
    expect(slip(computed, "c", 4)?.end).toBe(0);
    expect(slip(computed, "c", 5)?.end).toBe(1);
  });

  it("makes nobody late that was late before", () => {
    const due = { duration: 2, deadline: "2026-01-05" as never };
    const late = computeFor(
      buildPlan({ activities: { a: 3, b: due }, links: ["a b"], start: "2026-01-05" as never }),
    );
    expect(slip(late, "a", 2)?.moved.map(({ id, madeLate }) => [id, madeLate])).toEqual([
      ["a", false],
      ["b", false],
    ]);
  });

  it("is nothing for what is finished, and null for what is not there", () => {
    const done = { duration: 5, actualStart: "2026-01-05", actualFinish: "2026-01-09" } as never;
    const finished = computeFor(
      buildPlan({ activities: { a: done, b: 1 }, links: ["a b"], start: "2026-01-05" as never }),
    );
    expect(slip(finished, "a", 5)).toMatchObject({ moved: [], end: 0 });
    expect(slip(finished, "z", 5)).toBeNull();
  });

  it("of part of the work moves no link from a start that has happened", () => {
    const started = { duration: 5, actualStart: "2026-01-05" } as never;
    const begun = computeFor(
      buildPlan({
        activities: { a: started, b: 1, c: 1 },
        links: ["a SS+2 b", "a c"],
        start: "2026-01-05" as never,
      }),
    );
    expect(slip(begun, "a", 3)?.moved.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("gives what the whole schedule gives: 300 random networks, seed 7", () => {
    const roll = rollFrom(7);
    const wrong: Plan[] = [];
    for (let run = 0; run < 300; run += 1) {
      const random = randomPlan(roll, { most: 12, calendar: "continuous", dated: run % 2 === 0 });
      const [id, days] = [random.activities[0]?.id ?? "", 1 + roll(9)];
      const answer = slip(computeFor(random), id, days);
      const [before, after] = [activitiesOf(random), activitiesOf(slipped(random, id, days))];
      const expected = [...before.values()].flatMap((was) => {
        const moved = (after.get(was.id)?.earlyStart ?? 0) - was.earlyStart;
        return moved === 0 ? [] : [[was.id, moved] as const];
      });
      const found = new Map(answer?.moved.map((each) => [each.id, each.days]));
      if (found.size !== expected.length || expected.some(([at, by]) => found.get(at) !== by))
        wrong.push(random);
    }
    expect(wrong).toEqual([]);
  });
});

describe("the slips that hurt most", () => {
  it("come by owners made late, then activities, then the end; those that hurt nobody are left out", () => {
    expect(worstSlips(computed, { days: 10 })).toEqual([
      { id: "a", owner: "one", owners: ["three", "two"], activities: 3, end: 10 },
      { id: "b", owner: "two", owners: ["one"], activities: 1, end: 10 },
      { id: "c", owner: "three", owners: ["one"], activities: 1, end: 6 },
      { id: "d", owner: "one", owners: [], activities: 0, end: 10 },
    ]);
    expect(worstSlips(computed, { days: 10, limit: 1 }).map(({ id }) => id)).toEqual(["a"]);
  });

  it("are of four weeks of the calendar", () => {
    expect(daysInWeeks(computed, 4)).toBe(28);
    expect(daysInWeeks(computeFor({ ...plan, calendar: "wales" }), 4)).toBe(20);
    const week = [true, true, true, true, false, false, false] as const;
    expect(daysInWeeks(computeFor({ ...plan, calendar: { week, exceptions: [] } }), 4)).toBe(16);
    expect(worstSlips(computed)[0]?.end).toBe(28);
  });
});
