import type { Computed } from "#schedule/compute";
import type { PlanActivity, PlanLink } from "#schedule/plan";
import {
  checkNames,
  meets,
  type CheckId,
  type Need,
  type QualityCheck,
  type Threshold,
} from "#quality/check";

/** One activity with the node that it is in the computed arrays. */
export type Task = { readonly activity: PlanActivity; readonly node: number };

/** In the plan's own order. */
export const allTasks = ({ frame: { network } }: Computed): readonly Task[] =>
  network.plan.activities.map((activity, place) => ({ activity, node: network.order[place] ?? 0 }));

/** Done by what is told of it, whether or not the plan has a start to place it by. */
export const isDone = ({ actualFinish, percentComplete = 0 }: PlanActivity): boolean =>
  actualFinish !== undefined || percentComplete >= 100;

/** The population of most checks; milestones are in it. */
export const openTasks = (computed: Computed): readonly Task[] =>
  allTasks(computed).filter(({ activity }) => !isDone(activity));

/** Links into what is not done, in the plan's own order. */
export function openLinks({ frame: { network } }: Computed): readonly PlanLink[] {
  const { plan, nodeOf, activities } = network;
  return plan.links.filter(({ from, to }) => {
    const taker = activities[nodeOf.get(to) ?? -1];
    return nodeOf.has(from) && taker !== undefined && !isDone(taker);
  });
}

type Finding = Partial<Omit<QualityCheck, "id" | "name">>;
export const result = (id: CheckId, finding: Finding): QualityCheck => ({
  id,
  name: checkNames[id],
  looked: 0,
  offending: [],
  links: [],
  count: 0,
  percent: null,
  ratio: null,
  threshold: null,
  passes: null,
  needs: [],
  ...finding,
});

const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole);

/** A check that counts activities at fault. Nothing looked at is nothing at fault. */
export function checkTasks(
  id: CheckId,
  looked: readonly Task[],
  { bad, threshold }: { bad: (task: Task) => boolean; threshold: Threshold | null },
): QualityCheck {
  const found = looked.filter(bad).map(({ activity }) => activity.id);
  const percent = share(found.length, looked.length);
  const value = threshold?.unit === "count" ? found.length : (percent ?? 0);
  return result(id, {
    looked: looked.length,
    offending: found,
    count: found.length,
    percent,
    threshold,
    passes: threshold === null ? null : meets(value, threshold),
  });
}

/** A check that counts links; at least so many percent good, or at most so many at fault. */
export function checkLinks(
  id: CheckId,
  looked: readonly PlanLink[],
  { bad, threshold }: { bad: (link: PlanLink) => boolean; threshold: Threshold },
): QualityCheck {
  const links = looked.filter(bad);
  const good = threshold.rule === "at-least";
  const percent = share(good ? looked.length - links.length : links.length, looked.length);
  const value = threshold.unit === "count" ? links.length : percent;
  return result(id, {
    looked: looked.length,
    offending: [...new Set(links.map(({ to }) => to))],
    links,
    count: links.length,
    percent,
    threshold,
    passes: value === null || meets(value, threshold),
  });
}

/** Which of what a check needs a plan does not tell. */
export function lacking(computed: Computed, needs: readonly Need[]): readonly Need[] {
  const { plan } = computed.frame.network;
  const has: Readonly<Record<Need, boolean>> = {
    start: plan.start !== undefined,
    "status-date": plan.statusDate !== undefined,
    baseline: plan.activities.some(({ baselineFinish }) => baselineFinish !== undefined),
  };
  return needs.filter((need) => !has[need]);
}
