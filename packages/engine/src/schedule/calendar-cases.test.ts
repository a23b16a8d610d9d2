import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import type { CalendarName, PlanActivity } from "#schedule/plan";
import { activitiesOf, buildPlan, scheduleFor } from "#schedule/testing/build-plan";

const day = (text: string) => text as Day;
const milestone = (told: Partial<PlanActivity> = {}) => ({ duration: 0, ...told });

type Case = {
  readonly title: string;
  readonly start: string;
  readonly calendar?: CalendarName;
  readonly activities: Readonly<Record<string, number | Omit<PlanActivity, "id">>>;
  readonly links?: readonly string[];
  /** First and last day of each, early. */
  readonly days: Readonly<Record<string, string>>;
};

// Worked out by hand. Easter 2026: Thu 2 April | Fri 3 off, Sat 4, Sun 5, Mon 6 off | Tue 7, Wed 8, Thu 9.
// Christmas 2026: Thu 24 | Fri 25 off, Sat 26, Sun 27, Mon 28 off (for Sat 26) | Tue 29.
const cases: readonly Case[] = [
  {
    title: "a lag of a day over Good Friday and Easter Monday is the Tuesday",
    start: "2026-04-02",
    activities: { a: 1, b: 1 },
    links: ["a FS+1 b"], // a Thu 2; lag Tue 7; b Wed 8
    days: { a: "2026-04-02 2026-04-02", b: "2026-04-08 2026-04-08" },
  },
  {
    title: "the same lag in plain weekdays is the Friday",
    start: "2026-04-02",
    calendar: "weekdays",
    activities: { a: 1, b: 1 },
    links: ["a FS+1 b"], // lag Fri 3; b Mon 6
    days: { b: "2026-04-06 2026-04-06" },
  },
  {
    title: "the same lag in continuous days ends before Saturday",
    start: "2026-04-02",
    calendar: "continuous",
    activities: { a: 1, b: 1 },
    links: ["a FS+1 b"], // lag Fri 3; b Sat 4
    days: { b: "2026-04-04 2026-04-04" },
  },
  {
    title: "work goes on over Easter",
    start: "2026-04-02",
    activities: { a: 3 }, // Thu 2, Tue 7, Wed 8
    days: { a: "2026-04-02 2026-04-08" },
  },
  {
    title: "a start on a Sunday moves to Monday",
    start: "2026-03-01",
    activities: { a: 5 }, // Mon 2 to Fri 6
    days: { a: "2026-03-02 2026-03-06" },
  },
  {
    title: "a start on a Sunday stays in continuous days",
    start: "2026-03-01",
    calendar: "continuous",
    activities: { a: 5 },
    days: { a: "2026-03-01 2026-03-05" },
  },
  {
    title: "a start on Good Friday moves past Easter Monday",
    start: "2026-04-03",
    activities: { a: 1 },
    days: { a: "2026-04-07 2026-04-07" },
  },
  {
    title: "29 February is a day like others",
    start: "2028-02-28", // a Monday
    activities: { a: 2, b: 1 },
    links: ["a b"], // a Mon 28, Tue 29; b Wed 1 March
    days: { a: "2028-02-28 2028-02-29", b: "2028-03-01 2028-03-01" },
  },
  {
    title: "a year without 29 February goes on to 1 March",
    start: "2027-02-26", // a Friday
    activities: { a: 2 }, // Fri 26, Mon 1 March
    days: { a: "2027-02-26 2027-03-01" },
  },
  {
    title: "a milestone told for Christmas Day is on the next working day",
    start: "2026-12-01",
    activities: { m: milestone({ notBefore: day("2026-12-25") }) },
    days: { m: "2026-12-29 2026-12-29" },
  },
  {
    title: "a milestone after work that ends before Easter begins the next working day",
    start: "2026-04-02",
    activities: { a: 1, m: 0 },
    links: ["a m"], // offset 1 is Tue 7
    days: { a: "2026-04-02 2026-04-02", m: "2026-04-07 2026-04-07" },
  },
  {
    title: "a milestone at the start of a plan that starts on a holiday",
    start: "2026-12-28",
    activities: { m: 0, a: 1 },
    links: ["m a"],
    days: { m: "2026-12-29 2026-12-29", a: "2026-12-29 2026-12-29" },
  },
  {
    title: "a lead that would go before the start stops at it",
    start: "2026-01-05",
    activities: { a: 2, b: 3 },
    links: ["a FS-5 b"], // 2 - 5 = -3, so 0
    days: { a: "2026-01-05 2026-01-06", b: "2026-01-05 2026-01-07" },
  },
  {
    title: "a lead over Easter goes back by working days",
    start: "2026-04-01", // a Wed 1, Thu 2, Tue 7
    activities: { a: 3, b: 1 },
    links: ["a FS-2 b"], // offset 1
    days: { a: "2026-04-01 2026-04-07", b: "2026-04-02 2026-04-02" },
  },
  {
    title: "finish to finish with a lag over Easter",
    start: "2026-04-01",
    activities: { a: 2, b: 1 }, // a Wed 1, Thu 2
    links: ["a FF+2 b"], // b finishes two working days after: Tue 7, Wed 8
    days: { b: "2026-04-08 2026-04-08" },
  },
  {
    title: "start to finish with a lag over Easter",
    start: "2026-04-02",
    activities: { a: 1, b: 2 },
    links: ["a SF+3 b"], // b has its end at offset 3: Tue 7 and Wed 8
    days: { b: "2026-04-07 2026-04-08" },
  },
  {
    title: "start to start with a lag over the May holiday",
    start: "2026-05-01", // Fri 1, Mon 4 off, Tue 5
    activities: { a: 4, b: 1 },
    links: ["a SS+1 b"],
    days: { a: "2026-05-01 2026-05-07", b: "2026-05-05 2026-05-05" },
  },
  {
    title: "Christmas at a weekend takes the Monday and the Tuesday",
    start: "2027-12-24", // Fri 24, Mon 27 off, Tue 28 off
    activities: { a: 2 },
    days: { a: "2027-12-24 2027-12-29" },
  },
  {
    title: "New Year's Day on a Saturday takes the Monday",
    start: "2027-12-31", // Fri 31, Mon 3 off
    activities: { a: 2 },
    days: { a: "2027-12-31 2028-01-04" },
  },
  {
    title: "the coronation of 2023 is a holiday",
    start: "2023-05-05", // Fri 5, Mon 8 off
    activities: { a: 2 },
    days: { a: "2023-05-05 2023-05-09" },
  },
  {
    title: "a must on a Saturday means the Monday",
    start: "2026-01-05",
    activities: {
      a: { duration: 2, constraint: "must-start-on", constraintDate: day("2026-01-10") },
      b: { duration: 1, constraint: "must-finish-on", constraintDate: day("2026-01-10") },
    },
    days: { a: "2026-01-12 2026-01-13", b: "2026-01-12 2026-01-12" },
  },
  {
    title: "a told forecast on a holiday holds back, one before the start does not",
    start: "2026-04-01",
    activities: {
      a: { duration: 1, notBefore: day("2026-04-06") },
      b: { duration: 1, notBefore: day("2026-01-01") },
    },
    days: { a: "2026-04-07 2026-04-07", b: "2026-04-01 2026-04-01" },
  },
];

const planOf = ({ activities, links = [], start, calendar = "wales" }: Case) =>
  buildPlan({ activities, links, calendar, start: day(start) });

describe("days worked out by hand", () => {
  it.each(cases)("$title", (each) => {
    const found = activitiesOf(planOf(each));
    const days = Object.keys(each.days).map((id) => {
      const { earlyStartDate, earlyFinishDate } = found.get(id) ?? {};
      return [id, `${earlyStartDate} ${earlyFinishDate}`];
    });
    expect(Object.fromEntries(days)).toEqual(each.days);
  });
});

describe("the last day of a plan", () => {
  const finish = (activities: Case["activities"], links: readonly string[] = []) =>
    scheduleFor(buildPlan({ activities, links, calendar: "wales", start: day("2026-01-05") }))
      .finish;

  it("is the last day of work; a milestone that marks it adds none", () => {
    expect(finish({ a: 5, m: 0 }, ["a m"])).toBe("2026-01-09");
  });

  it("is the day of a milestone that comes after all work", () => {
    expect(finish({ a: 5, m: { duration: 0, notBefore: day("2026-01-14") } })).toBe("2026-01-14");
    expect(finish({ m: 0 })).toBe("2026-01-05");
  });
});
