import type { Day } from "@parod/schema/day";
import { calendarOf, dayAt, indexFrom, indexUpTo, type Calendar } from "#schedule/calendar";
import type { Plan } from "#schedule/plan";

/** Days as offsets: working days from the project start, which is the first working day on or after the plan's start. */
export type Placing = {
  /** The first working day on or after a day. */
  readonly from: (day: Day) => number;
  /** The last working day on or before a day. */
  readonly upTo: (day: Day) => number;
  readonly dayAt: (offset: number) => Day;
};

const place = (calendar: Calendar, origin: number): Placing => ({
  from: (day) => indexFrom(calendar, day) - origin,
  upTo: (day) => indexUpTo(calendar, day) - origin,
  dayAt: (offset) => dayAt(calendar, origin + offset),
});

/** Null for a plan without a start: it has offsets only. */
export function placePlan({ calendar: told, start }: Plan): Placing | null {
  if (start === undefined) return null;
  const calendar = calendarOf(told);
  return place(calendar, indexFrom(calendar, start));
}

/**
 * A milestone has no length, so its finish is a day as its start is: the day that begins at its offset. Work that
 * finishes on a day has its end at the offset of the next working day. decisions/101.
 */
export const finishBy = (placing: Placing, day: Day, duration: number): number =>
  placing.upTo(day) + (duration === 0 ? 0 : 1);
export const finishFrom = (placing: Placing, day: Day, duration: number): number =>
  placing.from(day) + (duration === 0 ? 0 : 1);
