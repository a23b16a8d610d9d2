import { can } from "@parod/schema/permission/decide";
import type { Viewer } from "@parod/schema/permission/viewer";
import type { OrganisationPosition, SystemPosition } from "@parod/schema/position";
import type { OrganisationView } from "@parod/schema/views/organisation";
import type { AuthorityLine, OverviewView } from "@parod/schema/views/overview";
import type { ReportView } from "@parod/schema/views/pages";
import type { Look } from "#reading/look";

/**
 * Whether the viewer is told of an organisation only what its peers are. An authority sees itself in full, others as in
 * published reports: model.md section 1, People. What is public anyway is told to everybody.
 */
export function isSeenAsByOthers(
  viewer: Viewer,
  { reading: { programme }, facts }: Look,
  organisation: string,
): boolean {
  const open = programme.public && !programme.illustrative;
  return (
    !open &&
    !can(viewer, "organisation.read", { programme, organisation }) &&
    facts.anchors.organisation.find(({ id }) => id === organisation)?.kind === "local-authority"
  );
}

/** Which authorities the viewer is told of only as their peers are. */
export function seenAsByOthers(viewer: Viewer, look: Look): ReadonlySet<string> {
  const authorities = look.facts.anchors.organisation.filter(
    ({ kind }) => kind === "local-authority",
  );
  return new Set(
    authorities.map(({ id }) => id).filter((code) => isSeenAsByOthers(viewer, look, code)),
  );
}

type Part = Pick<OrganisationPosition, "stage" | "rating" | "pace">;

/** What of a position names criteria, or is its own word on itself. */
const partOf = <P extends Part>(position: P): P => ({
  ...position,
  rating: null,
  pace: null,
  stage: position.stage && { ...position.stage, gatedBy: [] },
});

const positionInPart = (position: OrganisationPosition): OrganisationPosition => ({
  ...partOf(position),
  claims: [],
  workstreams: position.workstreams.map((each) => ({ ...each, gatedBy: [] })),
});

type Whole = {
  readonly system: SystemPosition;
  readonly authorities: readonly AuthorityLine[];
};

/** A page about all of them: of each hidden authority its counts stay, and no criterion of it is named. */
function wholeInPart<W extends Whole>(whole: W, hidden: ReadonlySet<string>): W {
  return {
    ...whole,
    system: {
      ...whole.system,
      gatedBy: whole.system.gatedBy.filter(({ organisation }) => !hidden.has(organisation)),
    },
    authorities: whole.authorities.map((line) => (hidden.has(line.code) ? partOf(line) : line)),
  };
}

export const overviewAsOthersSee = (
  view: OverviewView,
  hidden: ReadonlySet<string>,
): OverviewView => wholeInPart(view, hidden);

export function reportAsOthersSee(view: ReportView, hidden: ReadonlySet<string>): ReportView {
  const { system, authorities } = wholeInPart(
    { system: view.position.system, authorities: view.authorities },
    hidden,
  );
  const organisations = view.position.organisations.map((each) =>
    hidden.has(each.code) ? positionInPart(each) : each,
  );
  return { ...view, authorities, position: { ...view.position, system, organisations } };
}

/** Counts stay; which criterion stands where, on what it rests and what was remarked of it do not. */
export function asOthersSee(view: OrganisationView): OrganisationView {
  const { position, summary } = view;
  return {
    ...view,
    inPart: true,
    criteria: [],
    position: positionInPart(position),
    summary: { ...summary, next: summary.next && { ...summary.next, unmet: [] } },
  };
}
