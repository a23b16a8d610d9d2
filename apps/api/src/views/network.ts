import { chainTo, waitingOn } from "@parod/engine/network/around";
import { programmeNetwork, type ProgrammeNetwork } from "@parod/engine/network/programme-network";
import type { Facts, Reading } from "@parod/schema/facts";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { MilestoneNetwork, NetworkLink, NetworkNode } from "@parod/schema/views/network";

/** As many as a reader can take in, nearest first; the rest is counted. */
const [mostChain, mostBesides, mostWaits] = [20, 20, 40];

/** A reading never changes once made, so its network is kept with it, as its position is. */
const networks = new WeakMap<Facts, ProgrammeNetwork | null>();

function networkOf(reading: Reading): ProgrammeNetwork | null {
  const kept = networks.get(reading.facts);
  if (kept !== undefined) return kept;
  const made = programmeNetwork(reading);
  networks.set(reading.facts, made);
  return made;
}

function nodeOf(
  { activities }: ProgrammeNetwork,
  { id, code, title, owner, forecast, actual }: MilestoneLine,
): NetworkNode {
  const computed = activities.get(id);
  return {
    ...{ id, code, title, owner },
    told: actual ?? forecast,
    done: computed?.done ?? false,
    computed: computed?.date ?? null,
    laterDays: computed?.laterDays ?? 0,
    floatDays: computed?.floatDays ?? null,
  };
}

/** Links between the nodes shown, each once. */
function linksAmong(network: ProgrammeNetwork, ids: ReadonlySet<string>): NetworkLink[] {
  return [...ids].flatMap((id) =>
    (network.into.get(id) ?? [])
      .filter(({ from }) => ids.has(from))
      .map((link) => ({
        ...link,
        driving: network.activities.get(id)?.driving.includes(link.from) ?? false,
      })),
  );
}

/** The network around one milestone; null where it is in none, or none can be worked out. */
export function milestoneNetwork(
  reading: Reading,
  milestones: readonly MilestoneLine[],
  id: string,
): MilestoneNetwork | null {
  // in a record of what was published, silence is not "has not happened": no date is worked out from it
  if (reading.programme.public && reading.programme.clock === "published") return null;
  const network = networkOf(reading);
  const own = network?.activities.get(id);
  if (!network || !own) return null;
  const whole = chainTo(network, id);
  const chain = whole.slice(-mostChain);
  const inChain = new Set(chain);
  const besides = [...new Set((network.into.get(id) ?? []).map(({ from }) => from))]
    .filter((from) => !inChain.has(from))
    .slice(0, mostBesides);
  const waiting = waitingOn(network, id);
  const waits = waiting.slice(0, mostWaits);
  const ids = new Set([...chain, ...besides, ...waits.map((each) => each.id)]);
  const circle = network.circles.find((each) => each.includes(id)) ?? [];
  const named = new Set([...ids, ...circle]);
  return {
    holding: own.holding,
    ...{ chain, chainMore: whole.length - chain.length, besides, waits, circle },
    more: waiting.length - waits.length,
    nodes: milestones
      .filter((each) => named.has(each.id))
      .map((milestone) => nodeOf(network, milestone)),
    links: linksAmong(network, ids),
  };
}
