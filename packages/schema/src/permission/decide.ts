import type { Programme } from "#facts";
import { grantsIn, mayRead, type Viewer } from "#permission/viewer";
import { permissions, type Action, type Rule } from "#permission/table";

export type Subject = {
  readonly programme: Pick<Programme, "slug" | "public" | "illustrative"> &
    Partial<Pick<Programme, "clock">>;
  /** Whose it is; null for the programme's own. */
  readonly organisation?: string | null;
  /** The state of what is acted on, for actions that are for some states only. */
  readonly state?: string;
};

/** Whether the viewer may do an action to a subject. Deny by default. */
export function can(
  viewer: Viewer,
  action: Action,
  { programme, organisation = null, state }: Subject,
): boolean {
  const rule: Rule = permissions[action];
  if (!mayRead(viewer, programme)) return false;
  // a live programme may be shown to the public and is written by its people all the same
  if (rule.writes && programme.public && programme.clock !== "recorded") return false;
  if (rule.states && state !== undefined && !rule.states.includes(state)) return false;
  return grantsIn(viewer, programme).some(
    (grant) =>
      rule.any.includes(grant.role) ||
      (rule.own.includes(grant.role) &&
        organisation !== null &&
        grant.organisation === organisation),
  );
}

/** The role in which the viewer does an action to a subject: what the act records. Null where the viewer may not. */
export function roleFor(viewer: Viewer, action: Action, subject: Subject): string | null {
  if (!can(viewer, action, subject)) return null;
  const rule: Rule = permissions[action];
  const own = grantsIn(viewer, subject.programme).find(
    ({ role, organisation }) =>
      rule.own.includes(role) && organisation === (subject.organisation ?? null),
  );
  return (
    (own ?? grantsIn(viewer, subject.programme).find(({ role }) => rule.any.includes(role)))
      ?.role ?? null
  );
}

/** What a page with a write may offer: asked of the same table, so that a page never works it out itself. */
export const abilities = <A extends Action>(
  viewer: Viewer,
  asked: readonly A[],
  subject: Subject,
): Record<A, boolean> =>
  Object.fromEntries(asked.map((action) => [action, can(viewer, action, subject)])) as Record<
    A,
    boolean
  >;
