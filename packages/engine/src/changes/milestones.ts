import { addDays, type Day } from "@parod/schema/day";
import { floatBetween, onDay } from "@parod/schema/when";
import type { ActivityFact } from "#position/activity-facts";
import { activityPosition } from "#position/activities";
import type { Changes, Coming, Completed, Overdue, Slipped } from "#changes/types";

const nameOf = ({ id, organisation, title }: ActivityFact) => ({
  activity: id,
  organisation,
  title,
});

const completed = (
  activity: ActivityFact,
  before: ActivityFact | undefined,
): readonly Completed[] =>
  activity.actual !== null && (before?.actual ?? null) === null
    ? [{ ...nameOf(activity), actual: activity.actual }]
    : [];

function slipped(activity: ActivityFact, day: Day): readonly Slipped[] {
  const days = activityPosition(activity, { day }).slipDays;
  if (days === null || days[1] <= 0) return [];
  return [{ ...nameOf(activity), days, certain: days[0] > 0, done: activity.actual !== null }];
}

/** Not begun to be late, and its range reaches into the days looked ahead. */
function coming(activity: ActivityFact, day: Day, last: Day): readonly Coming[] {
  const when = activity.forecast;
  if (activity.actual !== null || when === null || when.to < day || when.from > last) return [];
  return [{ ...nameOf(activity), when, days: floatBetween(onDay(day), when) }];
}

/** No actual, and the forecast, or where there is none the approved baseline, is past. */
function overdue(activity: ActivityFact, day: Day): readonly Overdue[] {
  const when = activity.forecast ?? activity.approved;
  if (activity.actual !== null || when === null || when.to >= day) return [];
  return [{ ...nameOf(activity), when, days: floatBetween(when, onDay(day)) }];
}

type Days = {
  readonly before: ReadonlyMap<string, ActivityFact>;
  readonly day: Day;
  readonly comingDays: number;
};

/** What a milestone report says of dates. Tasks move, but are not reported one by one. */
export function milestoneChanges(
  activities: readonly ActivityFact[],
  { before, day, comingDays }: Days,
): Pick<Changes, "completed" | "slipped" | "coming" | "overdue"> {
  const milestones = activities.filter(({ kind }) => kind === "milestone");
  const last = addDays(day, comingDays);
  return {
    completed: milestones.flatMap((each) => completed(each, before.get(each.id))),
    slipped: milestones.flatMap((each) => slipped(each, day)),
    coming: milestones.flatMap((each) => coming(each, day, last)),
    overdue: milestones.flatMap((each) => overdue(each, day)),
  };
}
