import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { dropSessionOf, listSessions, type SessionRead } from "@parod/database/people/sessions";
import { inTransaction } from "@parod/database/transaction";
import { DomainError } from "@parod/schema/error";
import type { SessionsView } from "@parod/schema/views/people";
import type { Context } from "#context";

function signedIn({ session }: Context): SessionRead {
  if (session === null) throw new DomainError("not-signed-in");
  return session;
}

/** The reader's own living sessions; none where roles are tried out and nobody signs in. */
export async function viewSessions(ctx: Context): Promise<SessionsView> {
  if (ctx.env.AUTH_MODE === "personas") return { sessions: [] };
  const own = signedIn(ctx);
  const sessions = await listSessions(ctx.pool, own.personId, ctx.now());
  return { sessions: sessions.map((each) => ({ ...each, current: each.id === own.id })) };
}

async function end(ctx: Context, own: SessionRead, id: string): Promise<boolean> {
  return inTransaction(ctx.pool, async (client) => {
    const ended = await dropSessionOf(client, own.personId, id);
    if (ended)
      await recordInstallationAct(client, {
        actorId: own.personId,
        verb: "session-ended",
        detail: { session: id },
      });
    return ended;
  });
}

/** Ends one of the reader's own. Somebody else's is not there for them. */
export async function endSession(
  ctx: Context,
  { id }: { readonly id: string },
): Promise<{ readonly id: string }> {
  const own = signedIn(ctx);
  if (!(await end(ctx, own, id))) throw new DomainError("not-found");
  if (id === own.id) ctx.clearSession();
  return { id };
}

/** Signed out already is signed out: never refused. */
export async function signOut(ctx: Context): Promise<Record<string, never>> {
  if (ctx.session) await end(ctx, ctx.session, ctx.session.id);
  ctx.clearSession();
  return {};
}
