/// <reference types="node" />
// npm run bench -- coherence: the check of a coherent programme of 1,000 and of 10,000 authorities, beside the position
// of the same facts, which it cannot do without. Ratios, not times: machines are shared.
import { check } from "#coherence/check";
import { checkMutated } from "#coherence/testing/check-generated";
import { coherentProgramme } from "#coherence/testing/coherent";
import { readDay } from "#position/day-reading";

const mostGrowth = 13;

/** Milliseconds of one run: the least of a few, since whatever else the machine does only adds. */
function measure(run: () => number, runs: number): number {
  let [least, kept] = [Infinity, 0];
  for (let at = 0; at < runs; at += 1) {
    // oxlint-disable-next-line no-restricted-properties -- a bench measures time
    const began = performance.now();
    kept += run();
    // oxlint-disable-next-line no-restricted-properties -- a bench measures time
    least = Math.min(least, performance.now() - began);
  }
  if (Number.isNaN(kept)) throw new Error("The check gave no number.");
  return least;
}

const times = new Map<number, number>();
for (const size of [1_000, 10_000]) {
  const { given } = checkMutated(coherentProgramme(20_260_930, size));
  const { programme, stand, facts } = given;
  const checked = measure(() => check(given).length, 3);
  const read = measure(() => readDay(programme, stand.asAt, facts).organisations.length, 3);
  times.set(size, checked);
  console.log(
    `${String(size)} organisations: check ${checked.toFixed(0)} ms, position ${read.toFixed(0)} ms, ratio ${(checked / read).toFixed(2)}`,
  );
}
const growth = (times.get(10_000) ?? Infinity) / (times.get(1_000) ?? 0);
console.log(`check at 10,000 over 1,000: ${growth.toFixed(2)} (at most ${String(mostGrowth)})`);
if (growth > mostGrowth) throw new Error("The check costs more than it may.");
