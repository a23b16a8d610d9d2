import type { FindingParams } from "@parod/schema/finding-params";
import { rule, type Found } from "#coherence/found";
import { partsOfLink } from "#coherence/link-parts";
import { isOver, standOf } from "#coherence/sides";
import type { Link, View } from "#coherence/view";

type Params = FindingParams["sides-disagree"];

/** What was given already is given, whatever day was said; and nobody is one-sided where nobody was asked. */
function paramsOf(view: View, link: Link): Params | null {
  const { giverOrganisation: giver, takerOrganisation: taker, taker: activity } = link;
  const stand = standOf(link);
  const isGiven = link.giverActivity?.actual != null;
  const ends = { giver, taker, activity };
  if (stand.state === "refused") return { case: "refused", ...ends, by: stand.by };
  if (isGiven) return null;
  if (stand.state === "dates") {
    const { giverSays, takerSays } = stand;
    return { case: "dates", ...ends, giverSays, takerSays };
  }
  if (stand.state !== "one-sided" || !view.asked || view.published) return null;
  return { case: "one-sided", ...ends, known: stand.known };
}

function found(view: View, link: Link): readonly Found<"sides-disagree">[] {
  const params = isOver(link) ? null : paramsOf(view, link);
  if (params === null) return [];
  const severity = params.case === "one-sided" ? "notes" : "warns";
  return [{ ...partsOfLink(view, link), severity, subjects: [link.id], params }];
}

/** Giver and taker do not say the same of one link: its day, that it is there, or only one of them says anything. */
export const sidesDisagree = rule({
  id: "sides-disagree",
  severities: ["warns", "notes"],
  reads: ["dependencySide", "activityDate", "activityTold", "roundTold"],
  find: (view) => view.links().flatMap((link) => found(view, link)),
});
