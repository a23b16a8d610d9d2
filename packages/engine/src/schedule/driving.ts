import { compareCodes } from "#code-order";
import type { Computed } from "#schedule/compute";
import { fromStart, toFinish } from "#schedule/network";

/**
 * The links that hold an activity where it is: with any of them gone, and no other like it, it could begin, or go on,
 * earlier. None of what is finished.
 */
export function drivingLinks({ frame, passes }: Computed, node: number): readonly number[] {
  const { network, progress, started, work } = frame;
  if (progress[node] === "finished") return [];
  const early = passes.early[node] ?? 0;
  const driving: number[] = [];
  const end = network.first[node + 1] ?? 0;
  for (let at = network.first[node] ?? 0; at < end; at += 1) {
    const [giver, type] = [network.from[at] ?? 0, network.bits[at] ?? 0];
    const begun = started[giver] ?? Number.NaN;
    const begin = passes.early[giver] ?? 0;
    const leaves =
      (type & fromStart) === 0 ? begin + (work[giver] ?? 0) : Number.isNaN(begun) ? begin : begun;
    const back = (type & toFinish) === 0 ? 0 : (work[node] ?? 0);
    if (leaves + (network.lag[at] ?? 0) - back === early) driving.push(at);
  }
  return driving;
}

export function drivingOf(computed: Computed, node: number): readonly string[] {
  const links = drivingLinks(computed, node);
  if (links.length === 0) return [];
  const ids = new Set(links.map((at) => computed.frame.network.links[at]?.from ?? ""));
  return [...ids].toSorted(compareCodes);
}
