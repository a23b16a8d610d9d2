import type { Day } from "@parod/schema/day";
import { bankHolidays } from "#schedule/bank-holidays";
import { dayNumber, dayOfNumber } from "#schedule/day-number";
import type { CalendarName, WorkingCalendar } from "#schedule/plan";

/**
 * Working days counted one after another; the index of a day says how many working days lie between Monday 1 January
 * 1900 and it. Days are numbered as in day-number.
 */
export type Calendar = {
  /** Working days before the day, so: the index of the first working day on or after it. */
  readonly before: (number: number) => number;
  /** The number of the day that is the working day of an index. */
  readonly at: (index: number) => number;
};

/** A day whose own exception changes what its weekday says: +1 worked all the same, -1 not worked. */
type Exception = { readonly number: number; readonly change: 1 | -1 };
type Week = WorkingCalendar["week"];

/** Arithmetic on whole weeks. */
function weekCalendar(week: Week): Calendar {
  const worked = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => week[weekday] === true);
  const each = worked.length;
  if (each === 0) throw new RangeError("A week without a working day has no calendar.");
  const earlier = [0, 1, 2, 3, 4, 5, 6].map((day) => worked.filter((one) => one < day).length);
  return {
    before: (number) => {
      const weeks = Math.floor(number / 7);
      return weeks * each + (earlier[number - weeks * 7] ?? 0);
    },
    at: (index) => {
      const weeks = Math.floor(index / each);
      return weeks * 7 + (worked[index - weeks * each] ?? 0);
    },
  };
}

/** How many of the first `length` positions hold; those that hold come first. */
function countWhile(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A week with exceptions: both ways by binary search. */
function withExceptions(week: Calendar, exceptions: readonly Exception[]): Calendar {
  if (exceptions.length === 0) return week;
  const days = exceptions.map(({ number }) => number);
  const change = [0];
  for (const each of exceptions) change.push((change.at(-1) ?? 0) + each.change);
  /** Working days before the day after an exception. */
  const through = exceptions.map(
    ({ number }, at) => week.before(number + 1) + (change[at + 1] ?? 0),
  );
  return {
    before: (number) =>
      week.before(number) +
      (change[countWhile(days.length, (at) => (days[at] ?? 0) < number)] ?? 0),
    at: (index) => {
      const passed = countWhile(days.length, (at) => (through[at] ?? 0) <= index);
      const next = exceptions[passed];
      const added = next?.change === 1 && through[passed] === index + 1;
      return added ? next.number : week.at(index - (change[passed] ?? 0));
    },
  };
}

function exceptionsOf({ week, exceptions }: WorkingCalendar): readonly Exception[] {
  const told = new Map<number, boolean>();
  for (const { from, to, working } of exceptions)
    for (let number = dayNumber(from); number <= dayNumber(to); number += 1)
      told.set(number, working);
  return [...told]
    .filter(([number, working]) => working !== (week[((number % 7) + 7) % 7] ?? false))
    .toSorted(([a], [b]) => a - b)
    .map(([number, working]) => ({ number, change: working ? 1 : -1 }));
}

const everyDay: Week = [true, true, true, true, true, true, true];
const weekdays: Week = [true, true, true, true, true, false, false];
const buildCalendar = (told: WorkingCalendar): Calendar =>
  withExceptions(weekCalendar(told.week), exceptionsOf(told));

const named: Readonly<Record<CalendarName, Calendar>> = {
  continuous: weekCalendar(everyDay),
  weekdays: weekCalendar(weekdays),
  wales: buildCalendar({
    week: weekdays,
    exceptions: bankHolidays.map((day) => ({ from: day, to: day, working: false })),
  }),
};

export const calendarOf = (calendar: CalendarName | WorkingCalendar): Calendar =>
  typeof calendar === "string" ? named[calendar] : buildCalendar(calendar);

/** The index of the first working day on or after a day. */
export const indexFrom = (calendar: Calendar, day: Day): number => calendar.before(dayNumber(day));
/** The index of the last working day on or before a day. */
export const indexUpTo = (calendar: Calendar, day: Day): number =>
  calendar.before(dayNumber(day) + 1) - 1;
/** The day that is the working day of an index. */
export const dayAt = (calendar: Calendar, index: number): Day => dayOfNumber(calendar.at(index));
