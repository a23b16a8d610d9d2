import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { endInvitations, findInvitation } from "@parod/database/people/invitations";
import { inTransaction } from "@parod/database/transaction";
import { DomainError } from "@parod/schema/error";
import { allow } from "#allow";
import type { Context } from "#context";
import { peopleSeenBy, signedInOnly, subjectFor } from "#modules/people/reach";

/** The link leads nowhere from now on. Ended twice is ended once; one that was accepted is refused. */
export async function endInvitation(
  ctx: Context,
  { id }: { readonly id: string },
): Promise<{ readonly id: string }> {
  signedInOnly(ctx);
  const reach = peopleSeenBy(ctx.viewer);
  const invitation = await findInvitation(ctx.pool, id);
  if (
    !invitation ||
    invitation.kind !== "person" ||
    (reach && !reach.includes(invitation.programme ?? ""))
  )
    throw new DomainError("not-found");
  const { programme } = invitation;
  const { actorId } = allow(ctx.viewer, "people.invite", subjectFor(programme));
  if (invitation.acceptedAt) throw new DomainError("conflict");
  return inTransaction(ctx.pool, async (client) => {
    const ended = await endInvitations(client, { id }, ctx.now());
    if (ended.length > 0)
      await recordInstallationAct(client, {
        actorId,
        verb: "invitation-ended",
        detail: { invitation: id },
      });
    return { id };
  });
}
