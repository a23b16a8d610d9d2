import type { Programme } from "#facts";
import { roles, type Role } from "#persona";
import { grantsIn, type Viewer } from "#permission/viewer";
import type { OrganisationKind } from "#vocabulary";

/** The kinds of organisation that a role is for. Empty: the role is for none. */
export const kindsFor = {
  administrator: [],
  government: ["government"],
  body: ["body"],
  authority: ["local-authority"],
  member: ["board", "association", "other"],
  secretariat: ["board"],
  assurer: ["inspectorate"],
} as const satisfies Readonly<Record<Role, readonly OrganisationKind[]>>;

/** These act for an organisation and mean nothing without one. */
export const needsOrganisation = (role: Role): boolean => role === "body" || role === "authority";

/** The one role that reaches past every programme is given by those who hold it: nobody raises themselves. */
export function rolesGivenBy(viewer: Viewer, programme: Pick<Programme, "slug">): readonly Role[] {
  const held = grantsIn(viewer, programme).map(({ role }) => role);
  if (held.includes("administrator")) return roles;
  if (held.includes("government")) return roles.filter((role) => role !== "administrator");
  return [];
}

/** Whether an organisation of a kind can be the one that a role is for; null stands for none. */
export const fits = (role: Role, kind: OrganisationKind | null): boolean =>
  kind === null
    ? !needsOrganisation(role)
    : (kindsFor[role] as readonly OrganisationKind[]).includes(kind);
