import type { Day } from "@parod/schema/day";
import type { Facts, Programme } from "@parod/schema/facts";
import type { Pair } from "@parod/schema/position";
import { withForecast } from "#position/forecast";
import { indexFacts, type At, type OrganisationFact } from "#position/fact-index";
import { withNeededBy } from "#position/needed-by";
import { withOutlook } from "#position/outlook";
import { pairsOf, type BarePair } from "#position/pairs";
import { withStanding } from "#position/standing";
import { withWhatCounts } from "#position/what-counts";

export type OrganisationPairs = {
  readonly organisation: OrganisationFact;
  readonly pairs: readonly Pair[];
};
/** Everything that is computed of a day alone, by organisation in the order of their codes. */
export type DayReading = { readonly at: At; readonly organisations: readonly OrganisationPairs[] };

/** Steps 1 to 8 for the pairs of every organisation named on the day. */
export function readDay(programme: Programme, day: Day, facts: Facts): DayReading {
  const at: At = { programme, day, index: indexFacts(facts) };
  return {
    at,
    organisations: at.index.organisations.map((organisation) => ({
      organisation,
      pairs: pairsOf(organisation, at).map((pair) => computePair(pair, at)),
    })),
  };
}

function computePair(bare: BarePair, at: At): Pair {
  const judged = withWhatCounts(bare, at);
  const stood = withStanding(judged, at);
  const needed = withNeededBy(stood, at);
  const foreseen = withForecast(needed, at);
  const {
    key: _key,
    catalogue: _catalogue,
    accepts: _accepts,
    freshDays: _fresh,
    applies,
    ...pair
  } = withOutlook(foreseen, at);
  return { ...pair, claim: applies ? pair.claim : null, newSince: false };
}
