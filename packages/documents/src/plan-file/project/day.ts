import { Day } from "@parod/schema/day";
import type { Report } from "#plan-file/report";

/** The day of `2026-03-02T08:00:00`; the format writes NA, or the year 1984 without a day, for none. */
export function dayOf(text: string | undefined): Day | null | undefined {
  if (text === undefined || text === "NA") return undefined;
  const day = Day.safeParse(text.slice(0, 10));
  return day.success && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(text) ? day.data : null;
}

/** A day that cannot be read is told, and read as not there. */
export function readDay(
  text: string | undefined,
  report: Report,
  place: { readonly line: number; readonly task?: string },
): Day | undefined {
  const day = dayOf(text);
  if (day === null) report.add("date-unread", place, { given: text ?? "" });
  return day ?? undefined;
}
