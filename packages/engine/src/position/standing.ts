import { daysBetween, type Day } from "@parod/schema/day";
import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import type { Standing } from "@parod/schema/vocabulary";
import { hasEnded } from "#read/interval";
import type { At } from "#position/fact-index";
import type { BarePair } from "#position/pairs";
import type { Judged } from "#position/what-counts";

export type Stood = Pick<Pair, "standing" | "evidence">;

/** Evidence holds from its day to its expiry, both included, and no longer than the arrangement that it names. */
function isValid(evidence: ToldRow<"evidenceTold">, { day, index }: At): boolean {
  if (evidence.datedOn > day || (evidence.expiresOn !== null && day > evidence.expiresOn))
    return false;
  return evidence.arrangement === null || !hasEnded(index.until.get(evidence.arrangement), day);
}

/** What is relied on and of a kind that the criterion accepts; no kinds named = any kind. */
function evidenceFor(pair: BarePair, at: At): Pair["evidence"] {
  const accepted = (at.index.evidence.get(pair.key) ?? []).filter(
    ({ kind }) => pair.accepts.length === 0 || pair.accepts.includes(kind),
  );
  const ids = (valid: boolean) =>
    accepted
      .filter((evidence) => isValid(evidence, at) === valid)
      .map((row) => row.evidence)
      .toSorted();
  return { valid: ids(true), expired: ids(false) };
}

const isStale = (since: Day, freshDays: number | null, day: Day) =>
  freshDays !== null && daysBetween(since, day) > freshDays;

function standingOf(pair: BarePair & Judged, evidence: Pair["evidence"], day: Day): Standing {
  const { applies, counts, freshDays } = pair;
  if (!applies || counts?.state === "not-applicable") return "not-applicable";
  if (counts === null) return "not-assessed";
  if (counts.state !== "met") return counts.state;
  if (evidence.valid.length === 0) return evidence.expired.length === 0 ? "unevidenced" : "expired";
  return isStale(counts.on, freshDays, day) ? "stale" : "met";
}

/**
 * Step 3: what a pair is worth on the day, the first that fits. One valid piece of evidence is enough; an old "not met"
 * stays not met. model.md 2.3.
 */
export function withStanding<P extends BarePair & Judged>(pair: P, at: At): P & Stood {
  const evidence = evidenceFor(pair, at);
  return { ...pair, evidence, standing: standingOf(pair, evidence, at.day) };
}
