import { addDays, type Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { bankHolidays } from "#schedule/bank-holidays";
import { calendarOf, dayAt, indexFrom, indexUpTo, type Calendar } from "#schedule/calendar";
import { dayNumber, dayOfNumber } from "#schedule/day-number";
import type { WorkingCalendar } from "#schedule/plan";

const day = (text: string) => text as Day;
const summer: WorkingCalendar = {
  week: [true, true, true, true, false, false, true],
  exceptions: [
    { from: day("2026-07-20"), to: day("2026-08-31"), working: false },
    { from: day("2026-07-31"), to: day("2026-08-02"), working: true },
    { from: day("1900-01-05"), to: day("1900-01-06"), working: true },
    { from: day("2200-12-30"), to: day("2200-12-31"), working: false },
  ],
};

/** Counts from the first day to the last, one by one. */
function checkEveryDay(calendar: Calendar, isWorked: (day: Day, weekday: number) => boolean) {
  const first = dayNumber(day("1900-01-01"));
  const last = dayNumber(day("2200-12-31"));
  let index = 0;
  const wrong: Day[] = [];
  for (let number = first; number <= last; number += 1) {
    const today = dayOfNumber(number);
    const worked = isWorked(today, number % 7);
    if (calendar.before(number) !== index) wrong.push(today);
    if (worked && calendar.at(index) !== number) wrong.push(today);
    if (worked) index += 1;
  }
  return wrong.slice(0, 3);
}

describe("calendars", () => {
  it("count every day from 1900 to 2200 as one does by hand", () => {
    const holidays = new Set<string>(bankHolidays);
    const within = (one: Day, [from, to]: readonly [string, string]) => one >= from && one <= to;
    expect(checkEveryDay(calendarOf("continuous"), () => true)).toEqual([]);
    expect(checkEveryDay(calendarOf("weekdays"), (_, weekday) => weekday < 5)).toEqual([]);
    const wales = (one: Day, weekday: number) => weekday < 5 && !holidays.has(one);
    expect(checkEveryDay(calendarOf("wales"), wales)).toEqual([]);
    const own = (one: Day, weekday: number) => {
      if (within(one, ["2026-07-31", "2026-08-02"])) return true;
      if (within(one, ["1900-01-05", "1900-01-06"])) return true;
      if (within(one, ["2026-07-20", "2026-08-31"])) return false;
      if (within(one, ["2200-12-30", "2200-12-31"])) return false;
      return weekday < 4 || weekday === 6;
    };
    expect(checkEveryDay(calendarOf(summer), own)).toEqual([]);
  });

  it("have the first working day on or after a day, and the last on or before it", () => {
    const wales = calendarOf("wales");
    const around = (text: string) => [
      dayAt(wales, indexUpTo(wales, day(text))),
      dayAt(wales, indexFrom(wales, day(text))),
    ];
    expect(around("2026-04-05")).toEqual(["2026-04-02", "2026-04-07"]);
    expect(around("2026-04-08")).toEqual(["2026-04-08", "2026-04-08"]);
    expect(around("2027-12-25")).toEqual(["2027-12-24", "2027-12-29"]);
  });

  it("go on before 1900 and past the year 9999", () => {
    const weekdays = calendarOf("weekdays");
    expect(dayAt(weekdays, -1)).toBe("1899-12-29");
    expect(dayAt(weekdays, indexFrom(weekdays, day("9999-12-31")) + 1)).toBe("+010000-01-03");
    expect(dayAt(weekdays, 1e12)).toBe("+275760-09-13");
  });

  it("know the days of a leap year, and of a century that has none", () => {
    const continuous = calendarOf("continuous");
    const after = (text: string) => dayAt(continuous, indexFrom(continuous, day(text)) + 1);
    expect(["2024-02-28", "2023-02-28", "2100-02-28", "2000-02-28"].map(after)).toEqual([
      "2024-02-29",
      "2023-03-01",
      "2100-03-01",
      "2000-02-29",
    ]);
    expect(addDays(day("2100-02-28"), 1)).toBe("2100-03-01");
  });

  it("refuse a week without a working day", () => {
    const none = {
      week: [false, false, false, false, false, false, false],
      exceptions: [],
    } as const;
    expect(() => calendarOf(none)).toThrow(RangeError);
  });
});
