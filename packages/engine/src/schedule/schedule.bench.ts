/// <reference types="node" />
// npm run bench -- schedule: one full pass beside a bare sweep over the same arrays, and its cost per activity as plans
// grow. Ratios, not times: machines are shared.
import { buildFrame, type Frame } from "#schedule/frame";
import { buildNetwork } from "#schedule/network";
import { runPasses } from "#schedule/passes";
import { largePlan, rollFrom } from "#schedule/testing/random-plan";

const mostOverSweep = 8;
const mostGrowth = 2;

/** The depth of every node: what any pass must at least do. */
function sweep({ network: { first, from, to } }: Frame): number {
  const depth = new Float64Array(first.length - 1);
  let deepest = 0;
  for (let node = 0; node < depth.length; node += 1) {
    let own = 0;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const other = depth[from[at]!]! + 1;
      if (other > own) own = other;
    }
    depth[node] = own;
    if (own > deepest) deepest = own;
  }
  return deepest + to.length;
}

/** Forward, backward, total and free float, and what is critical. */
function fullPass(frame: Frame): number {
  const { early, late, free, length } = runPasses(frame);
  let critical = 0;
  for (let node = 0; node < early.length; node += 1)
    if (late[node]! - early[node]! <= 0) critical += 1;
  return length + critical + free.length;
}

/** Milliseconds of one run: the least of many, since whatever else the machine does only adds. */
function measure(run: () => number, runs: number): number {
  let [least, kept] = [Infinity, 0];
  for (let at = 0; at < runs; at += 1) {
    // oxlint-disable-next-line no-restricted-properties -- a bench measures time
    const began = performance.now();
    kept += run();
    // oxlint-disable-next-line no-restricted-properties -- a bench measures time
    least = Math.min(least, performance.now() - began);
  }
  if (Number.isNaN(kept)) throw new Error("The passes gave no number.");
  return least;
}

const frameOf = (nodes: number, shape: "chain" | "random"): Frame => {
  const { network } = buildNetwork(largePlan(nodes, shape, rollFrom(nodes)));
  if (network === null) throw new Error("A large plan with a cycle.");
  return buildFrame(network, null);
};

let failed = false;
for (const shape of ["random", "chain"] as const) {
  const perActivity = new Map<number, number>();
  for (const nodes of [1_000, 10_000, 100_000]) {
    const frame = frameOf(nodes, shape);
    const runs = Math.max(100, 4_000_000 / nodes);
    const [bare, full] = [measure(() => sweep(frame), runs), measure(() => fullPass(frame), runs)];
    perActivity.set(nodes, full / nodes);
    const ratio = full / bare;
    failed ||= ratio > mostOverSweep;
    const nanoseconds = ((full / nodes) * 1e6).toFixed(1);
    console.log(
      `${shape} ${nodes}: pass ${full.toFixed(3)} ms, sweep ${bare.toFixed(3)} ms, ratio ${ratio.toFixed(2)} (at most ${mostOverSweep}), ${nanoseconds} ns an activity`,
    );
  }
  const growth = (perActivity.get(100_000) ?? Infinity) / (perActivity.get(10_000) ?? 0);
  failed ||= growth > mostGrowth;
  console.log(
    `${shape}: cost per activity at 100,000 over 10,000: ${growth.toFixed(2)} (at most ${mostGrowth})`,
  );
}
if (failed) throw new Error("The pass costs more than it may.");
