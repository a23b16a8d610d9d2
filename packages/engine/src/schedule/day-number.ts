import type { Day } from "@parod/schema/day";

const dayLength = 86_400_000;
/** 1 January 1900 was a Monday, so the weekday of a day number is its remainder by seven. */
const epoch = Date.UTC(1900, 0, 1);

/** Whole days since Monday 1 January 1900; negative before it. */
export const dayNumber = (day: Day): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - epoch) / dayLength);

/** The last day that a `Date` can hold, in the year 275760. */
const last = 8.64e15;

/** The ISO day of a day number. Past the year 9999 it has the sign and six digits that ISO 8601 asks for. */
export const dayOfNumber = (number: number): Day => {
  const instant = Math.min(Math.max(epoch + number * dayLength, -last), last);
  const iso = new Date(instant).toISOString();
  return iso.slice(0, iso.indexOf("T")) as Day;
};
