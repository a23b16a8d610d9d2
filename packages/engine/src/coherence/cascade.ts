import type { Day } from "@parod/schema/day";
import type { RecordRef } from "@parod/schema/finding";
import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import type { EvidenceKind } from "@parod/schema/vocabulary";
import { compareCodes } from "#code-order";
import { collect, pairKey } from "#collect";
import type { View } from "#coherence/view";
import { hasEnded } from "#read/interval";

type Evidence = ToldRow<"evidenceTold">;
/** What a claim rests on, and the row that says so. */
type Rests = { readonly claim: string; readonly row: RecordRef };

/** Why a piece of evidence holds no longer, and since which day: the last that it held, or the first that it did not. */
type Gone = { readonly case: "expired" | "withdrawn" | "arrangement-ended"; readonly on: Day };

/** Claims that no longer stand, nearest to the cause first, and the rows that lead from one to the next. */
export type Fall = { readonly pairs: readonly Pair[]; readonly records: readonly RecordRef[] };
export type EvidenceFall = Fall & { readonly evidence: Evidence; readonly gone: Gone };
export type ClaimFall = Fall & { readonly claim: Pair };

export const keyOf = ({ organisation, criterion }: Pair): string =>
  pairKey(organisation, criterion);

function goneOf(evidence: Evidence, view: View): Gone | null {
  const { withdrawn, expiresOn, arrangement, effectiveOn } = evidence;
  if (withdrawn) return { case: "withdrawn", on: effectiveOn };
  if (expiresOn !== null && view.asAt > expiresOn) return { case: "expired", on: expiresOn };
  const until = arrangement === null ? null : view.until(arrangement);
  return until !== null && hasEnded(until, view.asAt)
    ? { case: "arrangement-ended", on: until.to }
    : null;
}

/** Told met, with nothing of its own that holds: it stands with what it rests on, and falls with it. */
const leans = ({ counts, standing, evidence }: Pair): boolean =>
  counts?.state === "met" && standing !== "not-applicable" && evidence.valid.length === 0;

/** Which claims rest on each claim. */
const claimsOn = (view: View): ReadonlyMap<string, readonly Rests[]> =>
  collect(
    view.facts.claimReliance.filter(({ on }) => on),
    (row) => pairKey(row.onOrganisation, row.onCriterion),
    (row) => ({
      claim: pairKey(row.organisation, row.criterion),
      row: { table: "claimReliance", id: row.id },
    }),
  );

/** Which claims rest on each piece of evidence, of a kind that shows them. */
function claimsOnEvidence(view: View): ReadonlyMap<string, readonly Rests[]> {
  const accepts = new Map<string, readonly EvidenceKind[]>(
    [...view.index.criteria.values()].flat().map((row) => [row.criterion, row.accepts]),
  );
  const kinds = new Map(view.facts.evidenceTold.map(({ evidence, kind }) => [evidence, kind]));
  const shows = ({ criterion, evidence }: ToldRow<"reliance">): boolean => {
    const [accepted, kind] = [accepts.get(criterion) ?? [], kinds.get(evidence)];
    return kind !== undefined && (accepted.length === 0 || accepted.includes(kind));
  };
  return collect(
    view.facts.reliance.filter((row) => row.on && shows(row)),
    (row) => row.evidence,
    (row) => ({
      claim: pairKey(row.organisation, row.criterion),
      row: { table: "reliance", id: row.id },
    }),
  );
}

/**
 * Everything that falls with the first claims, level by level, each once: a circle in what was given ends where it began.
 * Each claim and each row is looked at once.
 */
function fallOf(view: View, first: readonly Rests[], above: ReturnType<typeof claimsOn>): Fall {
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  const records: RecordRef[] = [];
  let level = first;
  while (level.length > 0) {
    const next: Rests[] = [];
    for (const { claim, row } of level.toSorted((a, b) => compareCodes(a.claim, b.claim))) {
      const pair = view.pairs().get(claim);
      if (pair === undefined || !leans(pair) || seen.has(claim)) continue;
      seen.add(claim);
      pairs.push(pair);
      records.push(row);
      if (pair.counts !== null) records.push({ table: "assessment", id: pair.counts.rowId });
      for (const rests of above.get(claim) ?? []) next.push(rests);
    }
    level = next;
  }
  return { pairs, records };
}

/** Evidence that no longer holds and the claims that it held up, near-linear in what is told and what falls. */
export function evidenceFalls(view: View): readonly EvidenceFall[] {
  const [above, relied] = [claimsOn(view), claimsOnEvidence(view)];
  return view.facts.evidenceTold.flatMap((evidence) => {
    const gone = goneOf(evidence, view);
    if (gone === null) return [];
    const fall = fallOf(view, relied.get(evidence.evidence) ?? [], above);
    return fall.pairs.length === 0 ? [] : [{ ...fall, evidence, gone }];
  });
}

/** Claims told not met, or met in part, that others told met rest on. One that nobody assessed pulls nothing down. */
export function claimFalls(view: View): readonly ClaimFall[] {
  const above = claimsOn(view);
  return [...above].flatMap(([key, rests]) => {
    const claim = view.pairs().get(key);
    const state = claim?.counts?.state;
    if (claim === undefined || (state !== "not-met" && state !== "partly-met")) return [];
    const fall = fallOf(view, rests, above);
    return fall.pairs.length === 0 ? [] : [{ ...fall, claim }];
  });
}
