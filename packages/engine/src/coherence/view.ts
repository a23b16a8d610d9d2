import type { Anchors } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import type { Facts, Programme, Reading } from "@parod/schema/facts";
import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { arrangements, type Arrangements } from "#arrangements/arrangements";
import { compareCodes } from "#code-order";
import { once } from "#coherence/once";
import { collect, keyed, pairKey } from "#collect";
import { networkOf, workOut, type ProgrammeNetwork } from "#network/programme-network";
import { ledgerOf, type LedgerPair } from "#ledger/ledger";
import type { ActivityFact } from "#position/activity-facts";
import { readDay, type DayReading } from "#position/day-reading";
import type { FactIndex } from "#position/fact-index";
import type { Computed } from "#schedule/compute";

/** Who opened which version of a plan, and when: known to the server, not told. */
export type Opening = {
  readonly plan: string;
  readonly organisation: string;
  readonly version: number;
  readonly by: string;
};

export type ViewGiven = Reading & {
  /** Null or left out: not known here, so nothing is said of plans that nobody opened. */
  readonly openings?: readonly Opening[] | null;
};

/** A dependency with what each side says of it. */
export type Link = Anchors["dependency"] & {
  readonly giverOrganisation: string;
  readonly takerOrganisation: string;
  /** Null where the end is no activity, or none that is told. */
  readonly giverActivity: ActivityFact | null;
  readonly takerActivity: ActivityFact | null;
  readonly giverSide: ToldRow<"dependencySide"> | null;
  readonly takerSide: ToldRow<"dependencySide"> | null;
};

/**
 * Everything that the rules read of a programme as at a day, each thing findable by its key and made once. What few rules
 * need, such as the network, is made when it is first asked for.
 */
export type View = {
  readonly programme: Programme;
  readonly asAt: Day;
  readonly facts: Facts;
  readonly index: FactIndex;
  readonly reading: DayReading;
  /** A round was opened: silence can be silence. Never so on the public record. */
  readonly asked: boolean;
  /** What was published, filled in afterwards: "not published" is not "did not happen". */
  readonly published: boolean;
  /** By `organisation|criterion`. */
  readonly pairs: () => ReadonlyMap<string, Pair>;
  readonly activities: () => ReadonlyMap<string, ActivityFact>;
  /** Rows of an activity's dates in force, by activity: what a finding on a date rests on. */
  readonly dates: () => ReadonlyMap<string, readonly ToldRow<"activityDate">[]>;
  /** Dependencies of which a side is told, by id. */
  readonly links: () => readonly Link[];
  readonly provisions: () => ReadonlyMap<string, readonly ToldRow<"provision">[]>;
  /** Who provides what to whom from the programme's beginning on: of what something is told alone. */
  readonly ledger: () => readonly LedgerPair[];
  /** When an organisation or an arrangement is no longer. */
  readonly until: (organisation: string) => When | null;
  readonly arrangements: () => Arrangements;
  /** The network of all, worked out; null on the public record, where a date must not be computed from silence. */
  readonly network: () => ProgrammeNetwork | null;
  readonly computed: () => Computed | null;
  /** The newest dated search that found nothing about something. */
  readonly searchFor: (about: string) => ToldRow<"searchDone"> | null;
  readonly openings: readonly Opening[] | null;
};

/** The view of a reading: near-linear in what is told. */
export function viewOf({ programme, stand, facts, openings = null }: ViewGiven): View {
  const reading = readDay(programme, stand.asAt, facts);
  const published = programme.clock === "published" && programme.public;
  const workings = once(() => (published ? null : workOut({ programme, stand, facts })));
  const activities = once(() =>
    keyed([...reading.at.index.activities.values()].flat(), ({ id }) => id),
  );
  const provisions = once(() =>
    collect(facts.provision, (row) => pairKey(row.authority, row.function)),
  );
  const searches = once(() =>
    collect(
      facts.searchDone.flatMap((row) => row.about.map((about) => ({ about, row }))),
      ({ about }) => about,
      ({ row }) => row,
    ),
  );
  return {
    programme,
    asAt: stand.asAt,
    facts,
    index: reading.at.index,
    reading,
    asked: facts.roundTold.some(({ state, opens }) => state !== "planned" && opens <= stand.asAt),
    published,
    pairs: once(() =>
      keyed(
        reading.organisations.flatMap(({ pairs }) => pairs),
        ({ organisation, criterion }) => pairKey(organisation, criterion),
      ),
    ),
    activities,
    dates: once(() => collect(facts.activityDate, ({ activity }) => activity)),
    links: once(() => linksOf(facts, activities())),
    provisions,
    ledger: once(() =>
      ledgerOf({ programme, facts, rows: provisions(), ends: reading.at.index.until }),
    ),
    until: (organisation) => reading.at.index.until.get(organisation) ?? null,
    arrangements: once(() => arrangements({ facts, on: stand.asAt })),
    network: once(() => {
      const worked = workings();
      return worked === null ? null : networkOf(worked);
    }),
    computed: () => workings()?.computed ?? null,
    searchFor: (about) =>
      (searches().get(about) ?? []).reduce<ToldRow<"searchDone"> | null>(
        (last, row) => (last === null || isNewer(row, last) ? row : last),
        null,
      ),
    openings,
  };
}

/** Of searches of one day the one that is about the least else, then the first by its code, in whatever order they come. */
const isNewer = (one: ToldRow<"searchDone">, other: ToldRow<"searchDone">): boolean =>
  one.effectiveOn === other.effectiveOn
    ? (one.about.length - other.about.length || compareCodes(one.search, other.search)) < 0
    : one.effectiveOn > other.effectiveOn;

/** An end is an activity or, where the giver has yet to say what, an organisation. */
export function linksOf(
  facts: Facts,
  activities: ReadonlyMap<string, ActivityFact>,
): readonly Link[] {
  const sides = collect(facts.dependencySide, ({ dependency }) => dependency);
  const owners = new Map(facts.anchors.activity.map(({ id, organisation }) => [id, organisation]));
  return facts.anchors.dependency
    .filter(({ id }) => sides.has(id))
    .map((anchor) => {
      const said = sides.get(anchor.id) ?? [];
      return {
        ...anchor,
        giverOrganisation: owners.get(anchor.giver) ?? anchor.giver,
        takerOrganisation: owners.get(anchor.taker) ?? anchor.taker,
        giverActivity: activities.get(anchor.giver) ?? null,
        takerActivity: activities.get(anchor.taker) ?? null,
        giverSide: said.find(({ side }) => side === "giver") ?? null,
        takerSide: said.find(({ side }) => side === "taker") ?? null,
      };
    });
}
