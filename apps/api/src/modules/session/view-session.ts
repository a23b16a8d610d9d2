import { can } from "@parod/schema/permission/decide";
import type { SessionView } from "@parod/schema/views/people";
import type { Context } from "#context";
import { reachOf, wholeInstallation } from "#modules/people/reach";
import { timeLeft } from "#sign-in/session-of";

/** Who is signed in and for how long yet. Asking does not put the end off. */
export function viewSession({ session, viewer, now }: Context): SessionView {
  return {
    person: session && {
      name: session.name,
      grants: session.grants,
      ...timeLeft(session, now()),
    },
    abilities: {
      createProgramme: session !== null && can(viewer, "programme.create", wholeInstallation),
      readPeople: session !== null && reachOf(viewer, "people.read")?.length !== 0,
    },
  };
}
