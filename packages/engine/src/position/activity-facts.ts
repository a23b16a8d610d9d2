import type { Anchors } from "@parod/schema/anchors";
import type { Facts } from "@parod/schema/facts";
import type { When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";
import { byCode } from "#code-order";
import { collect, keyed } from "#collect";
import { byAge } from "#read/newest";

/** An activity with its lines as they stand. */
export type ActivityFact = Anchors["activity"] & {
  readonly title: Words | null;
  readonly makesTrue: readonly string[];
  /** The oldest living baseline: the original. */
  readonly baseline: When | null;
  /** The baseline in force. */
  readonly approved: When | null;
  readonly baselines: number;
  readonly forecast: When | null;
  readonly actual: When | null;
};

/**
 * Activities of which something is told, by code. An anchor can be younger than the day read (it is known by its act
 * alone), so one with no word and no date yet is left out. A line is in force by its newest living row.
 */
export function indexActivities(facts: Facts): readonly ActivityFact[] {
  const told = keyed(facts.activityTold, (row) => row.activity);
  const lines = keyed(facts.activityDate, (row) => `${row.activity}|${row.line}`);
  const baselines = collect(
    facts.moves.filter((row) => row.line === "baseline").toSorted(byAge),
    (row) => row.activity,
  );
  const line = (activity: string, name: string) => lines.get(`${activity}|${name}`)?.when ?? null;
  const dated = new Set(facts.activityDate.map((row) => row.activity));
  return facts.anchors.activity
    .filter(({ id }) => told.has(id) || dated.has(id))
    .toSorted(byCode((anchor) => anchor.code))
    .map((anchor) => {
      const moves = baselines.get(anchor.id) ?? [];
      return {
        ...anchor,
        title: told.get(anchor.id)?.title ?? null,
        makesTrue: told.get(anchor.id)?.makesTrue ?? [],
        baseline: moves[0]?.when ?? null,
        approved: line(anchor.id, "baseline"),
        baselines: moves.length,
        forecast: line(anchor.id, "forecast"),
        actual: line(anchor.id, "actual"),
      };
    });
}
