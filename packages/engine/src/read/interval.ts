import type { Day } from "@parod/schema/day";
import type { When } from "@parod/schema/when";

/** Whether something is so on a day: `perhaps` where the told dates leave it open. */
export type Holds = "yes" | "no" | "perhaps";
export type Interval = {
  readonly from: When | null;
  readonly until: When | null;
  /** The day the row counts from: with no `from`, the thing was so since before it. */
  readonly effectiveOn: Day;
};

/** On a day: no longer so for certain. `until` is the first day it is no longer so. */
export const hasEnded = (until: When | null | undefined, day: Day): boolean =>
  until !== null && until !== undefined && day >= until.to;

function begun({ from, effectiveOn }: Interval, day: Day): Holds {
  if (from === null) return day >= effectiveOn ? "yes" : "perhaps";
  if (day >= from.to) return "yes";
  return day < from.from ? "no" : "perhaps";
}

function lasting(until: When | null, day: Day): Holds {
  if (until === null || day < until.from) return "yes";
  return day >= until.to ? "no" : "perhaps";
}

const all = (states: readonly Holds[]): Holds => {
  if (states.includes("no")) return "no";
  return states.includes("perhaps") ? "perhaps" : "yes";
};

/**
 * The state of an interval fact on day `day`, model.md 2.2: yes if from.to <= day < until.from; no if day < from.from or
 * day >= until.to; else perhaps. No from: so since before the row's day. No until: open. `ends` is the end of the
 * provider or the arrangement it hangs on, which ends it whatever its own row says.
 */
export const stateOn = (interval: Interval, day: Day, ends: When | null = null): Holds =>
  all([begun(interval, day), lasting(interval.until, day), lasting(ends, day)]);

/** True where it is over on the day, and not just still to begin. */
export const isPast = (interval: Interval, day: Day, ends: When | null = null): boolean =>
  hasEnded(interval.until, day) || hasEnded(ends, day);
