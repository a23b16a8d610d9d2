import type { Extent, ExtentCounts, Pair } from "@parod/schema/position";
import type { Standing } from "@parod/schema/vocabulary";

const fieldOf = {
  met: "met",
  "partly-met": "partlyMet",
  "not-met": "notMet",
  "not-assessed": "notAssessed",
  unevidenced: "unevidenced",
  expired: "expired",
  stale: "stale",
  "not-applicable": "notApplicable",
} as const satisfies Record<Standing, keyof ExtentCounts>;

/**
 * Counts of pairs by standing. `of` leaves out what does not apply; `atMost` adds to what is met whatever may yet prove
 * to be. Partly met adds nothing. model.md 2.3 step 4.
 */
export function countStandings(pairs: readonly Pick<Pair, "standing">[]): ExtentCounts {
  const counts = {
    met: 0,
    partlyMet: 0,
    notMet: 0,
    notAssessed: 0,
    unevidenced: 0,
    expired: 0,
    stale: 0,
    notApplicable: 0,
  };
  for (const { standing } of pairs) counts[fieldOf[standing]] += 1;
  return {
    ...counts,
    of: pairs.length - counts.notApplicable,
    atLeast: counts.met,
    atMost: counts.met + counts.notAssessed + counts.unevidenced + counts.expired + counts.stale,
  };
}

/** Musts and improves apart: one never makes up for the other. */
export const extentOf = (pairs: readonly Pair[]): Extent => ({
  must: countStandings(pairs.filter((pair) => pair.necessity === "must")),
  improves: countStandings(pairs.filter((pair) => pair.necessity === "improves")),
});
