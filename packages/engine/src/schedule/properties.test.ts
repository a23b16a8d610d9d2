import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkType, Plan } from "#schedule/plan";
import type { Schedule } from "#schedule/schedule";
import { activitiesOf, scheduleFor } from "#schedule/testing/build-plan";
import { randomPlan, rollFrom, shuffle } from "#schedule/testing/random-plan";
import { slipped } from "#schedule/testing/slipped";
import { seeded } from "#testing/random-facts";

type Scheduler = (plan: Plan) => Schedule;
const anyPlan = (dated: boolean) =>
  fc.nat().map((seed) => {
    const roll = rollFrom(seed);
    return randomPlan(roll, { most: 12, calendar: "continuous", dated });
  });
const withoutDeadlines = (plan: Plan): Plan => ({
  ...plan,
  activities: plan.activities.map((each) => ({ ...each, deadline: undefined })),
});

const mirrored: Readonly<Record<LinkType, LinkType>> = { FS: "FS", SS: "FF", FF: "SS", SF: "SF" };
/** The plan run backwards in time: its early dates are the late ones of the plan. */
const mirror = (plan: Plan): Plan => ({
  ...plan,
  links: plan.links.map(({ from, to, type, lag }) => ({
    ...{ from: to, to: from, type: mirrored[type], lag },
  })),
});

const backwardAgrees = (plan: Plan, schedule: Scheduler = scheduleFor): boolean => {
  const [there, back] = [schedule(plan), scheduleFor(mirror(plan))];
  const late = new Map(back.activities.map((each) => [each.id, there.length - each.earlyStart]));
  return (
    there.length === back.length &&
    there.activities.every(
      ({ id, lateFinish, totalFloat, freeFloat, critical }) =>
        late.get(id) === lateFinish &&
        totalFloat >= freeFloat &&
        freeFloat >= 0 &&
        critical === totalFloat <= 0,
    ) &&
    there.activities.some(({ critical }) => critical)
  );
};

/** Every slip up to the total float keeps the end, and a day more moves it by a day. */
const floatHolds = (plan: Plan, schedule: Scheduler = scheduleFor): boolean =>
  schedule(plan).activities.every(({ id, totalFloat }) => {
    const end = (days: number) => scheduleFor(slipped(plan, id, days)).length;
    const { length } = scheduleFor(plan);
    return (
      [1, Math.floor(totalFloat / 2), totalFloat].every(
        (days) => days > totalFloat || end(days) === length,
      ) && end(totalFloat + 1) === length + 1
    );
  });

/** Taking away any link gives a length and early starts that are no greater. */
const linksOnlyHold = (plan: Plan, schedule: Scheduler = scheduleFor): boolean =>
  plan.links.every((link) => {
    const less = schedule({ ...plan, links: plan.links.filter((each) => each !== link) });
    const all = schedule(plan);
    return (
      less.length <= all.length &&
      less.activities.every(
        ({ earlyStart }, at) => earlyStart <= (all.activities[at]?.earlyStart ?? -1),
      )
    );
  });

const fails = (broken: Scheduler, holds: (plan: Plan, schedule: Scheduler) => boolean): boolean =>
  fc.check(
    fc.property(anyPlan(false), (plan) => holds(plan, broken)),
    seeded(50),
  ).failed;
const altered =
  (change: (schedule: Schedule) => Schedule): Scheduler =>
  (plan) =>
    change(scheduleFor(plan));

describe("any network", () => {
  it("is the same backwards as forwards", () => {
    fc.assert(
      fc.property(anyPlan(false), (plan) => backwardAgrees(plan)),
      seeded(300),
    );
  });

  it("is never longer without a link", () => {
    fc.assert(
      fc.property(anyPlan(true), (plan) => linksOnlyHold(plan)),
      seeded(150),
    );
  });

  it("is the same in any order of its activities and links", () => {
    const property = fc.property(anyPlan(true), fc.nat(), (plan, seed) => {
      const roll = rollFrom(seed);
      const { activities, links } = plan;
      const stirred = {
        ...plan,
        activities: shuffle(roll, activities),
        links: shuffle(roll, links),
      };
      const [one, other] = [activitiesOf(plan), activitiesOf(stirred)];
      return [...one].every(([id, each]) => {
        expect(other.get(id)).toEqual(each);
        return true;
      });
    });
    fc.assert(property, seeded(200));
  });

  it("keeps its end while an activity slips within its total float, and moves it a day after", () => {
    fc.assert(
      fc.property(anyPlan(true).map(withoutDeadlines), (plan) => floatHolds(plan)),
      seeded(60),
    );
  });
});

describe("the properties can fail", () => {
  const each = (schedule: Schedule, change: Partial<Schedule["activities"][number]>) => ({
    ...schedule,
    activities: schedule.activities.map((activity) => ({ ...activity, ...change })),
  });

  it("holds for the rules as they are", () => {
    for (const holds of [backwardAgrees, linksOnlyHold, floatHolds])
      expect(fails(scheduleFor, holds)).toBe(false);
  });

  it("fails where late dates come from the end alone", () => {
    expect(
      fails(
        altered((all) => each(all, { lateFinish: all.length })),
        backwardAgrees,
      ),
    ).toBe(true);
  });

  it("fails where a float is a day too long, or too short", () => {
    for (const by of [1, -1]) {
      const off = altered((all) => ({
        ...all,
        activities: all.activities.map((one) => ({ ...one, totalFloat: one.totalFloat + by })),
      }));
      expect(fails(off, floatHolds)).toBe(true);
    }
  });

  it("fails where the links that are left hold less", () => {
    const loose: Scheduler = (plan) =>
      scheduleFor({ ...plan, links: plan.links.length % 2 === 0 ? [] : plan.links });
    expect(fails(loose, linksOnlyHold)).toBe(true);
  });
});
