import type { Day } from "@parod/schema/day";
import { needsDate } from "#schedule/bounds";
import { buildFrame, type Frame } from "#schedule/frame";
import { buildNetwork } from "#schedule/network";
import { passBackwardFrom, runPasses, type Passes } from "#schedule/passes";
import { finishBy, placePlan, type Placing } from "#schedule/placing";
import type { Plan, PlanActivity } from "#schedule/plan";
import type { PlanProblem } from "#schedule/problems";

/** A plan worked out, as arrays by node; `scheduleOf` makes it readable, `slip` and the quality checks start from it. */
export type Computed = {
  readonly frame: Frame;
  readonly passes: Passes;
  readonly placing: Placing | null;
  /** How far each may slip before the programme's end passes, deadlines aside; null without an end. */
  readonly floatToEnd: Int32Array | null;
};

export type Outcome<T> = {
  readonly schedule: T | null;
  readonly problems: readonly PlanProblem[];
};

const daysOf = (activity: PlanActivity): readonly (Day | undefined)[] => [
  ...[activity.constraintDate, activity.deadline, activity.notBefore],
  ...[activity.actualStart, activity.actualFinish],
];

/** What the schedule leaves out of account. */
function leftOut({ activities, start }: Plan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const dated = activities.filter((activity) => daysOf(activity).some((day) => day !== undefined));
  if (start === undefined && dated.length > 0)
    problems.push({ code: "no-start", ids: dated.map(({ id }) => id) });
  const undated = activities.filter(
    (activity) => needsDate(activity) && activity.constraintDate === undefined,
  );
  for (const { id } of undated) problems.push({ code: "no-constraint-date", ids: [id] });
  const begun = activities.filter(
    ({ percentComplete = 0, remaining, actualStart, actualFinish }) =>
      (percentComplete > 0 || remaining !== undefined) &&
      actualStart === undefined &&
      actualFinish === undefined,
  );
  for (const { id } of begun) problems.push({ code: "progress-without-start", ids: [id] });
  return problems;
}

function measureToEnd(frame: Frame, placing: Placing, { early }: Passes): Int32Array | null {
  const { plan, activities } = frame.network;
  const { end } = plan;
  if (end === undefined) return null;
  const bounds = Int32Array.from(
    activities,
    ({ duration }, node) => finishBy(placing, end, duration) - (frame.work[node] ?? 0),
  );
  return passBackwardFrom(frame, bounds).map((latest, node) => latest - (early[node] ?? 0));
}

/** Null where the plan has a cycle or says something that cannot be: the problems tell. */
export function computePlan(plan: Plan): Outcome<Computed> {
  const { network, problems } = buildNetwork(plan);
  if (network === null) return { schedule: null, problems };
  const placing = placePlan(plan);
  const frame = buildFrame(network, placing);
  const passes = runPasses(frame);
  const floatToEnd = placing === null ? null : measureToEnd(frame, placing, passes);
  return {
    schedule: { frame, passes, placing, floatToEnd },
    problems: [...problems, ...leftOut(plan)],
  };
}
