import type { Adjacency } from "#schedule/adjacency";

export type Edges = {
  readonly nodes: number;
  readonly to: Int32Array;
  /** By `from`. */
  readonly leaving: Adjacency;
};

/**
 * Nodes in an order in which every edge goes forward; shorter than `nodes` where there are cycles, by the nodes that are
 * on one or behind one. Kahn; no recursion.
 */
export function topologicalOrder({ nodes, to, leaving }: Edges): Int32Array {
  const waiting = new Int32Array(nodes);
  for (const node of to) waiting[node] = (waiting[node] ?? 0) + 1;
  const order = new Int32Array(nodes);
  let [done, found] = [0, 0];
  for (let node = 0; node < nodes; node += 1) if (waiting[node] === 0) order[found++] = node;
  while (done < found) {
    const node = order[done++] ?? 0;
    const end = leaving.first[node + 1] ?? 0;
    for (let at = leaving.first[node] ?? 0; at < end; at += 1) {
      const next = to[leaving.edge[at] ?? 0] ?? 0;
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) order[found++] = next;
    }
  }
  return order.subarray(0, found);
}
