import {
  lockInstallation,
  recordInstallationAct,
} from "@parod/database/acts/record-installation-act";
import { endInvitations } from "@parod/database/people/invitations";
import { anotherAdministrator, findPerson, takeGrant } from "@parod/database/people/people";
import { inTransaction } from "@parod/database/transaction";
import { DomainError } from "@parod/schema/error";
import type { WithdrawGrant } from "@parod/schema/people";
import { rolesGivenBy } from "@parod/schema/permission/give";
import { allow } from "#allow";
import type { Context } from "#context";
import { peopleSeenBy, signedInOnly, subjectFor } from "#modules/people/reach";

type Withdrawn = { readonly id: string };

/** Who takes what from whom is settled before anything is read of the person: a role is taken by those who may give it. */
function decide({ viewer, ...ctx }: Context, { programme, role }: WithdrawGrant): string {
  signedInOnly(ctx);
  const reach = peopleSeenBy(viewer);
  if (reach && programme !== null && !reach.includes(programme)) throw new DomainError("not-found");
  const subject = subjectFor(programme);
  const { actorId } = allow(viewer, "people.withdraw", subject);
  if (!rolesGivenBy(viewer, subject.programme).includes(role))
    throw new DomainError("not-allowed", { params: { action: "people.withdraw", role } });
  return actorId;
}

/**
 * Takes one role away, in one organisation: it is not there on the person's next request, and what else they hold stays.
 * Invitations that it let them send end with it. Throws `bad-input` for the last administrator of the installation.
 */
export async function withdrawGrant(ctx: Context, given: WithdrawGrant): Promise<Withdrawn> {
  const actorId = decide(ctx, given);
  const { id, programme, role, organisation } = given;
  return inTransaction(ctx.pool, async (client) => {
    // one at a time: of two administrators who withdraw each other, one stays
    await lockInstallation(client);
    if (!(await findPerson(client, id))) throw new DomainError("not-found");
    // asked again, it is done already
    if (!(await takeGrant(client, id, given))) return { id };
    if (
      role === "administrator" &&
      programme === null &&
      !(await anotherAdministrator(client, { than: id }))
    )
      throw new DomainError("bad-input", {
        field: "grants",
        params: { problem: "administrator.last" },
      });
    const gives = role === "administrator" || role === "government";
    const invitations = gives
      ? await endInvitations(client, { invitedBy: id, programme }, ctx.now())
      : [];
    await recordInstallationAct(client, {
      actorId,
      verb: "grant-withdrawn",
      detail: { person: id, programme, role, organisation, invitations },
    });
    return { id };
  });
}
