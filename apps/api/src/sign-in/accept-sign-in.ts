import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { lockInstallation } from "@parod/database/acts/record-installation-act";
import {
  acceptInvitation,
  findInvitation,
  isOpen,
  type Invitation,
} from "@parod/database/people/invitations";
import {
  anyPerson,
  giveGrants,
  insertPerson,
  personOfAccount,
} from "@parod/database/people/people";
import { dropSession, startSession, sweepSessions } from "@parod/database/people/sessions";
import { inTransaction } from "@parod/database/transaction";
import { absoluteSeconds, type SignInProblem } from "@parod/schema/session";
import type pg from "pg";
import type { Services } from "#services";
import type { Told } from "#sign-in/provider";
import { hashToken, newToken } from "#sign-in/tokens";

export type Arrival = {
  readonly told: Told;
  readonly invitationId: string | null;
  readonly label: string;
  /** The session that this browser had until now: it ends here, whoever's it was. */
  readonly before: string | null;
};
type Accepted = { readonly token: string };
type Refused = { readonly problem: SignInProblem };

type Work = { readonly client: pg.PoolClient; readonly now: Date };

async function refuse(
  { client }: Work,
  problem: SignInProblem,
  actorId = "nobody",
): Promise<Refused> {
  await recordInstallationAct(client, {
    actorId,
    verb: "sign-in-refused",
    detail: { problem },
  });
  return { problem };
}

/** The first administrator's link is good only while nobody is there; both are good once. */
async function openInvitation({ client, now }: Work, id: string): Promise<Invitation | null> {
  const invitation = await findInvitation(client, id);
  if (!invitation || !isOpen(invitation, now)) return null;
  if (invitation.kind === "setup" && (await anyPerson(client))) return null;
  return invitation;
}

async function accept(
  { client, now }: Work,
  invitation: Invitation,
  personId: string,
): Promise<void> {
  await giveGrants(client, personId, invitation);
  await acceptInvitation(client, invitation.id, { personId, at: now });
  await recordInstallationAct(client, {
    actorId: personId,
    verb: "invitation-accepted",
    detail: {
      invitation: invitation.id,
      programme: invitation.programme,
      grants: invitation.grants.map(({ role, organisation }) => `${role} ${organisation ?? "-"}`),
    },
  });
}

async function begin(
  { client, now }: Work,
  personId: string,
  { label, before }: Arrival,
): Promise<Accepted> {
  const dropped = before === null ? null : await dropSession(client, hashToken(before));
  await sweepSessions(client, now);
  const token = newToken();
  const session = await startSession(client, {
    tokenHash: hashToken(token),
    personId,
    label,
    at: now,
    endsAt: new Date(now.getTime() + absoluteSeconds * 1000),
  });
  await recordInstallationAct(client, {
    actorId: personId,
    verb: "sign-in",
    detail: { session, inPlaceOf: dropped?.id ?? null },
  });
  return { token };
}

/**
 * What becomes of somebody whom the provider has vouched for: a session of a person that we know by issuer and subject, or a
 * new person where an open invitation was brought along. One transaction, one writer at a time: an invitation is good once.
 */
export async function acceptSignIn(
  services: Pick<Services, "pool" | "now">,
  arrival: Arrival,
): Promise<Accepted | Refused> {
  return inTransaction(services.pool, async (client) => {
    await lockInstallation(client);
    const work = { client, now: services.now() };
    const { told, invitationId } = arrival;
    const known = await personOfAccount(client, told);
    if (known && (known.suspendedAt !== null || known.erased))
      return refuse(work, "no-access", known.id);
    const invitation = invitationId === null ? null : await openInvitation(work, invitationId);
    if (invitationId !== null && invitation === null)
      return refuse(work, "invitation", known?.id ?? "nobody");
    if (!known && !invitation) return refuse(work, "no-access");
    const personId =
      known?.id ??
      (await insertPerson(
        client,
        {
          name: told.name ?? invitation?.name ?? null,
          email: told.email,
          language: invitation?.language ?? null,
        },
        told,
      ));
    if (invitation) await accept(work, invitation, personId);
    return begin(work, personId, arrival);
  });
}
