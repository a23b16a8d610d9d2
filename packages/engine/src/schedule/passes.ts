import type { Frame } from "#schedule/frame";
import { never } from "#schedule/problems";

/** Offsets at which the moving part of each node begins, and how far it may slip. Arrays are by node. */
export type Passes = {
  readonly early: Int32Array;
  readonly late: Int32Array;
  /** Before anything else moves, the end of the project included; so never more than a total float that is not negative. */
  readonly free: Int32Array;
  /** The largest early finish; 0 for an empty plan. */
  readonly length: number;
};

/** Of 32-bit whole numbers, without a branch: which is the smaller is a toss, and wrong guesses cost most of a pass. */
function smaller(a: number, b: number): number {
  const less = (a - b) | 0;
  return (b + (less & (less >> 31))) | 0;
}

/** Early offsets into `early`; the answer is the length. */
export function passForward({ network, least, work, weight }: Frame, early: Int32Array): number {
  const { first, from } = network;
  const nodes = least.length;
  let length = nodes === 0 ? 0 : -never;
  for (let node = 0; node < nodes; node += 1) {
    let begin = least[node]!;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      begin = Math.max(begin, (early[from[at]!]! + weight[at]!) | 0);
    }
    early[node] = begin;
    length = Math.max(length, (begin + work[node]!) | 0);
  }
  return length;
}

/**
 * Late offsets and free float, from the last node back. Every activity must be finished by the length, whether or not
 * something waits on it: with a start-to-start link alone the end still has to come. What is as late as possible takes
 * its own free float and no one else's, so `early` may grow.
 */
export function passBackward(frame: Frame, passes: Omit<Passes, "length">, length: number): void {
  const { network, work, most, late: asLate, weightLeaving: weight } = frame;
  const { leaving, taker } = network;
  const { early, late, free } = passes;
  const { first } = leaving;
  for (let node = late.length - 1; node >= 0; node -= 1) {
    let slack = (length - work[node]!) | 0;
    let last = smaller(slack, most[node]!);
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const next = taker[at]!;
      const back = weight[at]!;
      last = smaller((late[next]! - back) | 0, last);
      slack = smaller((early[next]! - back) | 0, slack);
    }
    late[node] = last;
    if (asLate[node] === 1) early[node] = Math.max(early[node]!, Math.min(slack, last));
    free[node] = slack - early[node]!;
  }
}

export function runPasses(frame: Frame): Passes {
  const nodes = frame.work.length;
  const [early, late, free] = [0, 1, 2].map(() => new Int32Array(nodes)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const length = passForward(frame, early);
  passBackward(frame, { early, late, free }, length);
  return { early, late, free, length };
}

/** Late offsets by the given bounds alone, and by what waits on each node; no other date. */
export function passBackwardFrom(frame: Frame, bounds: Int32Array): Int32Array {
  const { network, weightLeaving: weight } = frame;
  const { leaving, taker } = network;
  const { first } = leaving;
  const late = bounds.slice();
  for (let node = late.length - 1; node >= 0; node -= 1) {
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1)
      late[node] = Math.min(late[node]!, late[taker[at]!]! - weight[at]!);
  }
  return late;
}
