import type { Pair } from "@parod/schema/position";
import type { When } from "@parod/schema/when";
import type { At } from "#position/fact-index";
import type { BarePair } from "#position/pairs";
import type { Stood } from "#position/standing";
import { newest } from "#read/newest";

export type Foreseen = Pick<Pair, "forecast" | "datePassed">;

const laterOf = (a: When | null, b: When): When =>
  a === null || b.to > a.to || (b.to === a.to && b.from > a.from) ? b : a;

/** The latest forecast of the owner's activities that make it true and have not happened. */
const ofActivities = (key: string, { index }: At): When | null =>
  (index.makesTrue.get(key) ?? [])
    .filter((activity) => activity.actual === null)
    .reduce<When | null>(
      (latest, { forecast }) => (forecast === null ? latest : laterOf(latest, forecast)),
      null,
    );

/** Said to be met once, but not shown to be: no activity will mend that, only a word of when. */
export const needsAWord = ({ standing }: Pick<Pair, "standing">): boolean =>
  ["stale", "expired", "unevidenced"].includes(standing);

function told(pair: BarePair & Stood, at: At): When | null {
  const expected = newest(at.index.assessments.get(pair.key) ?? [])?.expected ?? null;
  return expected ?? (needsAWord(pair) ? null : ofActivities(pair.key, at));
}

export const isThere = ({ standing }: Pick<Pair, "standing">): boolean =>
  standing === "met" || standing === "not-applicable";

/**
 * Step 7: when a pair that is not there is expected to be. What the newest assessment expects, else what its activities
 * forecast. A day that has passed says nothing of when: none, and marked. model.md 2.3.
 */
export function withForecast<P extends BarePair & Stood>(pair: P, at: At): P & Foreseen {
  const forecast = isThere(pair) ? null : told(pair, at);
  const datePassed = forecast !== null && forecast.to < at.day;
  return { ...pair, forecast: datePassed ? null : forecast, datePassed };
}
