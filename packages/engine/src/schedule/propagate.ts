import type { Computed } from "#schedule/compute";

export type Spread = {
  /** What moves, the first one first, then by node. */
  readonly nodes: readonly number[];
  /** Days later, by node. */
  readonly delays: ReadonlyMap<number, number>;
  /** What was not late and now is. */
  readonly late: readonly number[];
  /** Days by which the end moves. */
  readonly end: number;
};

/** The smallest first: links go from lower nodes to higher ones, so what comes out waits on nothing that is still in. */
class NodeQueue {
  readonly #heap: number[] = [];

  add(node: number): void {
    const heap = this.#heap;
    let at = heap.push(node) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (heap[above]! <= node) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = node;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= last) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

const nothing: Spread = { nodes: [], delays: new Map(), late: [], end: 0 };

/** The delay of one node handed on to what waits on it, as far as there is no slack to take it. */
export function propagate(computed: Computed, node: number, days: number): Spread {
  const { frame, passes } = computed;
  const { network, work, weightLeaving, progress } = frame;
  const { early, late, length } = passes;
  if (progress[node] === "finished" || days <= 0) return nothing;
  const delays = new Map([[node, days]]);
  const [nodes, madeLate, queue] = [[] as number[], [] as number[], new NodeQueue()];
  let end = length;
  queue.add(node);
  for (let at = queue.take(); at !== undefined; at = queue.take()) {
    const delay = delays.get(at) ?? 0;
    const begin = early[at]! + delay;
    nodes.push(at);
    if (early[at]! <= late[at]! && begin > late[at]!) madeLate.push(at);
    end = Math.max(end, begin + work[at]!);
    const { first } = network.leaving;
    for (let each = first[at]!; each < first[at + 1]!; each += 1) {
      const taker = network.taker[each]!;
      const later = begin + weightLeaving[each]! - early[taker]!;
      const known = delays.get(taker);
      if (later <= (known ?? 0)) continue;
      if (known === undefined) queue.add(taker);
      delays.set(taker, later);
    }
  }
  return { nodes, delays, late: madeLate, end: end - length };
}
