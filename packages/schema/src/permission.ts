import type { Programme } from "#facts";
import type { Persona } from "#persona";

/** Who asks: nobody signed in, or a persona. */
export type Viewer = Persona | null;

/** Signed out, only a public programme exists. An illustrative one is for trying things out, never for the public. */
export const mayRead = (
  viewer: Viewer,
  programme: Pick<Programme, "public" | "illustrative">,
): boolean => (viewer === null ? programme.public && !programme.illustrative : true);

/**
 * The body and an authority move their own milestones and nobody else's. A public record takes sourced facts from its
 * loader alone. model.md section 1, People.
 */
export const mayMoveForecast = (
  viewer: Viewer,
  programme: Pick<Programme, "public">,
  owner: string,
): boolean =>
  viewer !== null &&
  !programme.public &&
  (viewer.role === "body" || viewer.role === "authority") &&
  viewer.organisation === owner;
