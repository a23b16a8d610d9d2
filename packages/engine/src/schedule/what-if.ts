import type { Computed } from "#schedule/compute";
import { compareCodes } from "#code-order";
import { propagate } from "#schedule/propagate";

export type Moved = {
  readonly id: string;
  readonly owner: string | null;
  /** Working days later than now. */
  readonly days: number;
  /** It was not late, and now is: past its late finish, so its deadline, or one behind it, or the end, does not hold. */
  readonly madeLate: boolean;
};

export type Slip = {
  readonly id: string;
  readonly days: number;
  /** Working days by which the end of the plan moves. */
  readonly end: number;
  /** What moves, itself first, then in the order of the network. */
  readonly moved: readonly Moved[];
  /** Owners, but its own, of what is made late; sorted. */
  readonly owners: readonly string[];
};

function ownersLate({ frame }: Computed, node: number, late: readonly number[]): readonly string[] {
  const ownerOf = (at: number) => frame.network.activities[at]?.owner;
  const owners = new Set(late.filter((at) => at !== node).map(ownerOf));
  owners.delete(ownerOf(node));
  return [...owners].filter((owner) => owner !== undefined).toSorted(compareCodes);
}

/**
 * An activity begins `days` working days later than now, for whatever reason: who moves, and who becomes late. Only what
 * waits on it is looked at. What is finished cannot slip; what is as late as possible gives way when pushed and does not
 * follow otherwise. Null for an id that is not in the plan.
 */
export function slip(computed: Computed, id: string, days: number): Slip | null {
  const { activities, nodeOf } = computed.frame.network;
  const node = nodeOf.get(id);
  if (node === undefined) return null;
  const { nodes, delays, late, end } = propagate(computed, node, days);
  const isLate = new Set(late);
  const moved = nodes.map((at): Moved => ({
    id: activities[at]?.id ?? "",
    owner: activities[at]?.owner ?? null,
    days: delays.get(at) ?? 0,
    madeLate: isLate.has(at),
  }));
  return { id, days, end, moved, owners: ownersLate(computed, node, late) };
}

export type Harm = {
  readonly id: string;
  readonly owner: string | null;
  /** Owners, but its own, of what is made late; sorted. */
  readonly owners: readonly string[];
  /** What is made late, itself left out. */
  readonly activities: number;
  readonly end: number;
};

const byHarm = (a: Harm, b: Harm): number =>
  b.owners.length - a.owners.length ||
  b.activities - a.activities ||
  b.end - a.end ||
  compareCodes(a.id, b.id);

/** Working days in so many weeks of the plan's calendar, holidays aside. */
export function daysInWeeks({ frame }: Computed, weeks: number): number {
  const { calendar } = frame.network.plan;
  if (calendar === "continuous") return 7 * weeks;
  if (typeof calendar === "string") return 5 * weeks;
  return calendar.week.filter(Boolean).length * weeks;
}

/**
 * The activities whose slip, of four weeks unless told, makes most owners late, then most activities, then moves the end
 * most; those that hurt nobody are left out. Costs one run downstream for each activity.
 */
export function worstSlips(
  computed: Computed,
  {
    days = daysInWeeks(computed, 4),
    limit = 10,
  }: { readonly days?: number; readonly limit?: number } = {},
): readonly Harm[] {
  const harms = computed.frame.network.activities.map(({ id, owner = null }, node): Harm => {
    const { late, end } = propagate(computed, node, days);
    const activities = late.filter((at) => at !== node).length;
    return { id, owner, owners: ownersLate(computed, node, late), activities, end };
  });
  return harms
    .filter(({ activities, end }) => activities > 0 || end > 0)
    .toSorted(byHarm)
    .slice(0, limit);
}
