import { finishBy, type Placing } from "#schedule/placing";
import type { PlanActivity } from "#schedule/plan";
import { mostDays } from "#schedule/problems";

export const progressStates = ["not-started", "in-progress", "finished"] as const;
export type Progress = (typeof progressStates)[number];

/** The part of an activity that can still move: all of it, what remains of it, or the bare finish of what is done. */
export type Block = {
  readonly progress: Progress;
  /** The offset of a start that has happened. */
  readonly started: number | null;
  /** Of the movable part: no earlier than this, and this long. */
  readonly least: number;
  readonly work: number;
};

const isFinished = ({ actualStart, actualFinish, percentComplete = 0 }: PlanActivity) =>
  actualFinish !== undefined || (actualStart !== undefined && percentComplete >= 100);
/** Whole days left; a part of a day is a day. */
function remainingOf({ remaining, percentComplete = 0, duration }: PlanActivity): number {
  if (remaining !== undefined) return Math.min(Math.max(0, Math.ceil(remaining)), mostDays);
  return Math.ceil((duration * (100 - Math.min(Math.max(percentComplete, 0), 100))) / 100);
}

/** Finished without a told day: as long as planned from its start, but not past the status date. */
function finishOf(activity: PlanActivity, placing: Placing, status: number | null): number | null {
  const { actualStart, actualFinish, duration } = activity;
  if (actualFinish !== undefined)
    return duration === 0 ? placing.from(actualFinish) : finishBy(placing, actualFinish, duration);
  if (actualStart === undefined) return null;
  const planned = placing.from(actualStart) + duration;
  return status === null ? planned : Math.min(planned, status);
}

/**
 * `status` is the offset of the status date: no work that is not done lies before it. Without one, what has started runs
 * for its whole duration from its actual start. Nothing that has not started starts before the project does.
 */
export function blockOf(
  activity: PlanActivity,
  placing: Placing | null,
  status: number | null,
): Block {
  const { actualStart, duration } = activity;
  const least = Math.max(0, status ?? 0);
  const unstarted: Block = { progress: "not-started", started: null, least, work: duration };
  if (placing === null) return unstarted;
  const started = actualStart === undefined ? null : placing.from(actualStart);
  if (isFinished(activity)) {
    const finish = finishOf(activity, placing, status) ?? 0;
    const start = started ?? finish - duration;
    return {
      progress: "finished",
      started: start,
      least: Math.max(start, finish),
      work: 0,
    };
  }
  if (started === null) return unstarted;
  const work = status === null ? duration : remainingOf(activity);
  return { progress: "in-progress", started, least: Math.max(started, status ?? started), work };
}
