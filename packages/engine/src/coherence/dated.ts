import type { RecordRef } from "@parod/schema/finding";
import type { When } from "@parod/schema/when";
import type { View } from "#coherence/view";
import type { ActivityFact } from "#position/activity-facts";

/** An activity's day: what has happened stands for what was expected; null where neither is told. */
export const datedOn = ({
  actual,
  forecast,
}: Pick<ActivityFact, "actual" | "forecast">): When | null => actual ?? forecast;

/** The rows that say so. */
export function dateRecords(view: View, { id, actual }: ActivityFact): readonly RecordRef[] {
  const line = actual === null ? "forecast" : "actual";
  return (view.dates().get(id) ?? [])
    .filter((row) => row.line === line)
    .map((row) => ({ table: "activityDate" as const, id: row.id }));
}
