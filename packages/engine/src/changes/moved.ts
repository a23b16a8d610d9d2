import { daysApart, type When } from "@parod/schema/when";
import type { ActivityFact } from "#position/activity-facts";
import type { LineMove, MovedActivity } from "#changes/types";

const sameDays = (a: When | null, b: When | null) => a?.from === b?.from && a?.to === b?.to;

const lineMove = (before: When | null, after: When | null): LineMove | null =>
  sameDays(before, after)
    ? null
    : { before, after, days: before === null || after === null ? null : daysApart(before, after) };

/** The lines of an activity that are not what they were; none where nothing moved. Same days in other words do not move. */
export function movedLines(
  after: ActivityFact,
  before: ActivityFact | undefined,
): readonly MovedActivity[] {
  const baseline = lineMove(before?.approved ?? null, after.approved);
  const forecast = lineMove(before?.forecast ?? null, after.forecast);
  const actual = lineMove(before?.actual ?? null, after.actual);
  if (baseline === null && forecast === null && actual === null) return [];
  const lines = {
    ...(baseline === null ? {} : { baseline }),
    ...(forecast === null ? {} : { forecast }),
    ...(actual === null ? {} : { actual }),
  };
  return [{ activity: after.id, organisation: after.organisation, title: after.title, lines }];
}
