import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";

/** What is told of every organisation of a kind alike says nothing of one of them. */
const alike = (named: readonly string[], everyone: ReadonlySet<string>): boolean =>
  everyone.size > 1 && [...everyone].every((code) => named.includes(code));

/**
 * The organisations of which something is known that is not known of all their peers, and that is not only what was there
 * before the programme began: a statement of arrangements, a provider, a model, an activity or an assessment of its own.
 * Older history is told at the programme's first day (model.md 2.1), so it does not count.
 */
export function knownAlone(facts: Facts, startsOn: Day): ReadonlySet<string> {
  const since = <T extends { readonly effectiveOn: Day }>(rows: readonly T[]) =>
    rows.filter(({ effectiveOn }) => effectiveOn > startsOn);
  const peers = new Set(
    facts.anchors.organisation.filter(({ kind }) => kind === "local-authority").map(({ id }) => id),
  );
  const shared = <T>(
    rows: readonly T[],
    keyOf: (row: T) => string,
    ofWhom: (row: T) => string,
  ): ReadonlySet<string> => {
    const whom = new Map<string, string[]>();
    for (const row of rows) whom.set(keyOf(row), [...(whom.get(keyOf(row)) ?? []), ofWhom(row)]);
    return new Set([...whom].filter(([, named]) => alike(named, peers)).map(([key]) => key));
  };
  const activities = new Map(facts.anchors.activity.map((anchor) => [anchor.id, anchor]));
  const dated = facts.activityDate.flatMap((row) => activities.get(row.activity) ?? []);
  const sharedActivities = shared(
    dated,
    ({ code }) => code,
    ({ organisation }) => organisation,
  );
  const assessed = (row: Facts["assessment"][number]) =>
    `${row.criterion} ${row.kind} ${row.state} ${row.effectiveOn}`;
  const sharedAssessments = shared(facts.assessment, assessed, ({ organisation }) => organisation);
  const provided = (row: Facts["provision"][number]) =>
    `${row.function} ${row.provider} ${row.statedBy}`;
  const sharedProvisions = shared(facts.provision, provided, ({ authority }) => authority);
  return new Set([
    ...since(facts.membership).map(({ member }) => member),
    ...since(facts.deliveryModel).map(({ organisation }) => organisation),
    ...since(facts.provision)
      .filter((row) => !sharedProvisions.has(provided(row)))
      .map(({ authority }) => authority),
    ...facts.reportSaid
      .filter(({ organisations }) => !alike(organisations, peers))
      .flatMap(({ organisations }) => organisations),
    ...dated
      .filter(({ code }) => !sharedActivities.has(code))
      .map(({ organisation }) => organisation),
    ...facts.assessment
      .filter((row) => !sharedAssessments.has(assessed(row)))
      .map(({ organisation }) => organisation),
  ]);
}
