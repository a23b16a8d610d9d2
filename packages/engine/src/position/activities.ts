import type { ActivityPosition } from "@parod/schema/position";
import { daysApart } from "@parod/schema/when";
import type { ActivityFact } from "#position/activity-facts";
import type { At } from "#position/fact-index";

/**
 * Step 9 for an activity: slip is what happened, else what is forecast, less the original baseline: a range where the
 * dates are ranges. Re-baselines are the living baseline rows but the first. model.md 2.3.
 */
export function activityPosition(
  activity: ActivityFact,
  { day }: Pick<At, "day">,
): ActivityPosition {
  const {
    id,
    code,
    title,
    organisation,
    workstream,
    reachesStage,
    baseline,
    approved,
    forecast,
    actual,
  } = activity;
  const now = actual ?? forecast;
  return {
    id,
    code,
    title,
    organisation,
    workstream,
    reachesStage,
    baseline,
    approved,
    forecast,
    actual,
    slipDays: baseline === null || now === null ? null : daysApart(baseline, now),
    rebaselines: Math.max(0, activity.baselines - 1),
    datePassed: actual === null && forecast !== null && forecast.to < day,
  };
}
