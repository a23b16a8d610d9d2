import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import { collect, keyed } from "#collect";

/**
 * The days of everything that each organisation has told itself and that is in force, oldest first: its own assessments,
 * the dates of its milestones, its evidence, and what it states of its arrangements. What others say of it is not its own.
 */
export function toldDays(facts: Facts): ReadonlyMap<string, readonly Day[]> {
  const activities = keyed(facts.anchors.activity, ({ id }) => id);
  const evidence = keyed(facts.anchors.evidence, ({ id }) => id);
  const said = [
    ...facts.assessment
      .filter(({ kind }) => kind === "self")
      .map((row) => ({ row, by: row.organisation })),
    ...facts.activityDate.map((row) => ({ row, by: activities.get(row.activity)?.organisation })),
    ...facts.evidenceTold.map((row) => ({ row, by: evidence.get(row.evidence)?.organisation })),
    ...facts.membership.map((row) => ({ row, by: row.statedBy })),
    ...facts.provision.map((row) => ({ row, by: row.statedBy })),
    ...facts.deliveryModel.map((row) => ({ row, by: row.statedBy })),
  ].toSorted((a, b) => (a.row.effectiveOn < b.row.effectiveOn ? -1 : 1));
  return collect(
    said,
    ({ by }) => by ?? "",
    ({ row }) => row.effectiveOn,
  );
}
