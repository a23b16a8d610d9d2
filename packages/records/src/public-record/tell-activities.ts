import { activityId, type Anchors } from "@parod/schema/anchors";
import { forEach } from "#public-record/authorities";
import { frameOf, notes } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { record, type Activity } from "#public-record/record";

/**
 * Which criterion a milestone makes true. The first is the file's own link. The second is our reading: "the chief executive
 * is in post" is the criterion's own wording, so that who leads can be set beside what has begun. decisions/004.
 */
const makesTrue: Readonly<Record<string, readonly string[]>> = {
  "la-plans-submitted": ["A1.1"],
  "dysgu-ceo-in-post": ["D2.1"],
};

export const activityAnchors: readonly Anchors["activity"][] = record.activities.flatMap(
  ({ code, organisation: owner, workstream, kind, reachesStage }) =>
    forEach(owner).map(({ organisation }) => ({
      id: activityId(organisation, code),
      organisation,
      code,
      workstream: workstream ?? null,
      kind,
      reachesStage: reachesStage ?? null,
    })),
);

const first = (days: readonly string[]): string => days.toSorted()[0] ?? "";

/** A title counts and is known from the first of its dates: no date is ever without one. */
function tellTitle(activity: Activity, organisation: string): Item {
  const { tellings } = activity;
  const knownFrom = first(tellings.map((each) => each.knownFrom));
  const earliest = tellings.find((each) => each.knownFrom === knownFrom);
  if (!earliest) throw new Error(`no telling of ${activity.code}`);
  const effectiveOn = first(tellings.map((each) => each.effectiveOn));
  return fromSource({
    ...frameOf({ ...earliest, effectiveOn }),
    note: activity.note ?? null,
    ours: activity.workstream !== undefined,
    table: "activityTold",
    fact: {
      activity: activityId(organisation, activity.code),
      title: activity.title,
      makesTrue: [...(makesTrue[activity.code] ?? [])],
    },
    factKey: activityId(organisation, activity.code),
  });
}

const tellDates = (activity: Activity, organisation: string): Item[] =>
  activity.tellings.map((row) => {
    const id = activityId(organisation, activity.code);
    return fromSource({
      ...frameOf(row),
      note: notes(row.note, row.knownFromNote),
      table: "activityDate",
      fact: { activity: id, line: row.line, when: row.when },
      factKey: `${id}:${row.line}:${row.effectiveOn}`,
    });
  });

/** Milestones with every day that was told of them, nothing overwritten. */
export const tellActivities = (): Item[] =>
  record.activities.flatMap((activity) =>
    forEach(activity.organisation).flatMap(({ organisation }) => [
      tellTitle(activity, organisation),
      ...tellDates(activity, organisation),
    ]),
  );
