import type { Day } from "@parod/schema/day";
import type { Computed } from "#schedule/compute";
import type { Offsets } from "#schedule/offsets";
import type { Placing } from "#schedule/placing";
import type { PlanActivity } from "#schedule/plan";

/** ISO days, the finish included. */
export type ActivityDates = {
  readonly earlyStartDate: Day;
  readonly earlyFinishDate: Day;
  readonly lateStartDate: Day;
  readonly lateFinishDate: Day;
};

/**
 * Work from offset `start` up to offset `finish` is done on the working days `start` to `finish - 1`. A milestone is on
 * the working day that its offset begins, early and late alike: after work that finishes on a Friday it is on the Monday.
 * decisions/101.
 */
const finishDay = (start: number, finish: number, placing: Placing): Day =>
  placing.dayAt(finish > start ? finish - 1 : finish);

/** Actual days are given back as they were told, worked or not. */
export function datesOf(
  { actualStart, actualFinish }: PlanActivity,
  { earlyStart, earlyFinish, lateStart, lateFinish }: Offsets,
  placing: Placing,
): ActivityDates {
  return {
    earlyStartDate: actualStart ?? placing.dayAt(earlyStart),
    earlyFinishDate: actualFinish ?? finishDay(earlyStart, earlyFinish, placing),
    lateStartDate: actualStart ?? placing.dayAt(lateStart),
    lateFinishDate: finishDay(lateStart, lateFinish, placing),
  };
}

/**
 * The last day of the plan: of work, where work reaches the end; of a milestone, where only milestones do. A milestone
 * that just marks the end of work adds no day. decisions/101.
 */
export function lastDay({ frame, passes, placing }: Computed): Day | null {
  if (placing === null) return null;
  const { length, early } = passes;
  const worked = frame.network.activities.some(
    ({ duration }, node) => duration > 0 && (early[node] ?? 0) + (frame.work[node] ?? 0) === length,
  );
  return placing.dayAt(worked ? length - 1 : length);
}
