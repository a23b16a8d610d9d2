import type { Facts, Programme } from "@parod/schema/facts";
import { grantsIn, type Viewer } from "@parod/schema/permission/viewer";
import type { Reader } from "@parod/engine/sharing/reach";

/** The organisations for which the viewer may read plans shared with them. */
export function readersOf(
  viewer: Viewer,
  programme: Pick<Programme, "slug">,
  facts: Facts,
): readonly Reader[] {
  const kinds = new Map(facts.anchors.organisation.map(({ id, kind }) => [id, kind]));
  return grantsIn(viewer, programme)
    .filter(({ role }) => role === "authority" || role === "body" || role === "member")
    .flatMap(({ organisation }) => {
      const kind = organisation === null ? undefined : kinds.get(organisation);
      return organisation !== null && kind !== undefined ? [{ code: organisation, kind }] : [];
    });
}
