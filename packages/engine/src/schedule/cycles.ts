import { compareCodes } from "#code-order";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Only what has both something before and something behind it: cycles, and what lies between them. */
function trim(graph: Graph): Graph {
  const before = new Map<string, string[]>();
  for (const [from, targets] of graph)
    for (const to of targets)
      if (graph.has(to)) {
        const list = before.get(to);
        if (list === undefined) before.set(to, [from]);
        else list.push(from);
      }
  const kept = new Set(graph.keys());
  const drop = (next: Graph, previous: Graph) => {
    const left = new Map(
      [...kept].map((id) => [id, (previous.get(id) ?? []).filter((one) => kept.has(one)).length]),
    );
    const loose = [...kept].filter((id) => left.get(id) === 0);
    for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
      kept.delete(id);
      for (const other of next.get(id) ?? []) {
        if (!kept.has(other)) continue;
        const rest = (left.get(other) ?? 0) - 1;
        left.set(other, rest);
        if (rest === 0) loose.push(other);
      }
    }
  };
  drop(graph, before);
  drop(before, graph);
  return new Map([...kept].map((id) => [id, (graph.get(id) ?? []).filter((one) => kept.has(one))]));
}

const smallest = (ids: readonly string[]): string =>
  ids.reduce((least, id) => (compareCodes(id, least) < 0 ? id : least));

/** From the smallest id on to the smallest that waits on it, until one comes again. */
function oneCycle(graph: Graph): readonly string[] {
  const [path, place] = [[] as string[], new Map<string, number>()];
  let id = smallest([...graph.keys()]);
  while (!place.has(id)) {
    place.set(id, path.length);
    path.push(id);
    id = smallest(graph.get(id) ?? []);
  }
  const cycle = path.slice(place.get(id));
  const start = cycle.indexOf(smallest(cycle));
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

/**
 * Cycles that share no activity, each by its smallest rotation, in the order in which they are waited on; the same ones
 * however the links are ordered. The first `limit` of them.
 */
export function findCycles(
  links: Iterable<{ readonly from: string; readonly to: string }>,
  limit = 10,
): readonly (readonly string[])[] {
  const leaving = new Map<string, string[]>();
  for (const { from, to } of links) {
    const list = leaving.get(from);
    if (list === undefined) leaving.set(from, [to]);
    else list.push(to);
    if (!leaving.has(to)) leaving.set(to, []);
  }
  const cycles: (readonly string[])[] = [];
  let graph = trim(leaving);
  while (graph.size > 0 && cycles.length < limit) {
    const cycle = oneCycle(graph);
    cycles.push(cycle);
    const used = new Set(cycle);
    graph = trim(new Map([...graph].filter(([id]) => !used.has(id))));
  }
  return cycles;
}
