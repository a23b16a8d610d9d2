import type { Day } from "@parod/schema/day";
import type { Reading } from "@parod/schema/facts";
import { collect, keyed } from "#collect";
import { indexActivities, type ActivityFact } from "#position/activity-facts";
import type { Plan, PlanActivity, PlanLink } from "#schedule/plan";

/**
 * An activity as the network has it. A told day is the day on which it is done: of a milestone, which has no length, it is
 * start-no-earlier-than; work begins so much before. The programme's end moves no date: it makes the float of what lies after
 * it negative. decisions/120.
 */
function activityOf(
  { id, actual, forecast, approved, organisation }: ActivityFact,
  { duration, deadline }: { readonly duration: number; readonly deadline: Day },
): PlanActivity {
  const told = forecast?.from;
  return {
    ...{ id, duration, deadline, owner: organisation },
    ...(approved === null ? {} : { baselineFinish: approved.to }),
    ...(forecast === null ? {} : { toldFinish: forecast.to }),
    ...(actual === null ? {} : { actualFinish: actual.to }),
    ...(told === undefined || duration > 0 ? {} : { notBefore: told }),
    ...(told === undefined || duration === 0
      ? {}
      : { constraint: "finish-no-earlier-than", constraintDate: told }),
  };
}

/** A link counts once either side asserts it. Where both tell how it links, the one that waits is heard. */
function linksOf({ facts }: Reading, known: ReadonlySet<string>): readonly PlanLink[] {
  const sides = collect(
    facts.dependencySide.filter(({ stance }) => stance !== "disagrees"),
    ({ dependency }) => dependency,
  );
  return facts.anchors.dependency.flatMap(({ id, giverKind, giver, taker }) => {
    const told = sides.get(id) ?? [];
    const side = told.find((each) => each.side === "taker") ?? told[0];
    if (side === undefined || giverKind !== "milestone") return [];
    if (!known.has(giver) || !known.has(taker)) return [];
    return [{ from: giver, to: taker, type: side.type, lag: side.lag }];
  });
}

/** Activities and dependencies of all organisations as one plan, from the programme's start or what happened before it. */
export function buildProgrammePlan(reading: Reading): Plan {
  const { facts, programme, stand } = reading;
  const durations = keyed(facts.activityTold, ({ activity }) => activity);
  const told = indexActivities(facts);
  const activities = told.map((each) =>
    activityOf(each, {
      duration: durations.get(each.id)?.duration ?? 0,
      deadline: programme.endsOn,
    }),
  );
  const days = told.flatMap(({ actual }) => (actual === null ? [] : [actual.to]));
  const start = days.reduce<Day>((least, day) => (day < least ? day : least), programme.startsOn);
  return {
    activities,
    links: linksOf(reading, new Set(told.map(({ id }) => id))),
    calendar: "wales",
    start,
    statusDate: stand.asAt,
    end: programme.endsOn,
  };
}
