import { addDays, dayInWales, type Day } from "@parod/schema/day";

/**
 * The instant at which a day begins in Wales. A fact published on a day, without an hour, is known
 * from then, so that what was known at the end of that day includes it.
 */
export function startOfDay(day: string): string {
  const summer = `${addDays(day as Day, -1)}T23:00:00.000Z`;
  return dayInWales(new Date(summer)) === day ? summer : `${day}T00:00:00.000Z`;
}
