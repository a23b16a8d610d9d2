import type { Facts } from "@parod/schema/facts";
import { waitStates, type WaitCounts, type WaitState } from "@parod/schema/views/waits";
import { compareCodes } from "#code-order";
import { againstItself, isDated, isOver, standOf, tooLate, type TooLate } from "#coherence/sides";
import { linksOf, type Link } from "#coherence/view";
import { collect, keyed } from "#collect";
import { indexActivities } from "#position/activity-facts";

/** One link between two organisations, and what is to be said of it. */
export type Wait = {
  readonly link: Link;
  readonly state: WaitState;
  readonly refusedBy: "giver" | "taker" | null;
  readonly tooLate: TooLate | null;
  readonly against: ReturnType<typeof againstItself>;
  /** A day is told by both, to be compared. */
  readonly dated: boolean;
};
/** All that one organisation waits for from another. */
type PairOfWaits = {
  readonly giver: string;
  readonly taker: string;
  readonly counts: WaitCounts;
  readonly waits: readonly Wait[];
};
type Waits = {
  readonly all: WaitCounts;
  readonly pairs: readonly PairOfWaits[];
  readonly totals: readonly {
    readonly organisation: string;
    readonly waits: WaitCounts;
    readonly gives: WaitCounts;
  }[];
};

/** As the rules have it: a refusal outlasts the giving, other words of a thing given or no longer waited for do not. */
function stateOf(link: Link): Pick<Wait, "state" | "refusedBy"> {
  const stand = standOf(link);
  const state = (name: WaitState) => ({ state: name, refusedBy: null });
  if (isOver(link)) return state("settled");
  if (stand.state === "refused") return { state: "refused", refusedBy: stand.by };
  if (stand.state === "nobody") return state("nobody");
  if (link.giverActivity?.actual != null) return state("settled");
  if (stand.state === "one-sided")
    return state(stand.known === "giver" ? "giver-only" : "taker-only");
  return state(stand.state);
}

function countWaits(waits: readonly Wait[]): WaitCounts {
  const count = (which: (wait: Wait) => boolean) => waits.filter(which).length;
  const states = waitStates.map((name) => [name, count(({ state }) => state === name)] as const);
  return {
    ...(Object.fromEntries(states) as Record<WaitState, number>),
    links: waits.length,
    tooLate: count((wait) => wait.tooLate?.case === "certain"),
    perhapsLate: count((wait) => wait.tooLate?.case === "perhaps"),
    againstItself: count(({ against }) => against !== null),
  };
}

/**
 * Who waits on whom: by taker and giver every link between two organisations, in which state it is, and whether it comes
 * too late; with the totals of each organisation. What one waits for from itself is left out. The same questions are asked
 * of a link as the coherence rules ask. Sorted by code, never by result.
 */
export function waitsOf(facts: Facts): Waits {
  const activities = keyed(indexActivities(facts), ({ id }) => id);
  const waits = linksOf(facts, activities)
    .filter((link) => link.giverOrganisation !== link.takerOrganisation)
    .toSorted((a, b) => compareCodes(a.taker, b.taker) || compareCodes(a.giver, b.giver))
    .map((link): Wait => ({
      link,
      ...stateOf(link),
      // what was given is late no longer
      tooLate: link.giverActivity?.actual == null ? tooLate(link) : null,
      against: againstItself(link),
      dated: isDated(link),
    }));
  const taking = collect(waits, ({ link }) => link.takerOrganisation);
  const giving = collect(waits, ({ link }) => link.giverOrganisation);
  const organisations = [...new Set([...taking.keys(), ...giving.keys()])].toSorted(compareCodes);
  return {
    all: countWaits(waits),
    pairs: organisations.flatMap((taker) =>
      [...collect(taking.get(taker) ?? [], ({ link }) => link.giverOrganisation)]
        .toSorted(([a], [b]) => compareCodes(a, b))
        .map(([giver, those]) => ({ giver, taker, counts: countWaits(those), waits: those })),
    ),
    totals: organisations.map((organisation) => ({
      organisation,
      waits: countWaits(taking.get(organisation) ?? []),
      gives: countWaits(giving.get(organisation) ?? []),
    })),
  };
}
