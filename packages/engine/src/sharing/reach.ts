import type { Facts } from "@parod/schema/facts";
import type { OrganisationKind } from "@parod/schema/vocabulary";

export type Reader = { readonly code: string; readonly kind: OrganisationKind };

/** Whether an audience takes an organisation in: by its own code, as one of all authorities, as the body, as the group. */
export function includes(audience: string, { code, kind }: Reader): boolean {
  if (audience === code) return true;
  if (audience === "all-authorities") return kind === "local-authority";
  if (audience === "body") return code === "dysgu";
  return audience === "group" && code === "ncg";
}

type Version = Facts["planVersion"][number];

/** The audiences that a version of a plan is shared with: consent is for a version, in all its languages, and never for a later one. */
export const audiencesOf = (
  facts: Facts,
  { plan, organisation, version }: Pick<Version, "plan" | "organisation" | "version">,
): readonly string[] =>
  facts.consent
    .filter(
      (row) =>
        row.plan === plan &&
        row.organisation === organisation &&
        row.given &&
        row.version === version,
    )
    .map(({ audience }) => audience);

/** What a reader may know of plans of others: each version, in each language, that is shared with an audience that takes it in. */
export const sharedWith = (facts: Facts, reader: Reader): readonly Version[] =>
  facts.planVersion.filter(
    (row) =>
      row.organisation !== reader.code &&
      audiencesOf(facts, row).some((audience) => includes(audience, reader)),
  );
