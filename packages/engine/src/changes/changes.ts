import type { Day } from "@parod/schema/day";
import type { Facts, Programme } from "@parod/schema/facts";
import type { Pair } from "@parod/schema/position";
import { asks } from "#asks/asks";
import { milestoneChanges } from "#changes/milestones";
import { movedLines } from "#changes/moved";
import type { Changes, PairMove } from "#changes/types";
import { compareCodes } from "#code-order";
import { keyed, pairKey } from "#collect";
import type { ActivityFact } from "#position/activity-facts";
import { readDay, type DayReading } from "#position/day-reading";

/** The facts in force on a day. Both days of a comparison are as known now, unless one is a frozen report. */
export type DayFacts = { readonly asAt: Day; readonly facts: Facts };
export type Compared = {
  readonly programme: Programme;
  readonly before: DayFacts;
  readonly after: DayFacts;
  /** How far ahead of the later day "coming" looks. */
  readonly comingDays: number;
};

const activitiesOf = ({ at }: DayReading): readonly ActivityFact[] =>
  [...at.index.activities.values()].flat().toSorted((a, b) => compareCodes(a.id, b.id));
const pairsOf = ({ organisations }: DayReading): readonly Pair[] =>
  organisations.flatMap(({ pairs }) => pairs);

/** What moved between two days: dates, what is met, what was asked and answered. Ordered by code. */
export function changes({ programme, before, after, comingDays }: Compared): Changes {
  const then = readDay(programme, before.asAt, before.facts);
  const now = readDay(programme, after.asAt, after.facts);
  const activities = activitiesOf(now);
  const activitiesThen = keyed(activitiesOf(then), ({ id }) => id);
  return {
    from: before.asAt,
    to: after.asAt,
    moved: activities.flatMap((activity) => movedLines(activity, activitiesThen.get(activity.id))),
    ...milestoneChanges(activities, { before: activitiesThen, day: after.asAt, comingDays }),
    ...pairMoves(pairsOf(then), pairsOf(now)),
    ...askChanges(before, after),
  };
}

/** Gained: met now and not then. Lost: met then and not now. A pair that came or went is no standing on the other day. */
function pairMoves(then: readonly Pair[], now: readonly Pair[]): Pick<Changes, "gained" | "lost"> {
  const key = ({ organisation, criterion }: Pair) => pairKey(organisation, criterion);
  const [before, after] = [keyed(then, key), keyed(now, key)];
  const move = (pair: Pair): PairMove => ({
    organisation: pair.organisation,
    criterion: pair.criterion,
    before: before.get(key(pair))?.standing ?? null,
    after: after.get(key(pair))?.standing ?? null,
  });
  return {
    gained: now.map(move).filter((each) => each.after === "met" && each.before !== "met"),
    lost: then.map(move).filter((each) => each.before === "met" && each.after !== "met"),
  };
}

function askChanges(before: DayFacts, after: DayFacts): Pick<Changes, "newAsks" | "answered"> {
  const then = keyed(asks(before), ({ commitment }) => commitment);
  const now = asks(after);
  return {
    newAsks: now.filter(({ commitment }) => !then.has(commitment)),
    answered: now.filter(
      (ask) => !ask.unanswered && (then.get(ask.commitment)?.unanswered ?? true),
    ),
  };
}
