import { activityId, type Anchors } from "@parod/schema/anchors";
import {
  authorityActivities,
  bodyActivities,
  type ActivityDefined,
} from "#illustrative/activity-list";
import { authorities } from "#illustrative/authorities";
import { dayAfter } from "#illustrative/entry";
import { dayMeant, expectedIn, on, type When } from "#illustrative/expected";
import { never, planOf, type PairPlan } from "#illustrative/pair-plans";
import { between, chance } from "#illustrative/random";
import { lastReturn, returns, rounds } from "#illustrative/rounds";

/** The days of one milestone: what was first meant, what was said in each round, and what happened. */
export type Course = {
  readonly id: string;
  readonly organisation: string;
  readonly activity: ActivityDefined;
  readonly baseline: When;
  readonly actual: string | null;
  /** By round number: what its owner then foresaw; null where nothing was said. */
  readonly forecasts: readonly (When | null)[];
};

const slips = { ahead: 12, steady: 40, slipping: 110, late: 160, thin: 70, behind: 140 } as const;
const slipOf = (organisation: string, code: string): number => {
  const profile = authorities.find((each) => each.code === organisation)?.profile;
  const most = profile ? slips[profile] : 120;
  const key = `slip ${organisation} ${code}`;
  return chance(`${key} any`) < 0.3 ? 0 : between(key, [Math.ceil(most / 4), most]);
};

/** The last of all is meant for the same day from the start. */
const ends = new Set(["dysgu:full-scope"]);
/** The body's first day is one for all of its facts. */
const fixed: Readonly<Record<string, string>> = { "dysgu:established": "2025-09-01" };

function actualOf(organisation: string, { code, driver }: ActivityDefined): string | null {
  const id = activityId(organisation, code);
  const { met } = planOf(organisation, driver);
  if (fixed[id]) return fixed[id];
  const round = rounds[met - 1];
  return round ? dayAfter(round.cutOff, -between(`actual ${id}`, daysBefore(code))) : null;
}

/** Of what one round tells of, the first in its list happened first. */
function daysBefore(code: string): readonly [number, number] {
  const all = authorityActivities.some((each) => each.code === code)
    ? authorityActivities
    : bodyActivities;
  const left = all.length - 1 - all.findIndex((each) => each.code === code);
  const share = Math.floor(60 / all.length);
  return [4 + left * share, 3 + (left + 1) * share];
}

/** What is not known of what it makes true is still to be done by the end: nobody says more. */
const byTheEnd = (plan: PairPlan): When => ({
  from: dayMeant(plan),
  to: "2026-09-30",
  words: { en: "by the end of September 2026", cy: "erbyn diwedd Medi 2026" },
  reading: true,
});

const certifiedIn = (organisation: string, number: number): boolean =>
  returns.some(
    (each) =>
      each.organisation === organisation && each.round.number === number && each.certified !== null,
  );

/** A day that creeps from the first meant to the one that comes. */
function creeping(first: string, slip: number, number: number): string {
  const steps = [0, 0.3, 0.3, 0.65, 0.65, 1];
  return dayAfter(first, Math.round(slip * (steps[number - 1] ?? 1)));
}

function courseOf(organisation: string, activity: ActivityDefined): Course {
  const id = activityId(organisation, activity.code);
  const plan = planOf(organisation, activity.driver);
  const actual = actualOf(organisation, activity);
  const slip = slipOf(organisation, activity.code);
  const known = expectedIn(plan, 6) ?? byTheEnd(plan);
  const goal = actual ?? known.from;
  const first = dayAfter(goal, -(ends.has(id) ? 0 : slip));
  const last = lastReturn(organisation);
  const quiet = plan.from === never && actual === null;
  const forecasts = rounds.map(({ number, cutOff }): When | null => {
    if (!certifiedIn(organisation, number) || (actual !== null && actual <= cutOff)) return null;
    if (quiet) return number <= 2 ? known : null;
    if (number === last) return known;
    const day = creeping(first, slip, number);
    return day > cutOff ? on(day) : on(dayAfter(cutOff, between(`next ${id} ${number}`, [21, 60])));
  });
  return { id, organisation, activity, baseline: on(first), actual, forecasts };
}

export const courses: readonly Course[] = [
  ...authorities.flatMap(({ code, model, before }) =>
    authorityActivities
      .filter((each) => each.code !== "exit-settled" || (model !== "regional" && before !== null))
      .map((each) => courseOf(code, each)),
  ),
  ...bodyActivities.map((each) => courseOf("dysgu", each)),
];

const byId = new Map(courses.map((course) => [course.id, course]));
export function courseById(organisation: string, code: string): Course {
  const course = byId.get(activityId(organisation, code));
  if (!course) throw new Error(`no activity ${code} of ${organisation}`);
  return course;
}

/** What its owner last said of its day: what happened, else the newest forecast, else what was first meant. */
export const lastSaid = ({ actual, forecasts, baseline }: Course): When =>
  actual ? on(actual) : (forecasts.findLast((each) => each !== null) ?? baseline);

export const activityAnchors: readonly Anchors["activity"][] = courses.map(
  ({ id, organisation, activity }) => ({
    id,
    organisation,
    code: activity.code,
    workstream: activity.driver.split(".")[0] ?? null,
    kind: activity.kind ?? "milestone",
    reachesStage: activity.reaches ?? null,
  }),
);
