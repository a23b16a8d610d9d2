import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import type { AssessmentState } from "@parod/schema/vocabulary";
import type { At } from "#position/fact-index";
import type { BarePair } from "#position/pairs";
import { newest } from "#read/newest";

type Assessment = ToldRow<"assessment">;
type State = AssessmentState;

/** The better, the higher. "Not assessed" has no place: such a row judges nothing. */
const ranks: Readonly<Record<State, number>> = {
  "not-assessed": -1,
  "not-met": 0,
  "partly-met": 1,
  met: 2,
  "not-applicable": 3,
};
const rank = (row: Assessment) => ranks[row.state];

export type Judged = Pick<Pair, "counts" | "claim">;

/** The newest of reviewed and assured; of one day the assured one. */
function independent(rows: readonly Assessment[]): Assessment | null {
  const of = (kind: Assessment["kind"]) => newest(rows.filter((row) => row.kind === kind));
  const [reviewed, assured] = [of("reviewed"), of("assured")];
  if (reviewed === null || assured === null) return reviewed ?? assured;
  return reviewed.effectiveOn > assured.effectiveOn ? reviewed : assured;
}

/**
 * Bad news needs no review, good news waits for the reviewer, equal news renews. Where both say "not applicable" the
 * independent word stands, since it is the one that agreed.
 */
function selfCounts(self: Assessment, other: Assessment): boolean {
  if (self.state === "not-applicable" && other.state === "not-applicable") return false;
  if (self.effectiveOn > other.effectiveOn) return rank(self) <= rank(other);
  return self.effectiveOn === other.effectiveOn && rank(self) < rank(other);
}

/** Step 2: which assessment of a pair counts, and what is only claimed. model.md 2.3. */
export function whatCounts(rows: readonly Assessment[], necessity: Pair["necessity"]): Judged {
  const judging = rows.filter((row) => row.state !== "not-assessed");
  const self = newest(judging.filter((row) => row.kind === "self"));
  const other = independent(judging);
  const claim = (row: Assessment) => ({ state: row.state, on: row.effectiveOn });
  if (self === null) return { counts: other && counted(other), claim: null };
  if (other === null)
    return self.state === "not-applicable" && necessity === "must"
      ? { counts: null, claim: claim(self) }
      : { counts: counted(self), claim: null };
  const counts = selfCounts(self, other) ? self : other;
  return { counts: counted(counts), claim: rank(self) > rank(counts) ? claim(self) : null };
}

const counted = (row: Assessment): NonNullable<Pair["counts"]> => ({
  kind: row.kind,
  state: row.state,
  on: row.effectiveOn,
  rowId: row.id,
});

export const withWhatCounts = <P extends BarePair>(pair: P, { index }: At): P & Judged => ({
  ...pair,
  ...whatCounts(index.assessments.get(pair.key) ?? [], pair.necessity),
});
