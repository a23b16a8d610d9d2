import type { Day } from "@parod/schema/day";
import type { Computed } from "#schedule/compute";
import { datesOf } from "#schedule/dates";
import { offsetsOf } from "#schedule/offsets";
import { finishBy } from "#schedule/placing";
import type { PlanActivity } from "#schedule/plan";
import {
  atLeast,
  atMost,
  meets,
  type Check,
  type CheckId,
  type QualityCheck,
} from "#quality/check";
import { allTasks, checkTasks, isDone, lacking, result, type Task } from "#quality/population";

const before = (told: Day | undefined, day: Day) => told !== undefined && told < day;

/** On the wrong side of the status date: told forecasts of what has not happened by then, actuals of what cannot have. */
function isInvalid(activity: PlanActivity, status: Day): boolean {
  const { actualStart, actualFinish, toldStart, toldFinish, notBefore } = activity;
  const after = [actualStart, actualFinish].some((day) => day !== undefined && day > status);
  if (isDone(activity)) return after;
  const starts =
    actualStart === undefined && [toldStart, notBefore].some((day) => before(day, status));
  return after || starts || before(toldFinish, status);
}

/** Check 9. Of all activities: what is done can have an impossible day too. */
export const invalidDates: Check = (computed) => {
  const { statusDate } = computed.frame.network.plan;
  const threshold = atMost(0, "count");
  if (statusDate === undefined) return result(9, { threshold, needs: ["status-date"] });
  return checkTasks(9, allTasks(computed), {
    bad: ({ activity }) => isInvalid(activity, statusDate),
    threshold,
  });
};

const dueBy = (computed: Computed, status: Day): readonly Task[] =>
  allTasks(computed).filter(
    ({ activity: { baselineFinish } }) => baselineFinish !== undefined && baselineFinish <= status,
  );

/** The day that it finished, or is worked out to. */
function finishDay(computed: Computed, { activity, node }: Task): Day | undefined {
  const { placing } = computed;
  if (placing === null) return activity.actualFinish;
  return datesOf(activity, offsetsOf(computed, node), placing).earlyFinishDate;
}

/** Check 11. Of what the baseline has finished by the status date: finished, or going to finish, after it. */
export const missedBaseline: Check = (computed) => {
  const { statusDate } = computed.frame.network.plan;
  const needs = lacking(computed, ["start", "status-date", "baseline"]);
  const threshold = atMost(5, "percent");
  if (needs.length > 0 || statusDate === undefined) return result(11, { threshold, needs });
  return checkTasks(11, dueBy(computed, statusDate), {
    bad: (task) => {
      const day = finishDay(computed, task);
      return day === undefined || day > (task.activity.baselineFinish ?? day);
    },
    threshold,
  });
};

const index = (id: CheckId, looked: number, ratio: number | null): QualityCheck => {
  const threshold = atLeast(0.95, "ratio");
  return result(id, {
    looked,
    ratio,
    threshold,
    passes: ratio === null || meets(ratio, threshold),
  });
};

/**
 * Check 13: (critical path length + float) / critical path length, in working days. The length is what is left from the
 * status date to the end; the float is from there to the last baseline finish. Nothing left: nothing to fail.
 */
export const criticalPathLengthIndex: Check = (computed) => {
  const { placing, passes, frame } = computed;
  const { statusDate, activities } = frame.network.plan;
  const needs = lacking(computed, ["start", "status-date", "baseline"]);
  if (needs.length > 0 || placing === null || statusDate === undefined)
    return result(13, { threshold: atLeast(0.95, "ratio"), needs });
  const finishes = activities.flatMap(({ baselineFinish, duration }) =>
    baselineFinish === undefined ? [] : [finishBy(placing, baselineFinish, duration)],
  );
  const left = passes.length - Math.max(0, placing.from(statusDate));
  const float = finishes.reduce((a, b) => Math.max(a, b), -Infinity) - passes.length;
  return index(13, finishes.length, left <= 0 ? null : (left + float) / left);
};

/** Check 14: what is done of what has a baseline, over what the baseline has finished by the status date. */
export const baselineExecutionIndex: Check = (computed) => {
  const { statusDate } = computed.frame.network.plan;
  const needs = lacking(computed, ["status-date", "baseline"]);
  if (needs.length > 0 || statusDate === undefined)
    return result(14, { threshold: atLeast(0.95, "ratio"), needs });
  const due = dueBy(computed, statusDate);
  const done = allTasks(computed).filter(
    ({ activity }) => activity.baselineFinish !== undefined && isDone(activity),
  );
  const open = due.filter(({ activity }) => !isDone(activity)).map(({ activity }) => activity.id);
  const answer = index(14, due.length, due.length === 0 ? null : done.length / due.length);
  return { ...answer, offending: open, count: open.length };
};
