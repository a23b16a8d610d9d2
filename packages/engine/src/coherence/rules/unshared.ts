import { daysBetween, latest, type Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import { collect } from "#collect";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import { thresholds } from "#coherence/thresholds";
import type { Opening, View } from "#coherence/view";
import { includes } from "#sharing/reach";

type Unshared = Found<"unshared">;
type Version = ToldRow<"planVersion">;
type Consent = ToldRow<"consent">;

/** A plan as it stands: its newest version, told in whatever languages, and since when the first of them was. */
type Present = { readonly row: Version; readonly since: Day };

const planKey = ({ organisation, plan }: Pick<Version, "organisation" | "plan">): string =>
  `${organisation}|${plan}`;

function presentOf(versions: readonly Version[]): Present | null {
  const newest = Math.max(...versions.map(({ version }) => version));
  const rows = versions
    .filter(({ version }) => version === newest)
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  const [row] = rows;
  return row === undefined ? null : { row, since: row.effectiveOn };
}

const found = (
  { row }: Present,
  consent: Consent,
  given: { readonly case: "not-shared" | "not-opened"; readonly since: Day },
): Unshared => {
  const { organisation, plan, version } = row;
  const { audience } = consent;
  return {
    severity: "notes",
    subjects: [organisation, plan, audience, given.case],
    organisations: [organisation],
    records: [record("planVersion", row), record("consent", consent)],
    params: { ...given, organisation, plan, version, audience },
    path: [step("organisation", organisation), step("plan", plan)],
  };
};

/** Who had the last version of which something was said to them has nothing said to them of this one. */
function notShared(view: View, present: Present, said: readonly Consent[]): readonly Unshared[] {
  const { row, since } = present;
  if (daysBetween(since, view.asAt) <= thresholds.shareAgainDays) return [];
  const last = said.reduce<Consent | null>(
    (newest, each) =>
      each.version <= row.version && (newest === null || each.version > newest.version)
        ? each
        : newest,
    null,
  );
  return last !== null && last.given && last.version < row.version
    ? [found(present, last, { case: "not-shared", since })]
    : [];
}

function notOpened(
  view: View,
  present: Present,
  { said, openings }: { said: readonly Consent[]; openings: readonly Opening[] },
): readonly Unshared[] {
  const { row } = present;
  const consent = said.find(({ version, given }) => given && version === row.version);
  if (consent === undefined) return [];
  const since = latest(present.since, consent.effectiveOn);
  if (daysBetween(since, view.asAt) <= thresholds.openedWithinDays) return [];
  const opened = openings.some(({ version, by }) => {
    const kind = view.index.kinds.get(by);
    const ofAudience =
      by === consent.audience ||
      (kind !== undefined && includes(consent.audience, { code: by, kind }));
    return version === row.version && ofAudience;
  });
  return opened ? [] : [found(present, consent, { case: "not-opened", since })];
}

/** A plan that those who had its last version were not given anew, or that was shared and that nobody opened. product.md P12. */
export const unshared = rule({
  id: "unshared",
  severities: ["notes"],
  reads: ["planVersion", "consent"],
  find: (view) => {
    const consents = collect(view.facts.consent, planKey);
    const openings = view.openings === null ? null : collect(view.openings, planKey);
    return [...collect(view.facts.planVersion, planKey)].flatMap(([key, versions]) => {
      const present = presentOf(versions);
      if (present === null) return [];
      const byAudience = collect(consents.get(key) ?? [], ({ audience }) => audience);
      return [...byAudience.values()].flatMap((said) => [
        ...notShared(view, present, said),
        ...(openings === null
          ? []
          : notOpened(view, present, { said, openings: openings.get(key) ?? [] })),
      ]);
    });
  },
});
