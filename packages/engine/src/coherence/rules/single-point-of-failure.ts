import { compareCodes } from "#code-order";
import { record, rule, step, type Found } from "#coherence/found";
import { standingDate } from "#coherence/link-parts";
import { isClaimed, isOver } from "#coherence/sides";
import { thresholds } from "#coherence/thresholds";
import type { Link, View } from "#coherence/view";
import { collect } from "#collect";
import { pointsOfFailure, type Failing } from "#network/points-of-failure";
import { daysInWeeks } from "#schedule/what-if";

type Point = Found<"single-point-of-failure">;

function slipFound(view: View, { id, late, activities }: Failing): readonly Point[] {
  const activity = view.activities().get(id);
  if (activity === undefined) return [];
  const { organisation } = activity;
  return [
    {
      severity: "warns",
      subjects: [id],
      organisations: [organisation, ...late],
      records: [record("activityDate", standingDate(view, id))],
      params: {
        case: "slip",
        organisation,
        activity: id,
        weeks: thresholds.slipWeeks,
        late,
        activities,
      },
      path: [step("activity", id), ...late.map((each) => step("organisation", each))],
    },
  ];
}

/** A slip of what has no date of its own or before it would be a slip of a day that is made up. */
function slips(view: View): readonly Point[] {
  const [computed, network] = [view.computed(), view.network()];
  if (computed === null || network === null) return [];
  return pointsOfFailure(computed, {
    days: daysInWeeks(computed, thresholds.slipWeeks),
    least: thresholds.slipOrganisations,
    isTried: (id) => network.activities.get(id)?.date != null,
  }).flatMap((each) => slipFound(view, each));
}

function concentration(view: View, id: string, links: readonly Link[]): readonly Point[] {
  const activity = view.activities().get(id);
  if (!activity || activity.actual !== null) return [];
  const { organisation } = activity;
  const takers = [...new Set(links.map(({ takerOrganisation }) => takerOrganisation))]
    .filter((each) => each !== organisation)
    .toSorted(compareCodes);
  if (takers.length < thresholds.takersOfOne) return [];
  return [
    {
      severity: "warns",
      subjects: [id],
      organisations: [organisation, ...takers],
      records: links.map(({ giverSide, takerSide }) =>
        record("dependencySide", takerSide ?? giverSide),
      ),
      params: { case: "concentration", organisation, activity: id, takers },
      path: [step("activity", id), ...takers.map((each) => step("organisation", each))],
    },
  ];
}

/**
 * One activity on which much rests: four weeks later it puts several other organisations past the end, or many wait on it
 * directly. Not on the public record: nobody there tells that a thing has not happened. product.md section 4.
 */
export const singlePointOfFailure = rule({
  id: "single-point-of-failure",
  severities: ["warns"],
  reads: ["dependencySide", "activityDate", "activityTold"],
  find: (view) => {
    if (view.published) return [];
    const slipping = slips(view);
    const named = new Set(slipping.flatMap(({ subjects }) => subjects));
    const waited = view.links().filter((link) => isClaimed(link) && !isOver(link));
    const byGiver = [...collect(waited, ({ giver }) => giver)];
    return [
      ...slipping,
      ...byGiver.flatMap(([id, links]) => (named.has(id) ? [] : concentration(view, id, links))),
    ];
  },
});
