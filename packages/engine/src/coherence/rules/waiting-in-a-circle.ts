import { compareCodes } from "#code-order";
import { keyed } from "#collect";
import { record, rule, step, type Found } from "#coherence/found";
import { isClaimed, isOver } from "#coherence/sides";
import type { Link, View } from "#coherence/view";
import { circlesOf } from "#network/circles";

const key = (from: string, to: string) => `${from} ${to}`;

/** Between activities of which something is told, claimed by a side and refused by none, and still waited on. */
const inForce = (link: Link): boolean =>
  link.giverActivity !== null && link.takerActivity !== null && isClaimed(link) && !isOver(link);

function found(
  view: View,
  circle: readonly string[],
  links: ReadonlyMap<string, Link>,
): Found<"waiting-in-a-circle"> {
  const around = circle.flatMap((id, at) => {
    const link = links.get(key(id, circle[(at + 1) % circle.length] ?? id));
    return link === undefined ? [] : [link];
  });
  const owners = circle.flatMap((id) => view.activities().get(id)?.organisation ?? []);
  const organisations = [...new Set(owners)].toSorted(compareCodes);
  return {
    severity: "blocks",
    subjects: circle,
    organisations,
    records: around.flatMap(({ giverSide, takerSide }) => [
      record("dependencySide", giverSide),
      record("dependencySide", takerSide),
    ]),
    params: { case: "circle", activities: circle, organisations },
    path: around.flatMap(({ id, giver }) => [step("activity", giver), step("dependency", id)]),
  };
}

/**
 * Activities that wait on one another, so that none of them can be dated. Which circles are named: network/circles. On the
 * public record nobody tells that a thing has not happened, so nobody is said to be still waiting.
 */
export const waitingInACircle = rule({
  id: "waiting-in-a-circle",
  severities: ["blocks"],
  reads: ["dependencySide", "activityDate", "activityTold"],
  find: (view) => {
    if (view.published) return [];
    const links = keyed(view.links().filter(inForce), ({ giver, taker }) => key(giver, taker));
    const ends = [...links.values()].map(({ giver, taker }) => ({ from: giver, to: taker }));
    return circlesOf(ends).map((circle) => found(view, circle, links));
  },
});
