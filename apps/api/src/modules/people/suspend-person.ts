import {
  lockInstallation,
  recordInstallationAct,
} from "@parod/database/acts/record-installation-act";
import { endInvitations } from "@parod/database/people/invitations";
import { findPerson, setSuspended } from "@parod/database/people/people";
import { dropSessionsOf } from "@parod/database/people/sessions";
import { inTransaction } from "@parod/database/transaction";
import { DomainError } from "@parod/schema/error";
import type { Suspend } from "@parod/schema/people";
import { allow } from "#allow";
import type { Context } from "#context";
import { peopleSeenBy, signedInOnly, wholeInstallation } from "#modules/people/reach";

type Suspended = { readonly id: string; readonly version: number };

/** Who suspends whom is settled before anything is read of the person; nobody does it to themselves. */
function decide({ viewer, ...ctx }: Context, { id }: Suspend): string {
  signedInOnly(ctx);
  peopleSeenBy(viewer);
  const { actorId } = allow(viewer, "people.suspend", wholeInstallation);
  if (actorId === id)
    throw new DomainError("not-allowed", { params: { action: "people.suspend" } });
  return actorId;
}

async function change(ctx: Context, given: Suspend, suspended: boolean): Promise<Suspended> {
  const actorId = decide(ctx, given);
  return inTransaction(ctx.pool, async (client) => {
    await lockInstallation(client);
    const person = await findPerson(client, given.id);
    if (!person) throw new DomainError("not-found");
    const { id, version, suspendedAt } = person;
    // asked again, it is done already
    if ((suspendedAt !== null) === suspended) return { id, version };
    const at = ctx.now();
    if (!(await setSuspended(client, given, suspended ? at : null)))
      throw new DomainError("conflict", { detail: { current: { version } } });
    const sessions = suspended ? await dropSessionsOf(client, id) : [];
    const invitations = suspended
      ? await endInvitations(client, { invitedBy: id, programme: null }, at)
      : [];
    await recordInstallationAct(client, {
      actorId,
      verb: suspended ? "person-suspended" : "person-reinstated",
      detail: { person: id, sessions, invitations },
    });
    return { id, version: version + 1 };
  });
}

/** Ends the person's sessions and open invitations at once: their next request finds nobody signed in. */
export const suspendPerson = (ctx: Context, given: Suspend): Promise<Suspended> =>
  change(ctx, given, true);

/** The person may sign in again, with what they were given. */
export const reinstatePerson = (ctx: Context, given: Suspend): Promise<Suspended> =>
  change(ctx, given, false);
