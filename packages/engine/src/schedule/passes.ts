import type { Frame } from "#schedule/frame";

/** Offsets at which the moving part of each node begins, and how far it may slip. Arrays are by node. */
export type Passes = {
  readonly early: Float64Array;
  readonly late: Float64Array;
  /** Before anything else moves, the end of the project included; so never more than a total float that is not negative. */
  readonly free: Float64Array;
  /** The largest early finish; 0 for an empty plan. */
  readonly length: number;
};

/** Early offsets into `early`; the answer is the length. */
export function passForward({ network, least, work, weight }: Frame, early: Float64Array): number {
  const { first, from } = network;
  const nodes = least.length;
  let length = nodes === 0 ? 0 : -Infinity;
  for (let node = 0; node < nodes; node += 1) {
    let begin = least[node]!;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const bound = early[from[at]!]! + weight[at]!;
      if (bound > begin) begin = bound;
    }
    early[node] = begin;
    const finish = begin + work[node]!;
    if (finish > length) length = finish;
  }
  return length;
}

/**
 * Late offsets and free float, from the last node back. Every activity must be finished by the length, whether or not
 * something waits on it: with a start-to-start link alone the end still has to come. What is as late as possible takes
 * its own free float and no one else's, so `early` may grow.
 */
export function passBackward(frame: Frame, passes: Omit<Passes, "length">, length: number): void {
  const { network, work, weight, most, late: asLate } = frame;
  const { first, from } = network;
  const { early, late, free } = passes;
  for (let node = 0; node < late.length; node += 1) {
    const latest = length - work[node]!;
    const own = most[node]!;
    late[node] = own < latest ? own : latest;
    free[node] = latest;
  }
  for (let node = late.length - 1; node >= 0; node -= 1) {
    const last = late[node]!;
    if (asLate[node] === 1) early[node] = Math.max(early[node]!, Math.min(free[node]!, last));
    const begin = early[node]!;
    free[node] = free[node]! - begin;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const giver = from[at]!;
      const back = weight[at]!;
      if (last - back < late[giver]!) late[giver] = last - back;
      if (begin - back < free[giver]!) free[giver] = begin - back;
    }
  }
}

export function runPasses(frame: Frame): Passes {
  const nodes = frame.work.length;
  const [early, late, free] = [0, 1, 2].map(() => new Float64Array(nodes)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const length = passForward(frame, early);
  passBackward(frame, { early, late, free }, length);
  return { early, late, free, length };
}

/** Late offsets by the given bounds alone, and by what waits on each node; no other date. */
export function passBackwardFrom({ network, weight }: Frame, bounds: Float64Array): Float64Array {
  const { first, from } = network;
  const late = bounds.slice();
  for (let node = late.length - 1; node >= 0; node -= 1) {
    const last = late[node]!;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const giver = from[at]!;
      const latest = last - weight[at]!;
      if (latest < late[giver]!) late[giver] = latest;
    }
  }
  return late;
}
