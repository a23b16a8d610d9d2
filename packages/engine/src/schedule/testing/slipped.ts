import { addDays } from "@parod/schema/day";
import type { Plan } from "#schedule/plan";
import { activitiesOf } from "#schedule/testing/build-plan";

/** The same plan, of continuous days, with one activity told to start some days later than it would. */
export function slipped(plan: Plan, id: string, days: number): Plan {
  const { start } = plan;
  if (start === undefined || plan.calendar !== "continuous") throw new Error("Continuous, dated.");
  const notBefore = addDays(start, (activitiesOf(plan).get(id)?.earlyStart ?? 0) + days);
  return {
    ...plan,
    activities: plan.activities.map((each) => (each.id === id ? { ...each, notBefore } : each)),
  };
}
