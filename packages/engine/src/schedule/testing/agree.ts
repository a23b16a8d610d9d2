import { askOracle } from "#schedule/testing/oracle";
import { pick, randomPlan, rollFrom, type RandomPlan } from "#schedule/testing/random-plan";
import { scheduleFor } from "#schedule/testing/build-plan";
import { calendarNames, type Plan } from "#schedule/plan";
import type { Schedule } from "#schedule/schedule";

const kept = [
  ...(["earlyStart", "earlyFinish", "lateStart", "lateFinish"] as const),
  ...(["totalFloat", "freeFloat", "earlyStartDate"] as const),
];

/** What a schedule and the oracle say differently of one plan. */
export function differences(
  plan: Plan,
  schedule: (plan: Plan) => Schedule = scheduleFor,
): readonly string[] {
  const [ours, theirs] = [schedule(plan), askOracle(plan)];
  const found = ours.length === theirs.length ? [] : [`length ${ours.length}, ${theirs.length}`];
  for (const [at, answer] of theirs.answers.entries())
    for (const key of kept) {
      const own = ours.activities[at]?.[key];
      if (own !== answer[key]) found.push(`${answer.id} ${key} ${own}, ${answer[key]}`);
    }
  return found;
}

/** Random networks in all calendars; the first that differs, with its number under the seed. */
export function firstDisagreement(
  {
    seed,
    networks,
    most,
  }: { readonly seed: number; readonly networks: number; readonly most: number },
  schedule: (plan: Plan) => Schedule = scheduleFor,
): { readonly at: number; readonly plan: Plan; readonly found: readonly string[] } | null {
  const roll = rollFrom(seed);
  for (let at = 0; at < networks; at += 1) {
    const shape: RandomPlan = { most, calendar: pick(roll, calendarNames), dated: roll(2) === 0 };
    const plan = randomPlan(roll, shape);
    const found = differences(plan, schedule);
    if (found.length > 0) return { at, plan, found };
  }
  return null;
}
