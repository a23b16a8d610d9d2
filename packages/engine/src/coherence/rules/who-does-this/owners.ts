import { record, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";
import { hasEnded } from "#read/interval";

/**
 * Something still to be done by a body that has ended. On the public record that no actual is told is silence: there it
 * must be said to come after the body's end.
 */
export const endedOwner = (view: View): readonly Found<"who-does-this">[] =>
  [...view.activities().values()].flatMap(({ id, organisation, actual, forecast }) => {
    const ended = view.until(organisation);
    if (actual !== null || ended === null || !hasEnded(ended, view.asAt)) return [];
    if (view.published && (forecast === null || forecast.from < ended.to)) return [];
    const told = view.facts.organisationTold.find((row) => row.organisation === organisation);
    const dates = view.dates().get(id) ?? [];
    return [
      {
        severity: "warns" as const,
        subjects: [id],
        organisations: [organisation],
        records: [
          record("organisationTold", told),
          ...dates.map((row) => record("activityDate", row)),
        ],
        params: { case: "ended-owner" as const, activity: id, organisation, ended },
        path: [step("organisation", organisation), step("activity", id)],
      },
    ];
  });
