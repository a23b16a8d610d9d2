import { daysBetween } from "@parod/schema/day";
import type { Pace, Pair, SetOutlook } from "@parod/schema/position";
import type { StageCode } from "@parod/schema/vocabulary";
import { targetPairs } from "#position/target";
import { outlookOfSet } from "#position/outlook";
import { stageOf } from "#position/stage";
import type { DayReading } from "#position/day-reading";
import type { StageFact } from "#position/fact-index";

/** What the comparison day says of each organisation, findable by its code. */
export type Before = {
  readonly reading: DayReading;
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
  /** Criteria in force on that day. */
  readonly criteria: ReadonlySet<string>;
};

export const beforeOf = (reading: DayReading): Before => ({
  reading,
  pairs: new Map(
    reading.organisations.map(({ organisation, pairs }) => [organisation.code, pairs]),
  ),
  criteria: new Set(
    [...reading.at.index.criteria.values()].flat().map(({ criterion }) => criterion),
  ),
});

/** Not assessed since it is new, and not since nobody looked. */
export const withNewSince = (pair: Pair, before: Before | null): Pair => ({
  ...pair,
  newSince:
    before !== null && pair.standing === "not-assessed" && !before.criteria.has(pair.criterion),
});

const metIn = (pairs: readonly Pair[]) =>
  new Set(pairs.filter((pair) => pair.standing === "met").map((pair) => pair.criterion));

/** Step 9 for an organisation: what it gained and lost, and how its forecast moved. No index. model.md 2.3. */
export function paceOf(
  organisation: string,
  pairs: readonly Pair[],
  { now, before }: { now: DayReading; before: Before },
): Pace {
  const then = before.pairs.get(organisation) ?? [];
  const [metThen, metNow] = [metIn(then), metIn(pairs)];
  const outlookThen = outlookOfSet(targetPairs(then, before.reading.at.index));
  const outlookNow = outlookOfSet(targetPairs(pairs, now.at.index));
  return {
    since: before.reading.at.day,
    gained: [...metNow].filter((criterion) => !metThen.has(criterion)),
    lost: [...metThen].filter((criterion) => !metNow.has(criterion)),
    ...forecastMove(outlookThen, outlookNow),
  };
}

/** Known once nothing in the set is unknown; nothing is said of a set that is empty on either day. */
function forecastMove(
  then: SetOutlook | null,
  now: SetOutlook | null,
): Pick<Pace, "forecastDays" | "forecastBecame"> {
  if (then === null || now === null) return { forecastDays: null, forecastBecame: null };
  const [wasKnown, isKnown] = [then.forecast.unknown === 0, now.forecast.unknown === 0];
  if (wasKnown !== isKnown)
    return { forecastDays: null, forecastBecame: isKnown ? "known" : "unknown" };
  const [from, to] = [then.forecast.notBefore, now.forecast.notBefore];
  const moved = isKnown && from !== null && to !== null;
  return { forecastDays: moved ? daysBetween(from, to) : null, forecastBecame: null };
}

/** "Was X until now": a stage evidenced on the comparison day that is higher than the one evidenced today. */
export function stageBefore(
  organisation: string,
  evidenced: StageCode | null,
  { stages, before }: { stages: readonly StageFact[]; before: Before | null },
): StageCode | null {
  if (before === null) return null;
  const pairs = before.pairs.get(organisation) ?? [];
  const was = stageOf(pairs, [], { ...before.reading.at, stages }).evidenced;
  const ordinals = new Map(stages.map(({ code, ordinal }) => [code, ordinal]));
  const ordinal = (code: StageCode | null) =>
    code === null ? -Infinity : (ordinals.get(code) ?? -Infinity);
  return ordinal(was) > ordinal(evidenced) ? was : null;
}
