import { rule, record, step, type Found } from "#coherence/found";
import { standingDate } from "#coherence/link-parts";
import { thresholds } from "#coherence/thresholds";
import type { Link, View } from "#coherence/view";
import { keyed } from "#collect";
import type { ComputedActivity, ProgrammeNetwork } from "#network/programme-network";

/** Later than told by more than the threshold, and for what it waits on: not for its own date having passed. */
const isLater = ({ holding, laterDays }: ComputedActivity): boolean =>
  holding === "links" && laterDays > thresholds.networkLaterDays;

/** How many follow from the first of each chain. Each follows the first by code of those that hold it. */
function followers(
  { activities }: ProgrammeNetwork,
  later: readonly ComputedActivity[],
): ReadonlyMap<string, number> {
  const [ids, firstOf, counts] = [
    new Set(later.map(({ id }) => id)),
    new Map<string, string>(),
    new Map<string, number>(),
  ];
  for (const { id } of later) {
    const way: string[] = [];
    let at: string | undefined = id;
    let first = id;
    while (at !== undefined && !firstOf.has(at)) {
      way.push(at);
      first = at;
      at = activities.get(at)?.driving.find((each) => ids.has(each));
    }
    first = at === undefined ? first : (firstOf.get(at) ?? first);
    for (const each of way) firstOf.set(each, first);
    if (first === id) counts.set(id, counts.get(id) ?? 0);
    else counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

type Context = {
  readonly view: View;
  readonly links: ReadonlyMap<string, Link>;
  readonly counts: ReadonlyMap<string, number>;
};

function found(
  { view, links, counts }: Context,
  { id, date, laterDays, driving }: ComputedActivity,
): readonly Found<"earlier-than-the-network">[] {
  const activity = view.activities().get(id);
  const [follow, heldBy] = [counts.get(id), driving[0]];
  if (!activity?.forecast || date === null || follow === undefined || heldBy === undefined)
    return [];
  const link = links.get(`${heldBy} ${id}`);
  const holder = view.activities().get(heldBy);
  return [
    {
      severity: "warns",
      subjects: [id],
      organisations: [activity.organisation, holder?.organisation ?? null],
      records: [
        record("activityDate", standingDate(view, id)),
        record("activityDate", standingDate(view, heldBy)),
        record("dependencySide", link?.takerSide ?? link?.giverSide),
      ],
      params: {
        case: "earlier",
        organisation: activity.organisation,
        activity: id,
        told: activity.forecast,
        computed: date,
        days: laterDays,
        heldBy,
        follow,
      },
      path: [
        step("activity", heldBy),
        ...(link === undefined ? [] : [step("dependency", link.id)]),
        step("activity", id),
      ],
    },
  ];
}

/**
 * A told date that the network cannot keep: the first of each chain, with how many follow from it. model.md section 1,
 * Telling; decisions/120.
 */
export const earlierThanTheNetwork = rule({
  id: "earlier-than-the-network",
  severities: ["warns"],
  reads: ["dependencySide", "activityDate", "activityTold"],
  find: (view) => {
    const network = view.network();
    if (network === null) return [];
    const later = [...network.activities.values()].filter(isLater);
    const links = keyed(view.links(), ({ giver, taker }) => `${giver} ${taker}`);
    const context = { view, links, counts: followers(network, later) };
    return later.flatMap((each) => found(context, each));
  },
});
