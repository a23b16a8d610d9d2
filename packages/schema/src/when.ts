import * as z from "zod";
import { Day, daysBetween } from "#day";
import { words } from "#words";

/**
 * A date as told. "1 September" has `from` = `to`; "over the summer" is the range of days it can mean, with the words
 * kept, and `reading` true because the bounds are ours. model.md section 1, Time.
 */
export const When = z
  .strictObject({
    from: Day,
    to: Day,
    words: words(200).nullable().default(null),
    reading: z.boolean().default(false),
  })
  .refine((when) => when.from <= when.to, "when.order");
export type When = z.infer<typeof When>;

export const onDay = (day: Day): When => ({ from: day, to: day, words: null, reading: false });

/** A number of days that may be a range; smallest first. Equal ends are one number. */
export type DayRange = readonly [number, number];

/** Days from one told date to another: (from-from, to-to), sorted. model.md 2.3 step 9. */
export function daysApart(base: When, other: When): DayRange {
  const [a, b] = [daysBetween(base.from, other.from), daysBetween(base.to, other.to)];
  return a <= b ? [a, b] : [b, a];
}

/** The smallest and the largest number of days that can lie between two told dates. */
export const floatBetween = (first: When, second: When): DayRange => [
  daysBetween(first.to, second.from),
  daysBetween(first.from, second.to),
];

export type Lateness = "no" | "perhaps" | "yes";

/** Late only when the whole range is past the day; perhaps late when it straddles it. */
export function lateness(when: When, neededBy: Day): Lateness {
  if (when.from > neededBy) return "yes";
  return when.to > neededBy ? "perhaps" : "no";
}
