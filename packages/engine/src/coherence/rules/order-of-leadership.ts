import type { Anchors } from "@parod/schema/anchors";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import { dateRecords, datedOn } from "#coherence/dated";
import type { Found } from "#coherence/found";
import { rule, step } from "#coherence/found";
import { precedences, type Precedence } from "#coherence/order-of-precedence";
import type { View } from "#coherence/view";
import type { ActivityFact } from "#position/activity-facts";

type Order = Found<"order-of-leadership">;
type Dated = { readonly activity: ActivityFact; readonly on: When };

const dated = (activities: readonly ActivityFact[]): readonly Dated[] =>
  activities
    .flatMap((activity) => {
      const on = datedOn(activity);
      return on === null ? [] : [{ activity, on }];
    })
    .toSorted(
      (a, b) =>
        compareCodes(a.on.from, b.on.from) ||
        compareCodes(a.on.to, b.on.to) ||
        compareCodes(a.activity.id, b.activity.id),
    );

/** The first of several that would do: what comes into post first is the lead, what reaches a stage first reaches it. */
const first = (all: readonly Dated[], which: (activity: ActivityFact) => boolean): Dated | null =>
  all.find(({ activity }) => which(activity)) ?? null;

/** For certain: wherever in their ranges the days fall. */
const isLater = (one: Dated, other: Dated): boolean => one.on.from > other.on.to;

function lead(
  view: View,
  all: readonly Dated[],
  { lead: criterion, begins }: Precedence,
): readonly Order[] {
  const leader = first(all, ({ makesTrue }) => makesTrue.includes(criterion));
  const begun = first(
    all,
    ({ reachesStage }) => reachesStage !== null && begins.includes(reachesStage),
  );
  if (leader === null || begun === null || !isLater(leader, begun)) return [];
  const { organisation, id } = leader.activity;
  // who came late is there now: worth a note, and nobody can bring it forward any more
  const isPast = leader.activity.actual !== null && begun.activity.actual !== null;
  return [
    {
      severity: isPast ? "notes" : "warns",
      subjects: [organisation, id],
      organisations: [organisation],
      records: [...dateRecords(view, leader.activity), ...dateRecords(view, begun.activity)],
      params: {
        case: "lead",
        organisation,
        lead: id,
        leadOn: leader.on,
        begins: begun.activity.id,
        beganOn: begun.on,
        announced: leader.activity.actual === null,
      },
      path: [step("activity", id), step("activity", begun.activity.id)],
    },
  ];
}

/** Each stage against the nearest one before it that it is dated before. */
function stages(
  view: View,
  all: readonly Dated[],
  own: readonly Anchors["stage"][],
): readonly Order[] {
  const reached = own.flatMap(({ code }) => {
    const by = first(all, ({ reachesStage }) => reachesStage === code);
    return by === null ? [] : [{ code, by }];
  });
  return reached.flatMap(({ code: later, by }, at) => {
    const before = reached.slice(0, at).findLast((each) => isLater(each.by, by));
    if (before === undefined) return [];
    const { organisation } = by.activity;
    return [
      {
        severity: "warns",
        subjects: [organisation, before.code, later],
        organisations: [organisation],
        records: [...dateRecords(view, before.by.activity), ...dateRecords(view, by.activity)],
        params: {
          case: "stage",
          organisation,
          earlier: before.code,
          earlierOn: before.by.on,
          later,
          laterOn: by.on,
        },
        path: [step("activity", before.by.activity.id), step("activity", by.activity.id)],
      },
    ];
  });
}

/** A body that begins before its accountable lead is in post, or stages that are dated the wrong way round. */
export const orderOfLeadership = rule({
  id: "order-of-leadership",
  severities: ["warns", "notes"],
  reads: ["activityTold", "activityDate", "organisationTold"],
  find: (view) =>
    view.index.organisations.flatMap(({ code, catalogue }) => {
      const all = dated(view.index.activities.get(code) ?? []);
      return [
        ...precedences.flatMap((each) => lead(view, all, each)),
        ...stages(view, all, view.index.stages.get(catalogue ?? "") ?? []),
      ];
    }),
});
