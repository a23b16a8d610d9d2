import type { Programme } from "#facts";
import type { Persona, Role } from "#persona";

/** What someone was given: a role, for one organisation or none, in one programme or in all. */
export type Grant = {
  readonly programme: string | null;
  readonly role: Role;
  readonly organisation: string | null;
};

/** Who asks. Null is somebody signed out. `actorId` is pseudonymous: acts and the chain hold it, never a name. */
export type Viewer = {
  readonly actorId: string;
  /** Which of the first-run roles this is; null for a person who signed in. */
  readonly persona: string | null;
  readonly grants: readonly Grant[];
} | null;

export const viewerOf = (persona: Persona | null): Viewer =>
  persona && {
    actorId: `persona:${persona.id}`,
    persona: persona.id,
    grants: [{ programme: null, role: persona.role, organisation: persona.organisation }],
  };

/** The grants that count in a programme. */
export const grantsIn = (viewer: Viewer, programme: Pick<Programme, "slug">): readonly Grant[] =>
  viewer?.grants.filter((each) => each.programme === null || each.programme === programme.slug) ??
  [];

/** Signed out, only a public programme exists. An illustrative one is for trying things out, never for the public. */
export const mayRead = (
  viewer: Viewer,
  programme: Pick<Programme, "slug" | "public" | "illustrative">,
): boolean =>
  (programme.public && !programme.illustrative) || grantsIn(viewer, programme).length > 0;
