import type { Day } from "@parod/schema/day";
import type { RecordRef } from "@parod/schema/finding";
import type { ToldName } from "@parod/schema/told/tables";
import { keyed } from "#collect";
import type { View } from "#coherence/view";

/** The newest thing that an organisation itself has said. */
export type LastWord = { readonly on: Day; readonly record: RecordRef };

type Said = { readonly id: string; readonly effectiveOn: Day };

/** Tables in which an organisation speaks: what it tells of itself, or states of what it has with others. */
export const spokenTables = [
  "assessment",
  "evidenceTold",
  "reliance",
  "claimReliance",
  "activityTold",
  "activityDate",
  "dependencySide",
  "riskTold",
  "concernTold",
  "feedbackTold",
  "engagementTold",
  "ratingTold",
  "membership",
  "provision",
  "deliveryModel",
  "planVersion",
  "consent",
  "returnState",
] as const satisfies readonly ToldName[];

/** By day; of one day one and the same, in whatever order they are heard. */
const place = ({ on, record }: LastWord): string => `${on} ${record.table} ${record.id}`;

/** The last word of each organisation that has said anything. What others say of it, such as a review, is not its own. */
export function lastWords(view: View): ReadonlyMap<string, LastWord> {
  const { facts } = view;
  const found = new Map<string, LastWord>();
  const hear = (table: ToldName, row: Said, speaker: string | null | undefined): void => {
    if (speaker === null || speaker === undefined) return;
    const word = { on: row.effectiveOn, record: { table, id: row.id } };
    const known = found.get(speaker);
    if (known === undefined || place(word) > place(known)) found.set(speaker, word);
  };
  const ownerOf = new Map(
    facts.anchors.activity.map(({ id, organisation }) => [id, organisation] as const),
  );
  const evidence = keyed(facts.anchors.evidence, ({ id }) => id);
  for (const row of facts.assessment)
    if (row.kind === "self") hear("assessment", row, row.organisation);
  for (const row of facts.evidenceTold)
    hear("evidenceTold", row, evidence.get(row.evidence)?.organisation);
  for (const row of facts.activityTold) hear("activityTold", row, ownerOf.get(row.activity));
  // a baseline is approved by another
  for (const row of facts.activityDate)
    if (row.line !== "baseline") hear("activityDate", row, ownerOf.get(row.activity));
  for (const link of view.links()) {
    if (link.giverSide) hear("dependencySide", link.giverSide, link.giverOrganisation);
    if (link.takerSide) hear("dependencySide", link.takerSide, link.takerOrganisation);
  }
  for (const row of facts.ratingTold)
    if (row.scope === "organisation") hear("ratingTold", row, row.of);
  for (const table of ["membership", "provision", "deliveryModel"] as const)
    for (const row of facts[table]) hear(table, row, row.statedBy);
  // an answer is its own of the day it came in; that it was accepted is another's word
  for (const row of facts.returnState)
    hear("returnState", { id: row.id, effectiveOn: row.on }, row.organisation);
  for (const table of ofOrganisation)
    for (const row of facts[table]) hear(table, row, row.organisation);
  return found;
}

const ofOrganisation = [
  "reliance",
  "claimReliance",
  "riskTold",
  "concernTold",
  "feedbackTold",
  "engagementTold",
  "planVersion",
  "consent",
] as const satisfies readonly ToldName[];
