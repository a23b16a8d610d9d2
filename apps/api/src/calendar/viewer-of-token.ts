import { findPersona } from "@parod/schema/persona";
import { viewerOf, type Grant, type Viewer } from "@parod/schema/permission/viewer";
import type { Services } from "#services";
import { hashToken, isToken } from "#sign-in/tokens";

/** Who a calendar's private address reads for, in that programme alone and with what they hold now. Null for no such address. */
export async function viewerOfToken(
  { pool, env }: Pick<Services, "pool" | "env">,
  token: unknown,
  slug: string,
): Promise<Viewer> {
  if (!isToken(token)) return null;
  const { rows } = await pool.query<{ actor: string }>(
    "select c.actor_id as actor from calendar_token c join programme p on p.id = c.programme_id where c.token_hash = $1 and p.slug = $2",
    [hashToken(token), slug],
  );
  const actor = rows[0]?.actor;
  if (actor === undefined) return null;
  if (actor.startsWith("persona:"))
    return env.AUTH_MODE === "personas"
      ? viewerOf(findPersona(actor.slice("persona:".length)))
      : null;
  const { rows: grants } = await pool.query<Grant>(
    `select g.programme, g.role, g.organisation from role_grant g join person p on p.id = g.person_id
     where p.id::text = $1 and p.suspended_at is null and p.erased_at is null and (g.programme is null or g.programme = $2)`,
    [actor, slug],
  );
  return grants.length === 0 ? null : { actorId: actor, persona: null, grants };
}
