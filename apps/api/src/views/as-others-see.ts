import { can } from "@parod/schema/permission/decide";
import type { Viewer } from "@parod/schema/permission/viewer";
import type { OrganisationView } from "@parod/schema/views/organisation";
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
  const kind = facts.anchors.organisation.find(({ id }) => id === organisation)?.kind;
  const open = programme.public && !programme.illustrative;
  return (
    !open &&
    kind === "local-authority" &&
    !can(viewer, "organisation.read", { programme, organisation })
  );
}

/** Counts stay; which criterion stands where, on what it rests and what was remarked of it do not. */
export function asOthersSee(view: OrganisationView): OrganisationView {
  const { position, summary } = view;
  return {
    ...view,
    inPart: true,
    criteria: [],
    position: {
      ...position,
      claims: [],
      rating: null,
      pace: null,
      stage: position.stage && { ...position.stage, gatedBy: [] },
      workstreams: position.workstreams.map((each) => ({ ...each, gatedBy: [] })),
    },
    summary: { ...summary, next: summary.next && { ...summary.next, unmet: [] } },
  };
}
