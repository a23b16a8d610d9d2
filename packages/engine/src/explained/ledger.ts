import { daysBetween, latest, type Day } from "@parod/schema/day";
import type { ForecastMove, ForecastState, Ledger, LedgerMove } from "@parod/schema/explained";
import type { Programme } from "@parod/schema/facts";
import type { Pair, SetOutlook } from "@parod/schema/position";
import { pairKey } from "#collect";
import type { DayFacts } from "#explained/hybrid";
import { programmeNetwork, type ProgrammeNetwork } from "#network/programme-network";
import { readDay, type DayReading } from "#position/day-reading";
import { extentOf } from "#position/extent";
import { isThere, needsAWord } from "#position/forecast";
import { outlookOfSet } from "#position/outlook";
import { targetPairs } from "#position/target";

/** Everything that is worked out of one reading to compare it with the next. */
export type Worked = {
  readonly day: DayReading;
  /** Null where none is worked out: from a public record's silence no date follows. */
  readonly network: ProgrammeNetwork | null;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly system: Ledger;
};

const none: ForecastState = { kind: "none" };
const onDay = (day: Day): ForecastState => ({ kind: "day", day });

const toldState = (outlook: SetOutlook | null): ForecastState => {
  if (outlook === null) return none;
  const { notBefore, unknown } = outlook.forecast;
  if (notBefore !== null) return onDay(notBefore);
  return { kind: unknown > 0 ? "not-known" : "there" };
};

/**
 * The day that the network works out; null where it has none, or holds the activity only at the day looked at: its own
 * date has passed, nothing says when, and a day that moves along with the reader is no forecast.
 */
export function networkDay(network: ProgrammeNetwork | null, id: string): Day | null {
  const activity = network?.activities.get(id);
  return activity === undefined || activity.holding === "as-at" ? null : activity.date;
}

/** The later of what is told of a pair and what the network works out for what makes it true; null where neither says. */
function computedDay(
  pair: Pair,
  { index }: DayReading["at"],
  network: ProgrammeNetwork,
): Day | null {
  const told = pair.forecast?.to ?? null;
  if (needsAWord(pair)) return told;
  const days = (index.makesTrue.get(pairKey(pair.organisation, pair.criterion)) ?? []).flatMap(
    ({ id }) => (network.activities.get(id)?.done ? [] : (networkDay(network, id) ?? [])),
  );
  return days.reduce<Day | null>((a, b) => (a === null ? b : latest(a, b)), told);
}

function computedState(
  pairs: readonly Pair[],
  { at }: DayReading,
  network: ProgrammeNetwork,
): ForecastState {
  if (pairs.length === 0) return none;
  const open = pairs.filter((pair) => !isThere(pair));
  if (open.length === 0) return { kind: "there" };
  const days = open.flatMap((pair) => computedDay(pair, at, network) ?? []);
  return days.length === 0 ? { kind: "not-known" } : onDay(days.reduce(latest));
}

/** The order in which states hide each other in a total: a day is a lower bound whatever else is not known. */
const strength = { none: 0, there: 1, "not-known": 2, day: 3 } as const;
function laterState(a: ForecastState, b: ForecastState): ForecastState {
  if (a.kind === "day" && b.kind === "day") return a.day >= b.day ? a : b;
  return strength[a.kind] >= strength[b.kind] ? a : b;
}

export const noLedger = (withNetwork: boolean): Ledger => ({
  ...{ met: 0, of: 0, unknown: 0 },
  told: none,
  computed: withNetwork ? none : null,
});
const together = (a: Ledger, b: Ledger): Ledger => ({
  met: a.met + b.met,
  of: a.of + b.of,
  unknown: a.unknown + b.unknown,
  told: laterState(a.told, b.told),
  computed: a.computed && b.computed && laterState(a.computed, b.computed),
});

/** Position and network of one reading, and the ledgers of every organisation that has a catalogue. Linear in the facts. */
export function workOut(programme: Programme, { asAt, facts }: DayFacts): Worked {
  const day = readDay(programme, asAt, facts);
  const withNetwork = !(programme.public && programme.clock === "published");
  const network = withNetwork
    ? programmeNetwork({ programme, stand: { asAt, knownAt: null, actNo: 0 }, facts })
    : null;
  const ledgers = new Map(
    day.organisations
      .filter(({ organisation }) => organisation.catalogue !== null)
      .map(({ organisation, pairs }): [string, Ledger] => {
        const target = targetPairs(pairs, day.at.index);
        const [{ must }, outlook] = [extentOf(pairs), outlookOfSet(target)];
        const told = toldState(outlook);
        return [
          organisation.code,
          {
            met: must.met,
            of: must.of,
            unknown: outlook?.forecast.unknown ?? 0,
            told,
            // circles that cannot be undone leave what is told
            computed: withNetwork ? (network ? computedState(target, day, network) : told) : null,
          },
        ];
      }),
  );
  const system = [...ledgers.values()].reduce(together, noLedger(withNetwork));
  return { day, network, ledgers, system };
}

const forecastMove = (from: ForecastState, to: ForecastState): ForecastMove => ({
  from,
  to,
  days: from.kind === "day" && to.kind === "day" ? daysBetween(from.day, to.day) : null,
});

export const ledgerMove = (from: Ledger, to: Ledger): LedgerMove => ({
  met: to.met - from.met,
  of: to.of - from.of,
  unknown: to.unknown - from.unknown,
  told: forecastMove(from.told, to.told),
  computed: from.computed && to.computed && forecastMove(from.computed, to.computed),
});

const moved = ({ from, to, days }: ForecastMove): boolean =>
  from.kind !== to.kind || (days ?? 0) !== 0;
export const hasMoved = ({ met, of, unknown, told, computed }: LedgerMove): boolean =>
  met !== 0 || of !== 0 || unknown !== 0 || moved(told) || (computed !== null && moved(computed));
