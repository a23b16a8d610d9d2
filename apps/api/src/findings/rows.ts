import type { Facts } from "@parod/schema/facts";
import type { RecordRef } from "@parod/schema/finding";
import { toldNames, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";

export type ReadRow = ToldRow<ToldName>;

const kept = new WeakMap<Facts, ReadonlyMap<string, ReadRow>>();

function rowsOf(facts: Facts): ReadonlyMap<string, ReadRow> {
  const known = kept.get(facts);
  if (known) return known;
  const rows = new Map<string, ReadRow>(
    [
      ...facts.moves.map((row) => ["activityDate", row] as const),
      ...facts.rulesTold.map((row) => ["groupRule", row] as const),
      ...toldNames.flatMap((table) => facts[table].map((row) => [table, row] as const)),
    ].map(([table, row]) => [`${table} ${row.id}`, row]),
  );
  kept.set(facts, rows);
  return rows;
}

/** The row that a finding rests on; undefined where it is not among what is read. */
export const rowOf = (facts: Facts, { table, id }: RecordRef): ReadRow | undefined =>
  rowsOf(facts).get(`${table} ${id}`);

type Owner = (row: never, facts: Facts) => string | null;
const byOrganisation: Owner = (row: { readonly organisation: string }) => row.organisation;
const byStater: Owner = (row: { readonly statedBy: string }) => row.statedBy;
const activityOwner = (id: string, { anchors }: Facts): string | null =>
  anchors.activity.find((each) => each.id === id)?.organisation ?? null;
const byActivity: Owner = (row: { readonly activity: string }, facts) =>
  activityOwner(row.activity, facts);

const sideOwner: Owner = (row: ToldRow<"dependencySide">, facts) => {
  const link = facts.anchors.dependency.find(({ id }) => id === row.dependency);
  if (!link) return null;
  const end = row.side === "taker" ? link.taker : link.giver;
  return activityOwner(end, facts) ?? (link.giverKind === "something" ? end : null);
};

/** Whose each kind of row is. What is not here is the programme's own. */
const owners: { readonly [N in ToldName]?: Owner } = {
  assessment: byOrganisation,
  requirement: byOrganisation,
  reliance: byOrganisation,
  claimReliance: byOrganisation,
  riskTold: byOrganisation,
  concernTold: byOrganisation,
  feedbackTold: byOrganisation,
  planVersion: byOrganisation,
  consent: byOrganisation,
  returnState: byOrganisation,
  deliveryModel: byStater,
  membership: byStater,
  provision: byStater,
  activityTold: byActivity,
  activityDate: byActivity,
  dependencySide: sideOwner,
  ratingTold: (row: ToldRow<"ratingTold">) => (row.scope === "organisation" ? row.of : null),
  evidenceTold: (row: ToldRow<"evidenceTold">, { anchors }) =>
    anchors.evidence.find(({ id }) => id === row.evidence)?.organisation ?? null,
};

/** Whose a row is; null for the programme's own. */
export function ownerOfRow(facts: Facts, table: ToldName, row: ReadRow): string | null {
  const owner = owners[table] as ((row: ReadRow, facts: Facts) => string | null) | undefined;
  return owner?.(row, facts) ?? null;
}
