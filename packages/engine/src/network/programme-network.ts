import type { Day } from "@parod/schema/day";
import type { Reading } from "@parod/schema/facts";
import type { Holding } from "@parod/schema/views/network";
import { collect, keyed } from "#collect";
import { buildProgrammePlan } from "#network/build-plan";
import { computeWithoutCircles } from "#network/without-circles";
import type { Computed } from "#schedule/compute";
import { indexFrom, calendarOf } from "#schedule/calendar";
import type { Plan, PlanActivity, PlanLink } from "#schedule/plan";
import { scheduleOf, type ScheduledActivity } from "#schedule/schedule";

export type ComputedActivity = {
  readonly id: string;
  /** The day on which it is done, or was; null where nothing is told that it could be worked out from. */
  readonly date: Day | null;
  readonly done: boolean;
  readonly holding: Holding;
  /** Working days by which it is later than told; 0 where it is not. */
  readonly laterDays: number;
  /** Working days before the programme's end; null for what is done or has no date. */
  readonly floatDays: number | null;
  /** What holds it where it is, by id. */
  readonly driving: readonly string[];
};

/** The network of one reading, indexed once. */
export type ProgrammeNetwork = {
  readonly activities: ReadonlyMap<string, ComputedActivity>;
  readonly into: ReadonlyMap<string, readonly PlanLink[]>;
  readonly outOf: ReadonlyMap<string, readonly PlanLink[]>;
  readonly circles: readonly (readonly string[])[];
};

/** What has a day of its own, and what waits on it, whatever the distance: the rest has no date to be worked out from. */
function datedOf(
  activities: readonly PlanActivity[],
  outOf: ReadonlyMap<string, readonly PlanLink[]>,
): ReadonlySet<string> {
  const dated = new Set<string>();
  const open = activities
    .filter(({ toldFinish, actualFinish }) => (actualFinish ?? toldFinish) !== undefined)
    .map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (dated.has(id)) continue;
    dated.add(id);
    for (const { to } of outOf.get(id) ?? []) open.push(to);
  }
  return dated;
}

const calendar = calendarOf("wales");
/** A told day that is not worked means the next one, so a Sunday is not late on the Monday. */
const laterBy = (date: Day, told: Day | undefined): number =>
  told === undefined ? 0 : Math.max(0, indexFrom(calendar, date) - indexFrom(calendar, told));

function holdingOf(
  { progress, driving, earlyStart }: ScheduledActivity,
  activity: PlanActivity | undefined,
  statusOffset: number,
): Holding {
  if (progress === "finished") return "actual";
  if (driving.length > 0) return "links";
  if (earlyStart > statusOffset) return "forecast";
  return activity?.toldFinish === undefined ? "as-at" : "forecast";
}

type Known = {
  readonly dated: ReadonlySet<string>;
  readonly told: ReadonlyMap<string, PlanActivity>;
  readonly asAt: Day;
  readonly statusOffset: number;
};

function computedOf(line: ScheduledActivity, known: Known): ComputedActivity {
  const { id, progress, driving, floatToEnd, earlyFinishDate } = line;
  const [done, activity] = [progress === "finished", known.told.get(id)];
  if (!known.dated.has(id) || earlyFinishDate === undefined)
    return {
      ...{ id, date: null, done, holding: "unknown" },
      ...{ laterDays: 0, floatDays: null, driving: [] },
    };
  const laterDays = done ? 0 : laterBy(earlyFinishDate, activity?.toldFinish);
  const held = holdingOf(line, activity, known.statusOffset);
  // not done, though its own forecast has passed
  const overdue = held === "forecast" && laterDays > 0;
  return {
    ...{ id, date: earlyFinishDate, done, laterDays, driving },
    holding: overdue ? "as-at" : held,
    floatDays: done ? null : floatToEnd,
  };
}

function offsetOfDay({ placing }: Computed, day: Day): number {
  return placing === null ? 0 : Math.max(0, placing.from(day));
}

/** The programme's plan, worked out once: its network, its slips and its quality all start from here. */
export type Workings = {
  readonly plan: Plan;
  readonly asAt: Day;
  readonly computed: Computed;
  readonly circles: readonly (readonly string[])[];
};

/** Near-linear. Null where it cannot be worked out. */
export function workOut(reading: Reading): Workings | null {
  const plan = buildProgrammePlan(reading);
  const { computed, circles } = computeWithoutCircles(plan);
  return computed === null ? null : { plan, asAt: reading.stand.asAt, computed, circles };
}

/** The network of what is worked out, readable by activity. */
export function networkOf({ plan, asAt, computed, circles }: Workings): ProgrammeNetwork {
  const { links } = computed.frame.network;
  const into = collect(links, ({ to }) => to);
  const outOf = collect(links, ({ from }) => from);
  const known: Known = {
    dated: datedOf(plan.activities, outOf),
    told: keyed(plan.activities, ({ id }) => id),
    asAt,
    statusOffset: offsetOfDay(computed, asAt),
  };
  const lines = scheduleOf(computed).activities.map((line) => computedOf(line, known));
  return { activities: keyed(lines, ({ id }) => id), into, outOf, circles };
}

/**
 * One network of all organisations as at a day: Wales' working days, nothing undone before the day, what happened fixed.
 * Near-linear; computed once for a reading. Null where it cannot be worked out.
 */
export function programmeNetwork(reading: Reading): ProgrammeNetwork | null {
  const workings = workOut(reading);
  return workings === null ? null : networkOf(workings);
}
