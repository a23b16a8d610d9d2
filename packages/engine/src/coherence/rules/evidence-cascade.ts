import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import { keyed } from "#collect";
import {
  claimFalls,
  evidenceFalls,
  keyOf,
  type ClaimFall,
  type EvidenceFall,
} from "#coherence/cascade";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import type { View } from "#coherence/view";

type Cascade = Found<"evidence-cascade">;

/** It blocks where something that must be true by now is shown by nothing any more. */
const weight = (view: View, pairs: readonly Pair[]): Cascade["severity"] =>
  pairs.some(
    ({ necessity, neededBy }) => necessity === "must" && neededBy !== null && view.asAt >= neededBy,
  )
    ? "blocks"
    : "warns";

const ownersOf = (pairs: readonly Pair[]): readonly string[] =>
  pairs.map(({ organisation }) => organisation);

/** Whose evidence it is, and the row that says that its arrangement has ended. */
type Around = {
  readonly owner: string | null;
  readonly ended: ToldRow<"organisationTold"> | null;
};

function ofEvidence(view: View, fall: EvidenceFall, { owner, ended }: Around): Cascade {
  const { evidence: row, gone, pairs, records } = fall;
  const falls = pairs.map(keyOf);
  return {
    severity: weight(view, pairs),
    subjects: [row.evidence],
    organisations: [owner, ...ownersOf(pairs)],
    records: [record("evidenceTold", row), record("organisationTold", ended), ...records],
    params: {
      case: gone.case,
      organisation: owner ?? ownersOf(pairs)[0] ?? "",
      evidence: row.evidence,
      title: row.title,
      on: gone.on,
      falls,
    },
    path: [step("evidence", row.evidence), ...falls.map((key) => step("pair", key))],
  };
}

function ofClaim(view: View, { claim, pairs, records }: ClaimFall): Cascade {
  const [falls, key] = [pairs.map(keyOf), keyOf(claim)];
  const counts = claim.counts;
  return {
    severity: weight(view, pairs),
    subjects: [key],
    organisations: [claim.organisation, ...ownersOf(pairs)],
    records: [counts === null ? null : { table: "assessment", id: counts.rowId }, ...records],
    params: { case: "claim", organisation: claim.organisation, criterion: claim.criterion, falls },
    path: [step("pair", key), ...falls.map((each) => step("pair", each))],
  };
}

/** What claims rested on is there no more: everything above it falls, as far as nothing else holds it. product.md section 4. */
export const evidenceCascade = rule({
  id: "evidence-cascade",
  severities: ["blocks", "warns"],
  reads: [
    "evidenceTold",
    "reliance",
    "claimReliance",
    "assessment",
    "organisationTold",
    "requirement",
    "stageDue",
    "criterionTold",
    "workstreamTold",
    "deliveryModel",
  ],
  find: (view) => {
    const owners = keyed(view.facts.anchors.evidence, ({ id }) => id);
    const organisations = keyed(view.facts.organisationTold, (row) => row.organisation);
    return [
      ...evidenceFalls(view).map((fall) => {
        const { evidence, arrangement } = fall.evidence;
        const over = fall.gone.case === "arrangement-ended" ? arrangement : null;
        return ofEvidence(view, fall, {
          owner: owners.get(evidence)?.organisation ?? null,
          ended: organisations.get(over ?? "") ?? null,
        });
      }),
      ...claimFalls(view).map((fall) => ofClaim(view, fall)),
    ];
  },
});
