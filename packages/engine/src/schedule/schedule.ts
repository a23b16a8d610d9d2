import type { Day } from "@parod/schema/day";
import { computePlan, type Computed, type Outcome } from "#schedule/compute";
import { datesOf, lastDay, type ActivityDates } from "#schedule/dates";
import { drivingOf } from "#schedule/driving";
import { offsetsOf, type Offsets } from "#schedule/offsets";
import type { Plan } from "#schedule/plan";
import type { Progress } from "#schedule/progress";

/** Working days throughout. Dates are there where the plan has a start. */
export type ScheduledActivity = Offsets &
  Partial<ActivityDates> & {
    readonly id: string;
    /** Late finish less early finish. Of what is finished: how much later it could have finished. */
    readonly totalFloat: number;
    /** How far it may slip before anything else moves, the end of the project included. */
    readonly freeFloat: number;
    /** Total float of 0 or less. */
    readonly critical: boolean;
    /** How far it may slip before the programme's end passes, deadlines aside; null where the plan has no end. */
    readonly floatToEnd: number | null;
    /** The predecessors that hold it where it is, by id. */
    readonly driving: readonly string[];
    readonly progress: Progress;
  };

export type Schedule = {
  /** The project start: the first working day on or after the plan's start. */
  readonly start: Day | null;
  /** The last day. */
  readonly finish: Day | null;
  /** The largest early finish. */
  readonly length: number;
  /** In the plan's own order. */
  readonly activities: readonly ScheduledActivity[];
};

function activityAt(computed: Computed, node: number): ScheduledActivity {
  const { frame, passes, placing, floatToEnd } = computed;
  const activity = frame.network.activities[node];
  if (activity === undefined) throw new RangeError(`There is no node ${node}.`);
  const offsets = offsetsOf(computed, node);
  const totalFloat = (passes.late[node] ?? 0) - (passes.early[node] ?? 0);
  return {
    id: activity.id,
    ...offsets,
    totalFloat,
    freeFloat: passes.free[node] ?? 0,
    critical: totalFloat <= 0,
    floatToEnd: floatToEnd?.[node] ?? null,
    driving: drivingOf(computed, node),
    progress: frame.progress[node] ?? "not-started",
    ...(placing === null ? {} : datesOf(activity, offsets, placing)),
  };
}

export const scheduleOf = (computed: Computed): Schedule => ({
  start: computed.placing?.dayAt(0) ?? null,
  finish: lastDay(computed),
  length: computed.passes.length,
  activities: Array.from(computed.frame.network.order, (node) => activityAt(computed, node)),
});

/** The whole of it: early, late, floats, what drives what; or the problems that stand in the way. */
export function schedulePlan(plan: Plan): Outcome<Schedule> {
  const { schedule, problems } = computePlan(plan);
  return { schedule: schedule === null ? null : scheduleOf(schedule), problems };
}
