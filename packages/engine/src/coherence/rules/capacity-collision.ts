import { addDays, latest, type Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import { compareCodes } from "#code-order";
import { record, rule, step, type Found } from "#coherence/found";
import { standingDate } from "#coherence/link-parts";
import { thresholds } from "#coherence/thresholds";
import type { View } from "#coherence/view";
import type { ActivityFact } from "#position/activity-facts";

type Concern = ToldRow<"concernTold">;
type Due = { readonly id: string; readonly from: Day; readonly to: Day };

/** Whose people a concern is about: the body's, the government's, or those of the authority that raised it. */
function bitten({ index }: View, { bites, organisation }: Concern): readonly string[] {
  const ofKind = (kind: string) =>
    [...index.kinds].filter(([, each]) => each === kind).map(([code]) => code);
  if (bites === "body" || bites === "government") return ofKind(bites);
  return index.kinds.get(organisation) === "local-authority" ? [organisation] : [];
}

/** Not done, and forecast for days of which none has passed: of what has passed nobody knows when it falls due. */
const dueOf = (activities: readonly ActivityFact[], asAt: Day): readonly Due[] =>
  activities
    .flatMap(({ id, forecast, actual }) =>
      forecast === null || actual !== null || forecast.from < asAt
        ? []
        : [{ id, from: forecast.from, to: forecast.to }],
    )
    .toSorted((a, b) => compareCodes(a.from, b.from) || compareCodes(a.id, b.id));

/**
 * Most of what is due within so many days of one another, whatever the ranges mean, on days that a period touches. The
 * earliest of equals. Each day begins one window, so that nothing is looked at more often than a window is long.
 */
function together(due: readonly Due[], from: Day, to: Day | null): readonly Due[] {
  let [most, start]: [readonly Due[], number] = [[], 0];
  for (const day of new Set(due.map((each) => each.from))) {
    const last = addDays(day, thresholds.collisionWindowDays);
    while ((due[start]?.from ?? day) < day) start += 1;
    const those: Due[] = [];
    for (let at = start; at < due.length; at += 1) {
      const each = due[at];
      if (each === undefined || each.from > last) break;
      if (each.to <= last) those.push(each);
    }
    const touches =
      those.some((each) => each.to >= from) &&
      (to === null || those.some((each) => each.from <= to));
    if (touches && those.length > most.length) most = those;
  }
  return most;
}

function found(view: View, concern: Concern): readonly Found<"capacity-collision">[] {
  if (!concern.open) return [];
  const from = latest(concern.when?.from ?? view.asAt, view.asAt);
  return bitten(view, concern).flatMap((organisation) => {
    const due = dueOf(view.index.activities.get(organisation) ?? [], view.asAt);
    const those = together(due, from, concern.when?.to ?? null);
    const [first, last] = [those[0], those.reduce<Day>((day, { to }) => latest(day, to), from)];
    if (first === undefined || those.length < thresholds.dueTogether) return [];
    return [
      {
        severity: "warns",
        subjects: [organisation, concern.concern],
        organisations: [organisation, concern.organisation],
        records: [
          record("concernTold", concern),
          ...those.map(({ id }) => record("activityDate", standingDate(view, id))),
        ],
        params: {
          case: "too-much",
          organisation,
          concern: concern.concern,
          raisedBy: concern.organisation,
          from: first.from,
          to: last,
          activities: those.map(({ id }) => id),
        },
        path: [
          step("concern", concern.concern),
          step("organisation", organisation),
          ...those.map(({ id }) => step("activity", id)),
        ],
      },
    ];
  });
}

/** So much due from one organisation in the same weeks, while it is said that there are too few people. product.md P8. */
export const capacityCollision = rule({
  id: "capacity-collision",
  severities: ["warns"],
  reads: ["concernTold", "activityDate", "activityTold"],
  find: (view) => view.facts.concernTold.flatMap((concern) => found(view, concern)),
});
