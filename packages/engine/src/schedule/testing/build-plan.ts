import { computePlan, type Computed } from "#schedule/compute";
import type { LinkType, Plan, PlanActivity, PlanLink } from "#schedule/plan";
import { schedulePlan, type Schedule, type ScheduledActivity } from "#schedule/schedule";

export const linkTypes = ["FS", "SS", "FF", "SF"] as const satisfies readonly LinkType[];

type Told = Omit<Partial<Plan>, "activities" | "links"> & {
  /** Durations, or whole activities, by id. */
  readonly activities: Readonly<Record<string, number | Omit<PlanActivity, "id">>>;
  /** As in a plan file: `a FS+3 b`, `a b` for finish to start. */
  readonly links?: readonly string[];
};

function readLink(text: string): PlanLink {
  const [, from = "", type = "FS", lag = "0", to = ""] =
    /^(\S+)(?: (FS|SS|FF|SF)([+-]\d+)?)? (\S+)$/u.exec(text) ?? [];
  return { from, to, type: linkTypes.find((each) => each === type) ?? "FS", lag: Number(lag) };
}

export const buildPlan = ({ activities, links = [], ...rest }: Told): Plan => ({
  activities: Object.entries(activities).map(([id, told]) => ({
    id,
    ...(typeof told === "number" ? { duration: told } : told),
  })),
  links: links.map(readLink),
  calendar: "continuous",
  ...rest,
});

export function scheduleFor(plan: Plan): Schedule {
  const { schedule, problems } = schedulePlan(plan);
  if (schedule === null) throw new Error(JSON.stringify(problems));
  return schedule;
}

export function computeFor(plan: Plan): Computed {
  const { schedule, problems } = computePlan(plan);
  if (schedule === null) throw new Error(JSON.stringify(problems));
  return schedule;
}

export const activitiesOf = (plan: Plan): ReadonlyMap<string, ScheduledActivity> =>
  new Map(scheduleFor(plan).activities.map((activity) => [activity.id, activity]));
