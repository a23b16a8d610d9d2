import { addDays } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { collect } from "#collect";
import { dateRecords, datedOn } from "#coherence/dated";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import { thresholds } from "#coherence/thresholds";
import type { View } from "#coherence/view";

type Item = ToldRow<"engagementTold">;

/** It can lie before the change and is not too old to be about it. What may be so is given the benefit of the doubt. */
const announces = ({ when }: Item, change: When): boolean =>
  when.from < change.to && when.to >= addDays(change.from, -thresholds.announcedWithinDays);

/** The change has come, or comes within the days by which schools are to know, and not before the programme began. */
const isDue = (view: View, change: When): boolean =>
  change.from > view.programme.startsOn && change.to <= addDays(view.asAt, thresholds.announceDays);

function ofActivity(
  view: View,
  row: ToldRow<"activityTold">,
  items: (organisation: string, activity: string) => readonly Item[],
): readonly Found<"unannounced">[] {
  const activity = view.activities().get(row.activity);
  const on = activity === undefined ? null : datedOn(activity);
  if (activity === undefined || on === null || !isDue(view, on)) return [];
  const { id, organisation } = activity;
  if (items(organisation, id).some((item) => announces(item, on))) return [];
  return [
    {
      severity: "warns",
      subjects: [id],
      organisations: [organisation],
      records: [record("activityTold", row), ...dateRecords(view, activity)],
      params: { case: "no-item", organisation, activity: id, on },
      path: [step("organisation", organisation), step("activity", id)],
    },
  ];
}

/**
 * Something changes for schools and nothing told them before: no item of engagement of its organisation, or of that
 * change, whoever's. An item that says neither whose it is nor of what announces no one's change.
 */
export const unannounced = rule({
  id: "unannounced",
  severities: ["warns"],
  reads: ["activityTold", "activityDate", "engagementTold", "roundTold"],
  find: (view) => {
    if (!view.asked || view.published) return [];
    const own = collect(view.facts.engagementTold, ({ organisation }) => organisation ?? "");
    const naming = collect(view.facts.engagementTold, ({ activity }) => activity ?? "");
    const items = (organisation: string, activity: string) => [
      ...(own.get(organisation) ?? []),
      ...(naming.get(activity) ?? []),
    ];
    return view.facts.activityTold
      .filter(({ changesSchools }) => changesSchools === true)
      .flatMap((row) => ofActivity(view, row, items));
  },
});
