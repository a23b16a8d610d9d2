import { groupEdges, type Adjacency } from "#schedule/adjacency";
import { findCycles } from "#schedule/cycles";
import type { LinkType, Plan, PlanActivity, PlanLink } from "#schedule/plan";
import { isDuration, isLag, stopsPlan, type PlanProblem } from "#schedule/problems";
import { topologicalOrder } from "#schedule/topology";

/** Bits of a link's type: it leaves from the start, it arrives at the finish. */
export const fromStart = 1;
export const toFinish = 2;
const typeBits: Readonly<Record<LinkType, number>> = {
  FS: 0,
  SS: fromStart,
  FF: toFinish,
  SF: fromStart | toFinish,
};

/**
 * A plan, indexed once. Nodes are numbered so that every link goes from a lower number to a higher one, and links are
 * grouped by the node they arrive at: a pass is one run through the arrays.
 */
export type Network = {
  readonly plan: Plan;
  readonly activities: readonly PlanActivity[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** The node of each activity in the plan's own order. */
  readonly order: Int32Array;
  /** Links into node `n` are those from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array;
  readonly links: readonly PlanLink[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lag: Float64Array;
  readonly bits: Uint8Array;
  /** Links by the node that they leave. */
  readonly leaving: Adjacency;
};

/** What is told twice, told wrong, or linked to nothing. */
function checkPlan({ activities, links }: Plan): readonly PlanProblem[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { id } of activities) (seen.has(id) ? twice : seen).add(id);
  const problems: PlanProblem[] = [...twice].map((id) => ({ code: "duplicate-id", ids: [id] }));
  for (const { id, duration } of activities)
    if (!isDuration(duration)) problems.push({ code: "bad-duration", ids: [id] });
  for (const link of links) {
    const unknown = [...new Set([link.from, link.to])].filter((id) => !seen.has(id));
    if (unknown.length > 0) problems.push({ code: "unknown-activity", ids: unknown, link });
    else if (!isLag(link.lag)) problems.push({ code: "bad-lag", ids: [link.from, link.to], link });
  }
  return problems;
}

type Ends = { readonly from: Int32Array; readonly to: Int32Array };
const endsOf = (links: readonly PlanLink[], place: ReadonlyMap<string, number>): Ends => ({
  from: Int32Array.from(links, (link) => place.get(link.from) ?? 0),
  to: Int32Array.from(links, (link) => place.get(link.to) ?? 0),
});

/** The plan with its nodes in topological order; `sorted` has their places in the plan. */
function arrange(plan: Plan, known: readonly PlanLink[], sorted: Int32Array): Network {
  const nodes = sorted.length;
  const order = new Int32Array(nodes);
  for (const [node, place] of sorted.entries()) order[place] = node;
  const nodeOf = new Map(plan.activities.map(({ id }, place) => [id, order[place] ?? 0]));
  const arriving = groupEdges(nodes, endsOf(known, nodeOf).to);
  const links = Array.from(arriving.edge, (at) => known[at]).filter((link) => link !== undefined);
  const ends = endsOf(links, nodeOf);
  return {
    plan,
    activities: Array.from(sorted, (place) => plan.activities[place]).filter(
      (activity) => activity !== undefined,
    ),
    nodeOf,
    order,
    first: arriving.first,
    links,
    ...ends,
    lag: Float64Array.from(links, ({ lag }) => lag),
    bits: Uint8Array.from(links, ({ type }) => typeBits[type]),
    leaving: groupEdges(nodes, ends.from),
  };
}

/** The network of a plan, or null with the reasons. Links to what is not in the plan are left out and reported. */
export function buildNetwork(plan: Plan): {
  readonly network: Network | null;
  readonly problems: readonly PlanProblem[];
} {
  const problems = checkPlan(plan);
  if (problems.some(stopsPlan)) return { network: null, problems };
  const place = new Map(plan.activities.map(({ id }, at) => [id, at]));
  const known = plan.links.filter(({ from, to }) => place.has(from) && place.has(to));
  const nodes = plan.activities.length;
  const ends = endsOf(known, place);
  const sorted = topologicalOrder({ nodes, ...ends, leaving: groupEdges(nodes, ends.from) });
  if (sorted.length === nodes) return { network: arrange(plan, known, sorted), problems };
  const done = new Uint8Array(nodes);
  for (const node of sorted) done[node] = 1;
  const stuck = known.filter((_, at) => done[ends.from[at] ?? 0] === 0);
  const cycles = findCycles(stuck).map((ids): PlanProblem => ({ code: "cycle", ids }));
  return { network: null, problems: [...problems, ...cycles] };
}
