/** Edges grouped by one of their ends: those of node `n` are `edge[first[n]]` to `edge[first[n + 1] - 1]`. */
export type Adjacency = { readonly first: Int32Array; readonly edge: Int32Array };

/** `ends` has the node of each edge; edges of one node keep their order. */
export function groupEdges(nodes: number, ends: Int32Array): Adjacency {
  const first = new Int32Array(nodes + 1);
  for (const end of ends) first[end + 1] = first[end + 1]! + 1;
  for (let node = 0; node < nodes; node += 1) first[node + 1] = first[node + 1]! + first[node]!;
  const [next, edge] = [first.slice(0, nodes), new Int32Array(ends.length)];
  for (let at = 0; at < ends.length; at += 1) {
    const place = next[ends[at]!]!;
    edge[place] = at;
    next[ends[at]!] = place + 1;
  }
  return { first, edge };
}
