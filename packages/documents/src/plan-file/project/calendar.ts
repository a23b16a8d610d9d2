import { daysBetween, type Day } from "@parod/schema/day";
import type { WorkingCalendar } from "@parod/engine/schedule/plan";
import { dayOf } from "#plan-file/project/day";
import { childOf, childrenOf, textOf, type Element } from "#plan-file/project/parse";
import type { Report } from "#plan-file/report";

type Exception = WorkingCalendar["exceptions"][number];
type Week = WorkingCalendar["week"];

export const usualWeek: Week = [true, true, true, true, true, false, false];
/** An exception of more than ten years is no holiday, and a plan's holidays are not more than these. */
const [longest, most] = [3660, 2000];

function isWorked(element: Element): boolean {
  const told = textOf(element, "DayWorking");
  return told === undefined ? childOf(element, "WorkingTimes") !== undefined : told === "1";
}

/** Sunday is 1 in the format; Monday comes first here. Days that are not told are those of the week below. */
function weekOf(days: readonly Element[], below: Week): Week {
  const week = [...below];
  for (const day of days) {
    const type = Number(textOf(day, "DayType"));
    if (type >= 1 && type <= 7) week[(type + 5) % 7] = isWorked(day);
  }
  const [mon = true, tue = true, wed = true, thu = true, fri = true, sat = false, sun = false] =
    week;
  return [mon, tue, wed, thu, fri, sat, sun];
}

const span = (element: Element): { from: Day; to: Day } | null => {
  const period = childOf(element, "TimePeriod");
  const from = dayOf(textOf(period, "FromDate") ?? textOf(element, "EnteredStartDate"));
  const to = dayOf(textOf(period, "ToDate") ?? textOf(element, "EnteredFinishDate"));
  return from != null && to != null && from <= to ? { from, to } : null;
};

/** The same day of each year: 1 is every day, 2 a day of a month each year; other patterns are not read. */
function daysOf(element: Element): readonly Exception[] | null {
  const found = span(element);
  if (found === null) return null;
  const { from, to } = found;
  const [working, type] = [isWorked(element), Number(textOf(element, "Type") ?? 1)];
  if (from === to) return [{ from, to, working }];
  if (type === 1 && Number(textOf(element, "Period") ?? 1) <= 1)
    return daysBetween(from, to) > longest ? null : [{ from, to, working }];
  if (type !== 2) return null;
  const last = Number(to.slice(0, 4));
  const days: Exception[] = [];
  for (let year = Number(from.slice(0, 4)); year <= last && days.length < most; year += 1) {
    const day = dayOf(`${String(year).padStart(4, "0")}${from.slice(4)}`);
    if (day != null && day <= to) days.push({ from: day, to: day, working });
  }
  return days;
}

/** Week and exceptions, those of the base calendars below its own. */
function build(calendar: Element, all: ReadonlyMap<string, Element>, report: Report) {
  const chain: Element[] = [];
  let next: Element | undefined = calendar;
  while (next && !chain.includes(next) && chain.length < 8) {
    chain.unshift(next);
    next = all.get(textOf(next, "BaseCalendarUID") ?? "");
  }
  let week = usualWeek;
  const exceptions: Exception[] = [];
  for (const each of chain) {
    const days = childrenOf(childOf(each, "WeekDays") ?? each, "WeekDay");
    week = weekOf(days, week);
    const told = [
      ...days.filter((day) => textOf(day, "DayType") === "0"),
      ...childrenOf(childOf(each, "Exceptions") ?? each, "Exception"),
    ];
    for (const exception of told) {
      const read = daysOf(exception);
      if (read === null || exceptions.length + read.length > most)
        report.add(
          "calendar-exception",
          { line: exception.line },
          { given: textOf(exception, "Name") ?? "" },
        );
      else exceptions.push(...read);
    }
  }
  return { week, exceptions };
}

export type ProjectCalendar = {
  /** Null where the file has none: the calendar is then the caller's. */
  readonly calendar: WorkingCalendar | null;
  readonly uid: string | null;
};

/** The project's own calendar, else the first base calendar. */
export function calendarOf(
  calendars: readonly Element[],
  uid: string | undefined,
  report: Report,
): ProjectCalendar {
  const all = new Map(calendars.map((each) => [textOf(each, "UID") ?? "", each]));
  const chosen =
    all.get(uid ?? "") ??
    calendars.find((each) => textOf(each, "IsBaseCalendar") === "1") ??
    calendars[0];
  if (chosen === undefined) return { calendar: null, uid: null };
  const calendar = build(chosen, all, report);
  const name = textOf(chosen, "Name") ?? "";
  if (calendar.week.some(Boolean)) return { calendar, uid: textOf(chosen, "UID") ?? null };
  report.add("calendar-unread", { line: chosen.line }, { given: name });
  return { calendar: null, uid: null };
}
