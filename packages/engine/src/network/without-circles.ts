import { circlesOf, onCircle } from "#network/circles";
import { computePlan, type Computed } from "#schedule/compute";
import type { Plan } from "#schedule/plan";

/**
 * A plan worked out with the links of its circles left out, and the circles. Organisations each state their own links, so
 * a circle is a finding and must not hide every other date. What has happened waits on nothing: a way round through it is
 * no circle, and only the link into it is left out. Null where the plan still cannot be worked out.
 */
export function computeWithoutCircles(plan: Plan): {
  readonly computed: Computed | null;
  readonly circles: readonly (readonly string[])[];
} {
  const done = new Set(
    plan.activities.filter(({ actualFinish }) => actualFinish !== undefined).map(({ id }) => id),
  );
  const waiting = plan.links.filter(({ to }) => !done.has(to));
  const isCircle = onCircle(waiting);
  const open = plan.links.filter((link) => !isCircle(link));
  const isWayRound = onCircle(open);
  const links = open.filter((link) => !(done.has(link.to) && isWayRound(link)));
  const { schedule } = computePlan({ ...plan, links });
  return { computed: schedule, circles: circlesOf(waiting) };
}
