import { randomUUID } from "node:crypto";
import {
  lockInstallation,
  recordInstallationAct,
} from "@parod/database/acts/record-installation-act";
import { endInvitations, insertInvitation } from "@parod/database/people/invitations";
import { anyPerson } from "@parod/database/people/people";
import { inTransaction } from "@parod/database/transaction";
import { invitationDays } from "@parod/schema/session";
import type { Services } from "#services";
import { hashToken, newToken } from "#sign-in/tokens";

/**
 * The address that makes whoever opens it and signs in the first administrator, while there is nobody yet: a new one at each
 * start, the one before ended. Null once there is a person, and where nobody signs in.
 */
export async function offerSetUp({
  env,
  pool,
  now,
}: Pick<Services, "env" | "pool" | "now">): Promise<string | null> {
  const { oidc } = env;
  if (env.AUTH_MODE !== "oidc" || oidc === null) return null;
  return inTransaction(pool, async (client) => {
    await lockInstallation(client);
    if (await anyPerson(client)) return null;
    const at = now();
    await endInvitations(client, { kind: "setup" }, at);
    const token = newToken();
    const id = randomUUID();
    await insertInvitation(client, hashToken(token), {
      id,
      kind: "setup",
      name: null,
      programme: null,
      grants: [
        { role: "administrator", organisation: null },
        { role: "government", organisation: "welsh-government" },
      ],
      language: null,
      invitedBy: null,
      createdAt: at,
      expiresAt: new Date(at.getTime() + invitationDays * 86_400_000),
    });
    await recordInstallationAct(client, {
      actorId: "installation",
      verb: "set-up-offered",
      detail: { invitation: id },
    });
    return `${oidc.address}/en/setup?token=${token}`;
  });
}
