import type { Day } from "@parod/schema/day";
import type { OutlookCounts, Pair, SetOutlook } from "@parod/schema/position";
import { outlooks, type Outlook } from "@parod/schema/vocabulary";
import { lateness, type Lateness } from "@parod/schema/when";
import { isThere } from "#position/forecast";
import type { At } from "#position/fact-index";

type Foreseen = Pick<Pair, "standing" | "forecast" | "neededBy">;
const ofLateness: Readonly<Record<Lateness, Outlook>> = {
  yes: "late",
  perhaps: "perhaps-late",
  no: "in-time",
};

/** Step 8 for a pair. model.md 2.3. */
export function outlookOf(pair: Foreseen, day: Day): Outlook {
  if (isThere(pair)) return "there";
  if (pair.neededBy !== null && day > pair.neededBy) return "past-due";
  if (pair.forecast === null) return "not-known";
  return pair.neededBy === null ? "in-time" : ofLateness[lateness(pair.forecast, pair.neededBy)];
}

export const withOutlook = <P extends Foreseen>(
  pair: P,
  { day }: At,
): P & Pick<Pair, "outlook"> => ({
  ...pair,
  outlook: outlookOf(pair, day),
});

/** How many of each; all six are always there. */
export function countOutlooks(found: Iterable<Outlook>): OutlookCounts {
  const counts = {
    "past-due": 0,
    late: 0,
    "perhaps-late": 0,
    "not-known": 0,
    "in-time": 0,
    there: 0,
  };
  for (const outlook of found) counts[outlook] += 1;
  return counts;
}

/** The worst that any of them has; null of none. */
export const worstOf = (counts: OutlookCounts): Outlook | null =>
  outlooks.find((outlook) => counts[outlook] > 0) ?? null;

/**
 * Step 8 for a set: the worst, all six counts, the latest day that any of it is needed by, and a forecast that is a
 * date only where nothing in it is unknown. Null for an empty set.
 */
export function outlookOfSet(pairs: readonly Pair[]): SetOutlook | null {
  const counts = countOutlooks(pairs.map((pair) => pair.outlook));
  const worst = worstOf(counts);
  if (worst === null) return null;
  const needed = pairs.flatMap(({ neededBy }) => neededBy ?? []);
  const to = pairs.flatMap(({ forecast }) => (forecast === null ? [] : [forecast.to]));
  return {
    worst,
    counts,
    neededBy: needed.length === 0 ? null : needed.reduce(later),
    forecast: {
      notBefore: to.length === 0 ? null : to.reduce(later),
      unknown: pairs.filter((pair) => !isThere(pair) && pair.forecast === null).length,
    },
  };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
