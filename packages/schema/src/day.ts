import * as z from "zod";

/** A calendar day as an ISO string, `2026-09-30`. Days are never `Date` objects: they have no hour and no time zone. */
export const Day = z.iso.date("day.malformed").brand<"Day">();
export type Day = z.infer<typeof Day>;

/** An instant in UTC with milliseconds, `2025-06-03T08:00:00.000Z`. */
export const Instant = z.iso
  .datetime({ precision: 3, error: "instant.malformed" })
  .brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

const dayLength = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The day `days` after `day` (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength)
    .toISOString()
    .slice(0, 10) as Day;
}

export const latest = (a: Day, b: Day): Day => (a > b ? a : b);

const londonDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Wales at an instant: a day there ends an hour earlier than in UTC for half of the year. */
export function dayInWales(instant: Date): Day {
  const part = Object.fromEntries(
    londonDay.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return Day.parse(`${part["year"]}-${part["month"]}-${part["day"]}`);
}

/** The last millisecond of a day in Wales. */
export function endOfDayInWales(day: Day): Instant {
  const next = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // British Summer Time begins its day at 23:00 UTC of the day before
  const summer = dayInWales(new Date(next - 1)) !== day;
  return new Date(next - 1 - (summer ? 3_600_000 : 0)).toISOString() as Instant;
}
