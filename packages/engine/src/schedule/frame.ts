import { boundsOf } from "#schedule/bounds";
import { fromStart, toFinish, type Network } from "#schedule/network";
import type { Placing } from "#schedule/placing";
import { never } from "#schedule/problems";
import { blockOf, type Progress } from "#schedule/progress";

/**
 * A network made ready for passes. What moves of each activity is one block of `work` days; every link says that one
 * block begins no earlier than another plus `weight`. A link that no longer holds anything back weighs -never.
 */
export type Frame = {
  readonly network: Network;
  readonly progress: readonly Progress[];
  /** The offset of a start that has happened, NaN where none has. */
  readonly started: Float64Array;
  readonly work: Int32Array;
  /** Offsets that the block begins no earlier and no later than. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** 1 for as late as possible. */
  readonly late: Uint8Array;
  readonly weight: Int32Array;
  /** The weights in the order in which links leave their givers. */
  readonly weightLeaving: Int32Array;
};

/**
 * Retained logic: links into work that remains hold, however far out of sequence it has begun; links into what is
 * finished are past; a link from a start that has happened is a fixed offset, and becomes a bound.
 */
function weighLinks(frame: Frame): void {
  const { network, progress, started, work, least, weight, weightLeaving } = frame;
  const { from, to, bits, lag } = network;
  for (let at = 0; at < from.length; at += 1) {
    const [giver, taker, type] = [from[at] ?? 0, to[at] ?? 0, bits[at] ?? 0];
    if (progress[taker] === "finished") continue;
    const back = (lag[at] ?? 0) - ((type & toFinish) === 0 ? 0 : (work[taker] ?? 0));
    const begun = started[giver] ?? Number.NaN;
    if ((type & fromStart) === 0) weight[at] = (work[giver] ?? 0) + back;
    else if (Number.isNaN(begun)) weight[at] = back;
    else least[taker] = Math.max(least[taker] ?? 0, begun + back);
  }
  const { edge } = network.leaving;
  for (let at = 0; at < edge.length; at += 1) weightLeaving[at] = weight[edge[at]!]!;
}

function bind(frame: Frame, placing: Placing): void {
  const { network, progress, started, work, least, most } = frame;
  for (const [node, activity] of network.activities.entries()) {
    if (progress[node] === "finished") continue;
    const begun = !Number.isNaN(started[node]);
    const bounds = boundsOf(activity, { placing, work: work[node] ?? 0, begun });
    least[node] = Math.max(least[node] ?? 0, bounds.least);
    most[node] = Math.min(never, bounds.most);
  }
}

export function buildFrame(network: Network, placing: Placing | null): Frame {
  const { activities, links, plan } = network;
  const status =
    placing === null || plan.statusDate === undefined ? null : placing.from(plan.statusDate);
  const blocks = activities.map((activity) => blockOf(activity, placing, status));
  const frame: Frame = {
    network,
    progress: blocks.map(({ progress }) => progress),
    started: Float64Array.from(blocks, ({ started }) => started ?? Number.NaN),
    work: Int32Array.from(blocks, ({ work }) => work),
    least: Int32Array.from(blocks, ({ least }) => least),
    most: new Int32Array(activities.length).fill(never),
    late: Uint8Array.from(activities, ({ constraint }, node) =>
      constraint === "as-late-as-possible" && blocks[node]?.progress === "not-started" ? 1 : 0,
    ),
    weight: new Int32Array(links.length).fill(-never),
    weightLeaving: new Int32Array(links.length),
  };
  if (placing !== null) bind(frame, placing);
  weighLinks(frame);
  return frame;
}
