import type { Anchors } from "@parod/schema/anchors";
import { addDays } from "@parod/schema/day";
import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import { floatBetween, lateness, onDay } from "@parod/schema/when";
import { pairKey } from "#collect";
import { dateRecords } from "#coherence/dated";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import type { View } from "#coherence/view";
import { targetOf } from "#position/target";
import type { ActivityFact } from "#position/activity-facts";
import { isThere } from "#position/forecast";
import { newest } from "#read/newest";
import { isPast } from "#read/interval";

type After = Found<"after-the-end">;
type Leaving = ToldRow<"membership">;

/** Organisations whose stages were looked up, so that none is looked for twice. */
type Stages = (organisation: string) => readonly Anchors["stage"][];

function stagesIn({ index }: View): Stages {
  const catalogues = new Map(index.organisations.map(({ code, catalogue }) => [code, catalogue]));
  return (organisation) => index.stages.get(catalogues.get(organisation) ?? "") ?? [];
}

/** What a stage beyond the target is reached by, or a must that was agreed for a later day, comes when it comes. */
function comesLater(
  view: View,
  activity: ActivityFact,
  stages: readonly Anchors["stage"][],
): boolean {
  const { forecast, reachesStage, makesTrue, organisation } = activity;
  const reached = stages.find(({ code }) => code === reachesStage);
  const target = targetOf(stages);
  if (reached !== undefined && target !== null && reached.ordinal > target.ordinal) return true;
  const pairs = makesTrue.flatMap(
    (criterion) => view.pairs().get(pairKey(organisation, criterion)) ?? [],
  );
  const agreed = ({ criterion, agreedLater, neededBy }: Pair): boolean =>
    !view.index.toTarget.has(criterion) ||
    (agreedLater && neededBy !== null && forecast !== null && forecast.to <= neededBy);
  return pairs.length > 0 && pairs.every(agreed);
}

function milestone(view: View, activity: ActivityFact, stages: Stages): readonly After[] {
  const { id, organisation, kind, forecast, actual } = activity;
  const end = view.programme.endsOn;
  if (kind !== "milestone" || actual !== null || forecast === null) return [];
  if (lateness(forecast, end) !== "yes" || comesLater(view, activity, stages(organisation)))
    return [];
  return [
    {
      severity: "warns",
      subjects: [id],
      organisations: [organisation],
      records: dateRecords(view, activity),
      params: {
        case: "milestone",
        organisation,
        activity: id,
        forecast,
        end,
        days: floatBetween(onDay(end), forecast),
      },
      path: [step("organisation", organisation), step("activity", id)],
    },
  ];
}

/** Milestones of leaving: told by the same source for the very same days, since nothing else says what a milestone is of. */
function leavingBy(view: View, { member, until, sourceId }: Leaving): readonly ActivityFact[] {
  const isSame = ({ line, when, sourceId: source }: ToldRow<"activityDate">): boolean =>
    line === "forecast" && source === sourceId && when.from === until?.from && when.to === until.to;
  return (view.index.activities.get(member) ?? []).filter(
    ({ id, kind, actual }) =>
      sourceId !== null &&
      kind === "milestone" &&
      actual === null &&
      (view.dates().get(id) ?? []).some(isSame),
  );
}

/**
 * `until` is the first day that it is no longer so: one that ends on the programme's last day is out the day after. A
 * milestone of leaving is named with it, and not found a second time.
 */
function exits(view: View): readonly (After & { readonly milestones: readonly string[] })[] {
  const end = view.programme.endsOn;
  const out = addDays(end, 1);
  return view.facts.membership.flatMap((row) => {
    const { arrangement, member, statedBy, state, until } = row;
    const ends = view.until(arrangement);
    if (statedBy !== member || state !== "leaving" || until === null) return [];
    if (lateness(until, out) !== "yes" || (ends !== null && lateness(ends, out) !== "yes"))
      return [];
    if (isPast(row, view.asAt, ends)) return [];
    const leaving = leavingBy(view, row);
    return [
      {
        milestones: leaving.map(({ id }) => id),
        severity: "warns" as const,
        subjects: [arrangement, member],
        organisations: [arrangement, member],
        records: [record("membership", row), ...leaving.flatMap((each) => dateRecords(view, each))],
        params: {
          case: "exit" as const,
          arrangement,
          member,
          until,
          end,
          days: floatBetween(onDay(end), until),
        },
        path: [
          step("organisation", member),
          step("membership", pairKey(arrangement, member)),
          step("organisation", arrangement),
          ...leaving.map(({ id }) => step("activity", id)),
        ],
      },
    ];
  });
}

/** Its own word on when: what only follows from a milestone is the milestone's. */
function must(view: View, key: string, pair: Pair): readonly After[] {
  const { organisation, criterion, neededBy, forecast } = pair;
  if (forecast === null || neededBy === null || lateness(forecast, neededBy) !== "yes") return [];
  const row = newest(view.index.assessments.get(key) ?? []);
  if (row === null || row.expected === null) return [];
  return [
    {
      severity: "warns",
      subjects: [organisation, criterion],
      organisations: [organisation],
      records: [record("assessment", row), record("requirement", view.index.requirements.get(key))],
      params: { case: "must", organisation, criterion, forecast, neededBy },
      path: [step("organisation", organisation), step("pair", key)],
    },
  ];
}

function notAgreed(view: View, key: string, pair: Pair): readonly After[] {
  const { organisation, criterion, agreedLater } = pair;
  const row = view.index.requirements.get(key);
  const end = view.programme.endsOn;
  if (agreedLater || row === undefined || row.neededBy === null || row.neededBy <= end) return [];
  return [
    {
      severity: "warns",
      subjects: [organisation, criterion, "needed-by"],
      organisations: [organisation],
      records: [record("requirement", row)],
      params: { case: "not-agreed", organisation, criterion, neededBy: row.neededBy, end },
      path: [step("organisation", organisation), step("pair", key)],
    },
  ];
}

const ofPair = (view: View, [key, pair]: readonly [string, Pair]): readonly After[] =>
  pair.necessity !== "must" || !view.index.toTarget.has(pair.criterion) || isThere(pair)
    ? []
    : [...must(view, key, pair), ...notAgreed(view, key, pair)];

/** A milestone, an exit or a must that is to come after the programme's end, for certain. product.md section 4. */
export const afterTheEnd = rule({
  id: "after-the-end",
  severities: ["warns"],
  reads: [
    "activityDate",
    "activityTold",
    "membership",
    "organisationTold",
    "assessment",
    "reliance",
    "evidenceTold",
    "requirement",
    "stageDue",
    "criterionTold",
    "workstreamTold",
    "deliveryModel",
  ],
  find: (view) => {
    const stages = stagesIn(view);
    const leaving = exits(view);
    const said = new Set(leaving.flatMap(({ milestones }) => milestones));
    return [
      ...[...view.activities().values()]
        .filter(({ id }) => !said.has(id))
        .flatMap((each) => milestone(view, each, stages)),
      ...leaving.map(({ milestones: _said, ...exit }) => exit),
      ...[...view.pairs()].flatMap((pair) => ofPair(view, pair)),
    ];
  },
});
