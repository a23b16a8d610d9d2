import { Day } from "@parod/schema/day";
import type { When } from "@parod/schema/when";
import { type DateParts, noDate } from "#components/date-fields.tsx";

const pad = (text: string, length: number): string => text.trim().padStart(length, "0");

/** A day as three fields; a range has no day, and stays as it is until one is typed. */
export function partsOf(when: When | null): DateParts {
  if (when === null || when.from !== when.to) return noDate;
  return partsOfDay(when.from);
}

export function partsOfDay(day: string | null): DateParts {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  return { year, month: month.replace(/^0/u, ""), day: date.replace(/^0/u, "") };
}

const isBlank = ({ day, month, year }: DateParts): boolean => `${day}${month}${year}`.trim() === "";

/** The day typed; null for nothing, undefined for what is no day. */
export function readDay(parts: DateParts): Day | null | undefined {
  if (isBlank(parts)) return null;
  const { day, month, year } = parts;
  const read = Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return read.success ? read.data : undefined;
}

/** The date typed. Fields left as they were mean what was told, with its words or its range. */
export function readWhen(parts: DateParts, told: When | null): When | null | undefined {
  const before = partsOf(told);
  if (before.day === parts.day && before.month === parts.month && before.year === parts.year)
    return told;
  const day = readDay(parts);
  return day && { from: day, to: day, words: null, reading: false };
}
