import type { Plan, PlanLink } from "@parod/engine/schedule/plan";
import { toCsv } from "#csv";
import { planColumns } from "#plan-file/csv/columns";

const say = ({ from, type, lag }: PlanLink): string =>
  `${from}${type}${lag === 0 ? "" : lag > 0 ? `+${lag}` : lag}`;

/** A plan as the CSV that readPlanFile takes. */
export function writePlanCsv({ activities, links }: Pick<Plan, "activities" | "links">): string {
  const into = new Map<string, string[]>();
  for (const link of links) into.set(link.to, [...(into.get(link.to) ?? []), say(link)]);
  return toCsv(
    planColumns,
    activities.map((activity) => ({
      id: activity.id,
      name: activity.name ?? null,
      duration: activity.duration,
      predecessors: into.get(activity.id)?.join(";") ?? null,
      constraint: activity.constraint ?? null,
      constraintDate: activity.constraintDate ?? null,
      deadline: activity.deadline ?? null,
      percentComplete: activity.percentComplete ?? null,
      actualStart: activity.actualStart ?? null,
      actualFinish: activity.actualFinish ?? null,
      baselineStart: activity.baselineStart ?? null,
      baselineFinish: activity.baselineFinish ?? null,
      owner: activity.owner ?? null,
    })),
  );
}
