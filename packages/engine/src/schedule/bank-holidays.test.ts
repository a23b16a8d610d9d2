import { addDays, type Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { bankHolidays, bankHolidayYears } from "#schedule/bank-holidays";
import { dayNumber } from "#schedule/day-number";

const dayOf = (year: number, month: number, date: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as Day;
/** Monday 0 to Sunday 6. */
const weekdayOf = (day: Day) => ((dayNumber(day) % 7) + 7) % 7;
const nextMonday = (day: Day) => addDays(day, (7 - weekdayOf(day)) % 7);
const lastMonday = (day: Day) => addDays(day, -weekdayOf(day));

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Those of the days that fall on a weekend move to the next weekdays that are not holidays themselves. */
function substituted(days: readonly Day[]): readonly Day[] {
  const kept = days.filter((day) => weekdayOf(day) < 5);
  for (const day of days.filter((one) => weekdayOf(one) >= 5)) {
    let moved = nextMonday(day);
    while (kept.includes(moved)) moved = addDays(moved, 1);
    kept.push(moved);
  }
  return kept;
}

const byRule = (year: number): readonly Day[] => [
  ...substituted([dayOf(year, 1, 1)]),
  addDays(easter(year), -2),
  addDays(easter(year), 1),
  nextMonday(dayOf(year, 5, 1)),
  ...(year === 2023 ? [dayOf(2023, 5, 8)] : []),
  lastMonday(dayOf(year, 5, 31)),
  lastMonday(dayOf(year, 8, 31)),
  ...substituted([dayOf(year, 12, 25), dayOf(year, 12, 26)]),
];

describe("bank holidays", () => {
  it("are those of the rules, year by year", () => {
    const { from, to } = bankHolidayYears;
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    expect(bankHolidays).toEqual(years.flatMap(byRule).toSorted());
  });

  it("have Easter where it is known to fall", () => {
    expect([2024, 2025, 2026, 2038, 2285].map(easter)).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2038-04-25",
      "2285-03-22",
    ]);
  });
});
