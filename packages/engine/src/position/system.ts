import type { OrganisationPosition, Pair, Position, SystemPosition } from "@parod/schema/position";
import { tracks } from "@parod/schema/vocabulary";
import type { DayReading } from "#position/day-reading";
import { isThere } from "#position/forecast";
import { countOutlooks, outlookOfSet, worstOf } from "#position/outlook";
import { unmet } from "#position/stage";
import { targetPairs } from "#position/target";

/**
 * Nothing says how it stands: no forecast, or, once the day is past, nobody has said anything of what is missing.
 * Past due and unknown are not the same thing.
 */
export const isNotKnown = (pairs: readonly Pair[]): boolean => {
  const missing = pairs.filter((pair) => !isThere(pair));
  const worst = outlookOfSet(pairs)?.worst;
  return (
    worst === "not-known" ||
    (worst === "past-due" && missing.every((pair) => pair.standing === "not-assessed"))
  );
};

/** Step 10 for a track: organisations by the outlook of their musts on it. A track has no stage. */
export function trackPositions(now: DayReading): Position["tracks"] {
  const own = now.organisations.map(({ pairs }) => targetPairs(pairs, now.at.index));
  return tracks.map((track) => ({
    track,
    outlookCounts: countOutlooks(
      own.flatMap(
        (pairs) => outlookOfSet(pairs.filter((pair) => pair.track === track))?.worst ?? [],
      ),
    ),
  }));
}

/**
 * Step 10 for the whole: organisations by outlook and by stage, those that were agreed a later day, and what gates,
 * in the order of their codes. `worst` is `there` only if all are, and not known where there is none to speak of.
 */
export function systemPosition(
  organisations: readonly OrganisationPosition[],
  now: DayReading,
): SystemPosition {
  const targets = now.organisations.map(({ organisation, pairs }) => ({
    organisation: organisation.code,
    pairs: targetPairs(pairs, now.at.index),
  }));
  const outlookCounts = countOutlooks(organisations.flatMap(({ outlook }) => outlook?.worst ?? []));
  return {
    outlookCounts,
    stageCounts: countStages(organisations),
    agreedLater: targets
      .filter(({ pairs }) => pairs.some((pair) => pair.agreedLater && !isThere(pair)))
      .map(({ organisation }) => organisation),
    gatedBy: targets
      .map(({ organisation, pairs }) => ({
        organisation,
        criteria: unmet(pairs).map((pair) => pair.criterion),
      }))
      .filter(({ criteria }) => criteria.length > 0),
    notKnown: targets.filter(({ pairs }) => isNotKnown(pairs)).length,
    worst: worstOf(outlookCounts) ?? "not-known",
  };
}

/** By stage evidenced; `none` where no stage is. */
function countStages(
  organisations: readonly OrganisationPosition[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { stage } of organisations) {
    if (stage === null) continue;
    const key = stage.evidenced ?? "none";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
