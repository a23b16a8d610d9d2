import type { Programme } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import { can } from "@parod/schema/permission/decide";
import { grantsIn, type Viewer } from "@parod/schema/permission/viewer";
import type { FindingsSeen } from "@parod/schema/views/findings-page";

export type Sight = {
  readonly seen: FindingsSeen;
  /** The reader's own organisations; null for whoever sees all. */
  readonly own: ReadonlySet<string> | null;
};

/**
 * What somebody sees of a programme's findings. What is public anyway is told to everybody; an authority and the body see
 * those that touch themselves; a member those of the latest published report and of agendas: model.md section 1, People.
 */
export function sightOf(viewer: Viewer, programme: Programme): Sight {
  const all: Sight = { seen: { sees: "all" }, own: null };
  if (programme.public && !programme.illustrative) return all;
  if (can(viewer, "finding.read", { programme })) return all;
  const grants = grantsIn(viewer, programme);
  const own = grants.flatMap(({ organisation }) =>
    organisation !== null && can(viewer, "finding.read", { programme, organisation })
      ? [organisation]
      : [],
  );
  if (own.length > 0) return { seen: { sees: "own" }, own: new Set(own) };
  const why = grants.some(({ role }) => role === "member") ? "in-reports" : "role";
  return { seen: { sees: "none", why }, own: new Set() };
}

const ownerOfPair = (pair: string): string => pair.split("|")[0] ?? pair;

/** A finding without what is another's: the title of its evidence, and which of its claims fall. */
function narrowed(finding: Finding, own: ReadonlySet<string>): Finding {
  if (finding.rule !== "evidence-cascade") return finding;
  const { params } = finding;
  const mine = params.falls.filter((pair) => own.has(ownerOfPair(pair)));
  const falls = mine.length === 0 ? params.falls : mine;
  return "title" in params && !own.has(params.organisation)
    ? { ...finding, params: { ...params, falls, title: "…" } }
    : { ...finding, params: { ...params, falls } };
}

/** The findings that are seen, each with the causes that are seen. */
export function seenOf(findings: readonly Finding[], { own }: Sight): readonly Finding[] {
  if (own === null) return findings;
  const touching = findings
    .filter(({ organisations }) => organisations.some((each) => own.has(each)))
    .map((finding) => narrowed(finding, own));
  const ids = new Set(touching.map(({ id }) => id));
  return touching.map((finding) => ({
    ...finding,
    causes: finding.causes.filter((each) => ids.has(each)),
  }));
}
