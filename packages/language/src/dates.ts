import type { Language } from "#languages";
import { months, shortMonths, weekdays } from "#months";

type Parts = { readonly year: string; readonly month: number; readonly day: number };

function partsOf(day: string): Parts {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(day) ?? [];
  if (year === undefined || month === undefined) throw new RangeError(`Not a day: ${day}`);
  return { year, month: Number(month), day: Number(date ?? 1) };
}

const monthName = (month: number, language: Language): string => months[language][month - 1] ?? "";
const dayAndMonth = ({ day, month }: Parts, language: Language): string =>
  `${day} ${monthName(month, language)}`;

/** 1 September 2026, 1 Medi 2026. Takes a day, `2026-09-01`. */
export function sayDay(day: string, language: Language): string {
  const parts = partsOf(day);
  return `${dayAndMonth(parts, language)} ${parts.year}`;
}

/** 1 Sep 2026, 1 Medi 2026: for tables and axes. */
export function sayShortDay(day: string, language: Language): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${shortMonths[language][month - 1] ?? ""} ${year}`;
}

/** 1 Sep, 1 Medi: where the year is said elsewhere. */
export function sayDayOfYear(day: string, language: Language): string {
  const { month, day: date } = partsOf(day);
  return `${date} ${shortMonths[language][month - 1] ?? ""}`;
}

/** Tuesday 1 September 2026, Dydd Mawrth 1 Medi 2026. */
export function sayWeekday(day: string, language: Language): string {
  const weekday = weekdays[language][new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday} ${sayDay(day, language)}`;
}

/** September 2026, Medi 2026. Takes a day or `2026-09`. */
export function sayMonth(day: string, language: Language): string {
  const { year, month } = partsOf(day);
  return `${monthName(month, language)} ${year}`;
}

/** in September 2026, ym mis Medi 2026: *mis* carries the mutation, so that the name of the month never does. */
export function sayInMonth(day: string, language: Language): string {
  return `${language === "cy" ? "ym mis" : "in"} ${sayMonth(day, language)}`;
}

const lastDayOf = ({ year, month }: Parts): number =>
  new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

/** 1 June to 31 August 2025, 1 Mehefin i 31 Awst 2025; a whole month or a whole year by its name; one day as a day. */
export function sayFromTo(
  range: { readonly from: string; readonly to: string },
  language: Language,
): string {
  const [from, to] = [partsOf(range.from), partsOf(range.to)];
  const joint = language === "cy" ? "i" : "to";
  const last = to.day === lastDayOf(to);
  if (range.from === range.to) return sayDay(range.from, language);
  if (from.year !== to.year)
    return `${sayDay(range.from, language)} ${joint} ${sayDay(range.to, language)}`;
  if (from.day === 1 && last && from.month === to.month) return sayMonth(range.from, language);
  if (from.day === 1 && last && from.month === 1 && to.month === 12) return from.year;
  const first = from.month === to.month ? String(from.day) : dayAndMonth(from, language);
  return `${first} ${joint} ${sayDay(range.to, language)}`;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function inWales(instant: string): {
  readonly day: string;
  readonly hour: number;
  readonly minute: string;
} {
  const part = new Map(
    clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? "";
  return {
    day: `${get("year")}-${get("month")}-${get("day")}`,
    hour: Number(get("hour")),
    minute: get("minute"),
  };
}

/** The time in Wales of an instant: 15:20, 3:20yp. */
export function sayTime(instant: string, language: Language): string {
  const { hour, minute } = inWales(instant);
  if (language === "en") return `${String(hour).padStart(2, "0")}:${minute}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute}${hour < 12 ? "yb" : "yp"}`;
}

/** 21 November 2026, 15:20; 21 Tachwedd 2026, 3:20yp. */
export function sayInstant(instant: string, language: Language): string {
  return `${sayDay(inWales(instant).day, language)}, ${sayTime(instant, language)}`;
}
