import type { Day } from "@parod/schema/day";
import { finishBy, finishFrom, type Placing } from "#schedule/placing";
import type { PlanActivity } from "#schedule/plan";

/** Offsets between which what moves of an activity must begin; where they contradict each other its float is negative. */
export type Bounds = { readonly least: number; readonly most: number };

type Bound = {
  readonly placing: Placing;
  /** Days of what moves: the duration, or what remains. */
  readonly work: number;
  /** Its start has happened: what was said of the start is past, what was said of the finish is not. */
  readonly begun: boolean;
};

const open: Bounds = { least: -Infinity, most: Infinity };
const from = (least: number): Bounds => ({ least, most: Infinity });
const upTo = (most: number): Bounds => ({ least: -Infinity, most });
const only = (offset: number): Bounds => ({ least: offset, most: offset });

/** A no-earlier-than or a must on a day that is not worked means the next working day, a no-later-than the last one. */
function constraintBounds(
  activity: PlanActivity,
  day: Day,
  { placing, work, begun }: Bound,
): Bounds {
  const { constraint = "as-soon-as-possible", duration } = activity;
  switch (constraint) {
    case "start-no-earlier-than":
      return begun ? open : from(placing.from(day));
    case "start-no-later-than":
      return begun ? open : upTo(placing.upTo(day));
    case "must-start-on":
      return begun ? open : only(placing.from(day));
    case "finish-no-earlier-than":
      return from(finishFrom(placing, day, duration) - work);
    case "finish-no-later-than":
      return upTo(finishBy(placing, day, duration) - work);
    case "must-finish-on":
      return only(finishFrom(placing, day, duration) - work);
    case "as-soon-as-possible":
    case "as-late-as-possible":
      return open;
  }
}

/** What the constraint, the deadline and the told forecast say of when an activity begins, or goes on. */
export function boundsOf(activity: PlanActivity, bound: Bound): Bounds {
  const { placing, work, begun } = bound;
  const { constraintDate, deadline, notBefore, duration } = activity;
  const constrained =
    constraintDate === undefined ? open : constraintBounds(activity, constraintDate, bound);
  const told = notBefore === undefined || begun ? -Infinity : placing.from(notBefore);
  const due = deadline === undefined ? Infinity : finishBy(placing, deadline, duration) - work;
  return { least: Math.max(constrained.least, told), most: Math.min(constrained.most, due) };
}

export const needsDate = ({ constraint = "as-soon-as-possible" }: PlanActivity): boolean =>
  constraint !== "as-soon-as-possible" && constraint !== "as-late-as-possible";
