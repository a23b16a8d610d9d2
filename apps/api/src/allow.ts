import type { ProgrammeHead } from "@parod/database/programmes";
import { DomainError } from "@parod/schema/error";
import { can, roleFor, type Subject } from "@parod/schema/permission/decide";
import type { Action } from "@parod/schema/permission/table";
import type { Viewer } from "@parod/schema/permission/viewer";

const asked = new WeakMap<object, Set<Action>>();

/** The actions that `allow` has decided for this very viewer object. Each call of a mutation has one of its own. */
export const askedOf = (viewer: Viewer): ReadonlySet<Action> =>
  (viewer && asked.get(viewer)) ?? new Set();

export type Allowed = { readonly actorId: string; readonly role: string };

/**
 * The first line of every verb. Answers who acts and in which role; throws `not-allowed` for an act on what the viewer
 * may see but not do. What the viewer may not see has been answered `not-found` before, by `programmeFor`.
 */
export function allow(viewer: Viewer, action: Action, subject: Subject): Allowed {
  if (viewer) asked.set(viewer, new Set([...askedOf(viewer), action]));
  const role = roleFor(viewer, action, subject);
  if (viewer === null || role === null || !can(viewer, action, subject))
    throw new DomainError("not-allowed", { params: { action, owner: subject.organisation ?? "" } });
  return { actorId: viewer.actorId, role };
}

export const subjectOf = (
  { programme }: ProgrammeHead,
  organisation: string | null = null,
  state?: string,
): Subject => ({
  programme,
  organisation,
  ...(state === undefined ? {} : { state }),
});
