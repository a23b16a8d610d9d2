import { compareCodes } from "#code-order";
import type { Computed } from "#schedule/compute";
import { finishBy } from "#schedule/placing";
import { propagate } from "#schedule/propagate";

export type Failing = {
  readonly id: string;
  /** Organisations, but its own, with something that was in time for the end and then is not; sorted. */
  readonly late: readonly string[];
  /** How much of theirs. */
  readonly activities: number;
};

export type Slipping = {
  /** Working days of the slip. */
  readonly days: number;
  /** As many other organisations made late. */
  readonly least: number;
  readonly isTried: (id: string) => boolean;
};

/**
 * All slips together may look at so much of the network: everybody's plan is under the first number, and above it as many
 * times the network as the second. So the whole is linear, whatever the plan.
 */
const [alwaysSteps, stepsOfEach] = [300_000, 20];

/** The latest offset at which each may begin and be done by the programme's end, and the last at which all behind it are. */
type Bounds = { readonly own: Int32Array; readonly behind: Int32Array };

function boundsOf({ frame, placing, passes, floatToEnd }: Computed): Bounds | null {
  const { end } = frame.network.plan;
  if (placing === null || floatToEnd === null || end === undefined) return null;
  return {
    own: Int32Array.from(
      frame.network.activities,
      ({ duration }, node) => finishBy(placing, end, duration) - (frame.work[node] ?? 0),
    ),
    behind: floatToEnd.map((float, node) => float + (passes.early[node] ?? 0)),
  };
}

/** The first few owners behind each node, itself with them: enough to tell whether `least` others are there. */
function ownersBehind({ frame: { network } }: Computed, enough: number) {
  const owners = network.activities.map(({ owner }) => new Set(owner === undefined ? [] : [owner]));
  const { leaving, taker } = network;
  for (let node = owners.length - 1; node >= 0; node -= 1) {
    const own = owners[node];
    const end = leaving.first[node + 1] ?? 0;
    for (let at = leaving.first[node] ?? 0; own && own.size < enough && at < end; at += 1)
      for (const owner of owners[taker[at] ?? 0] ?? []) if (own.size < enough) own.add(owner);
  }
  return owners;
}

/** Nodes whose slip can reach enough others and the end; those on which most wait directly first. */
function candidates(
  computed: Computed,
  { own, behind }: Bounds,
  { days, least, isTried }: Slipping,
) {
  const { progress, network } = computed.frame;
  const { early } = computed.passes;
  const owners = ownersBehind(computed, least + 1);
  const direct = (node: number) =>
    (network.leaving.first[node + 1] ?? 0) - (network.leaving.first[node] ?? 0);
  return [...network.activities.keys()]
    .filter(
      (node) =>
        progress[node] !== "finished" &&
        (owners[node]?.size ?? 0) > least &&
        early[node]! <= own[node]! &&
        early[node]! + days > behind[node]! &&
        isTried(network.activities[node]?.id ?? ""),
    )
    .toSorted(
      (a, b) =>
        direct(b) - direct(a) ||
        compareCodes(network.activities[a]?.id ?? "", network.activities[b]?.id ?? ""),
    );
}

/**
 * Activities whose slip puts something of at least so many other organisations past the programme's end that was in time
 * for it. What is done or already past it is not tried. Exact up to 300,000 steps, then the ones on which most wait
 * directly come first and the steps are bounded by the size of the network: decisions/201.
 */
export function pointsOfFailure(computed: Computed, slipping: Slipping): readonly Failing[] {
  const bounds = boundsOf(computed);
  if (bounds === null) return [];
  const { network } = computed.frame;
  const { activities, leaving } = network;
  const { early } = computed.passes;
  let left = Math.max(alwaysSteps, stepsOfEach * (activities.length + network.links.length));
  const failing: Failing[] = [];
  for (const node of candidates(computed, bounds, slipping)) {
    if (left <= 0) break;
    const { nodes, delays } = propagate(computed, node, slipping.days);
    for (const at of nodes) left -= 1 + (leaving.first[at + 1] ?? 0) - (leaving.first[at] ?? 0);
    const { id = "", owner } = activities[node] ?? {};
    const late = nodes.flatMap((at) => {
      const other = activities[at]?.owner;
      const [now, bound] = [early[at] ?? 0, bounds.own[at] ?? 0];
      const isLate = now <= bound && now + (delays.get(at) ?? 0) > bound;
      return isLate && other !== undefined && other !== owner ? [other] : [];
    });
    const organisations = [...new Set(late)].toSorted(compareCodes);
    if (organisations.length >= slipping.least)
      failing.push({ id, late: organisations, activities: late.length });
  }
  return failing;
}
