import { daysBetween, type Day } from "@parod/schema/day";
import type { ActivityChange } from "@parod/schema/explained";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import { keyed } from "#collect";
import { about, causesOf, type Causes } from "#explained/causes";
import { networkDay, type Worked } from "#explained/ledger";

const activitiesOf = ({ day }: Worked) =>
  keyed([...day.at.index.activities.values()].flat(), ({ id }) => id);
const sameWhen = (a: When | null, b: When | null) => a?.from === b?.from && a?.to === b?.to;
const apart = (a: Day | null | undefined, b: Day | null | undefined): number | null =>
  a == null || b == null ? null : daysBetween(a, b);

/** The activities whose dates one step changed, told or worked out, by their ids. */
export function activityChanges(
  from: Worked,
  to: Worked,
  causes: Causes,
): readonly ActivityChange[] {
  const [was, is] = [activitiesOf(from), activitiesOf(to)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((id): ActivityChange[] => {
      const [a, b] = [was.get(id), is.get(id)];
      const activity = b ?? a;
      if (activity === undefined) return [];
      const forecast = { before: a?.forecast ?? null, after: b?.forecast ?? null };
      const actual = { before: a?.actual ?? null, after: b?.actual ?? null };
      const computed = {
        before: networkDay(from.network, id),
        after: networkDay(to.network, id),
      };
      // what has happened on both readings no longer waits for a forecast
      const happened = actual.before !== null && actual.after !== null;
      if (
        (happened || sameWhen(forecast.before, forecast.after)) &&
        sameWhen(actual.before, actual.after) &&
        computed.before === computed.after
      )
        return [];
      return [
        {
          activity: id,
          organisation: activity.organisation,
          title: activity.title,
          ...{ forecast, actual, computed },
          days: apart((actual.before ?? forecast.before)?.to, (actual.after ?? forecast.after)?.to),
          computedDays: apart(computed.before, computed.after),
          driving: to.network?.activities.get(id)?.driving ?? [],
          causes: causesOf(causes, [about.activity(id)]),
        },
      ];
    })
    .toSorted((a, b) => compareCodes(a.activity, b.activity));
}
