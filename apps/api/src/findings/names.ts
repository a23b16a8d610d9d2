import type { Facts } from "@parod/schema/facts";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Titled } from "@parod/schema/words";
import { asTold, titled } from "#reading/titled";

const keyed = (
  entries: Iterable<readonly [string, Titled]>,
): Readonly<Record<string, Titled | undefined>> => Object.fromEntries(entries);

function planTitles(facts: Facts): Readonly<Record<string, Titled | undefined>> {
  const titles = new Map<string, { readonly version: number; en?: string; cy?: string }>();
  for (const { plan, version, planLanguage, title } of facts.planVersion) {
    const known = titles.get(plan);
    const newest = known && known.version >= version ? known : { version };
    if (newest.version === version) newest[planLanguage] = title;
    titles.set(plan, newest);
  }
  return keyed(
    [...titles].map(([plan, { en, cy }]) => {
      if (en !== undefined && cy !== undefined) return [plan, { en, cy }];
      return [plan, asTold(en ?? cy ?? plan, en === undefined ? "cy" : "en")];
    }),
  );
}

/**
 * Names and titles in force, for the sentences of findings. What has none is left out, and said to have none. A title says
 * which language it was told in alone; a name of an organisation is a name in both.
 */
export const findingNames = (facts: Facts): FindingNames => ({
  organisation: keyed(facts.organisationTold.map((row) => [row.organisation, row.name])),
  activity: keyed(facts.activityTold.map((row) => [row.activity, titled(row.title, row.lang)])),
  function: keyed(facts.functionTold.map((row) => [row.function, titled(row.text, row.lang)])),
  criterion: keyed(facts.criterionTold.map((row) => [row.criterion, titled(row.text, row.lang)])),
  commitment: keyed(
    facts.commitmentTold.map((row) => [row.commitment, titled(row.text, row.lang)]),
  ),
  concern: keyed(facts.concernTold.map((row) => [row.concern, asTold(row.text, row.lang)])),
  evidence: keyed(facts.evidenceTold.map((row) => [row.evidence, asTold(row.title, row.lang)])),
  plan: planTitles(facts),
  round: keyed(facts.roundTold.map((row) => [row.round, titled(row.title, row.lang)])),
  workstream: keyed(
    facts.workstreamTold.map((row) => [row.workstream, titled(row.name, row.lang)]),
  ),
  programme: {},
});
