import type { Facts } from "@parod/schema/facts";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Words } from "@parod/schema/words";

const keyed = (
  entries: Iterable<readonly [string, Words]>,
): Readonly<Record<string, Words | undefined>> => Object.fromEntries(entries);
/** What was told in one language is shown as it was told. */
const asTold = (text: string): Words => ({ en: text, cy: text });

function planTitles(facts: Facts): Readonly<Record<string, Words | undefined>> {
  const titles = new Map<string, { readonly version: number; en?: string; cy?: string }>();
  for (const { plan, version, planLanguage, title } of facts.planVersion) {
    const known = titles.get(plan);
    const newest = known && known.version >= version ? known : { version };
    if (newest.version === version) newest[planLanguage] = title;
    titles.set(plan, newest);
  }
  return keyed(
    [...titles].map(([plan, { en, cy }]) => [plan, { en: en ?? cy ?? plan, cy: cy ?? en ?? plan }]),
  );
}

/** Names and titles in force, for the sentences of findings. What has none is left out, and said to have none. */
export const findingNames = (facts: Facts): FindingNames => ({
  organisation: keyed(facts.organisationTold.map((row) => [row.organisation, row.name])),
  activity: keyed(facts.activityTold.map((row) => [row.activity, row.title])),
  function: keyed(facts.functionTold.map((row) => [row.function, row.text])),
  criterion: keyed(facts.criterionTold.map((row) => [row.criterion, row.text])),
  commitment: keyed(facts.commitmentTold.map((row) => [row.commitment, row.text])),
  concern: keyed(facts.concernTold.map((row) => [row.concern, asTold(row.text)])),
  plan: planTitles(facts),
  round: keyed(facts.roundTold.map((row) => [row.round, row.title])),
  workstream: keyed(facts.workstreamTold.map((row) => [row.workstream, row.name])),
  programme: {},
});
