import { groupEdges, type Adjacency } from "#schedule/adjacency";
import { findCycles } from "#schedule/cycles";
import type { LinkType, Plan, PlanActivity, PlanLink } from "#schedule/plan";
import {
  isDuration,
  isLag,
  mostDays,
  mostTogether,
  stopsPlan,
  type PlanProblem,
} from "#schedule/problems";
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
  readonly lag: Int32Array;
  readonly bits: Uint8Array;
  /** Links by the node that they leave. */
  readonly leaving: Adjacency;
  /** The node at the other end of each link, in the order of `leaving`. */
  readonly taker: Int32Array;
};

const unknownEnds = ({ from, to }: PlanLink, known: ReadonlySet<string>): readonly string[] =>
  [...new Set([from, to])].filter((id) => !known.has(id));

/** No offset can be further than this from the days that are told. */
function totalDays(activities: Plan["activities"], links: Plan["links"]): number {
  let days = 0;
  for (const { duration, remaining = 0 } of activities)
    days += Math.max(duration, Math.min(remaining || 0, mostDays));
  for (const { lag } of links) days += isLag(lag) ? Math.abs(lag) : 0;
  return days;
}

/** What is told twice, told wrong, or linked to nothing. */
function checkPlan({ activities, links }: Plan): readonly PlanProblem[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { id } of activities) (seen.has(id) ? twice : seen).add(id);
  const problems: PlanProblem[] = [...twice].map((id) => ({ code: "duplicate-id", ids: [id] }));
  for (const { id, duration } of activities)
    if (!isDuration(duration)) problems.push({ code: "bad-duration", ids: [id] });
  for (const link of links) {
    if (!seen.has(link.from) || !seen.has(link.to))
      problems.push({ code: "unknown-activity", ids: unknownEnds(link, seen), link });
    else if (!isLag(link.lag)) problems.push({ code: "bad-lag", ids: [link.from, link.to], link });
  }
  if (!problems.some(stopsPlan) && totalDays(activities, links) > mostTogether)
    problems.push({ code: "too-long", ids: [] });
  return problems;
}

/** Links by the places of their ends in the plan. */
type Known = {
  readonly links: readonly PlanLink[];
  readonly from: Int32Array;
  readonly to: Int32Array;
};

function knownLinks({ links }: Plan, placeOf: ReadonlyMap<string, number>): Known {
  const known: PlanLink[] = [];
  const [from, to] = [new Int32Array(links.length), new Int32Array(links.length)];
  for (const link of links) {
    const [giver, taker] = [placeOf.get(link.from), placeOf.get(link.to)];
    if (giver === undefined || taker === undefined) continue;
    from[known.length] = giver;
    to[known.length] = taker;
    known.push(link);
  }
  return {
    links: known,
    from: from.subarray(0, known.length),
    to: to.subarray(0, known.length),
  };
}

/** The plan with its nodes in topological order; `sorted` has their places in the plan. */
function arrange(plan: Plan, known: Known, sorted: Int32Array): Network {
  const nodes = sorted.length;
  const order = new Int32Array(nodes);
  for (let node = 0; node < nodes; node += 1) order[sorted[node]!] = node;
  const arriving = groupEdges(
    nodes,
    known.to.map((place) => order[place]!),
  );
  const links = Array.from(arriving.edge, (at) => known.links[at]!);
  const from = arriving.edge.map((at) => order[known.from[at]!]!);
  const to = arriving.edge.map((at) => order[known.to[at]!]!);
  const leaving = groupEdges(nodes, from);
  const activities = Array.from(sorted, (place) => plan.activities[place]!);
  return {
    plan,
    activities,
    nodeOf: new Map(activities.map(({ id }, node) => [id, node])),
    order,
    first: arriving.first,
    links,
    from,
    to,
    lag: Int32Array.from(links, ({ lag }) => lag),
    bits: Uint8Array.from(links, ({ type }) => typeBits[type]),
    leaving,
    taker: leaving.edge.map((at) => to[at]!),
  };
}

/** The network of a plan, or null with the reasons. Links to what is not in the plan are left out and reported. */
export function buildNetwork(plan: Plan): {
  readonly network: Network | null;
  readonly problems: readonly PlanProblem[];
} {
  const problems = checkPlan(plan);
  if (problems.some(stopsPlan)) return { network: null, problems };
  const placeOf = new Map(plan.activities.map(({ id }, place) => [id, place]));
  const known = knownLinks(plan, placeOf);
  const nodes = plan.activities.length;
  const leaving = groupEdges(nodes, known.from);
  const sorted = topologicalOrder({ nodes, to: known.to, leaving });
  if (sorted.length === nodes) return { network: arrange(plan, known, sorted), problems };
  const done = new Uint8Array(nodes);
  for (const node of sorted) done[node] = 1;
  const stuck = known.links.filter((_, at) => done[known.from[at]!] === 0);
  const cycles = findCycles(stuck).map((ids): PlanProblem => ({ code: "cycle", ids }));
  return { network: null, problems: [...problems, ...cycles] };
}
