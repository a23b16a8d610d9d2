import { DomainError } from "@parod/schema/error";
import type { Preference, SavePreference } from "@parod/schema/notices";
import type { Context } from "#context";
import { readerOf } from "#modules/notices/reader";
import { preferenceOf } from "#modules/notices/view-notices";
import { hashToken, newToken } from "#sign-in/tokens";

/** The reader has seen what there is. Answers how many were new. */
export async function markSeen(
  ctx: Context,
  { programme }: { readonly programme: string },
): Promise<{ readonly seen: number }> {
  const { head, actorId } = await readerOf(ctx, programme);
  const { rowCount } = await ctx.pool.query(
    "update outbox set seen_at = $3, version = version + 1 where programme_id = $1 and actor_id = $2 and seen_at is null",
    [head.programme.id, actorId, ctx.now()],
  );
  return { seen: rowCount ?? 0 };
}

/** How the reader wants to be told. Throws `conflict` with what was saved meanwhile. */
export async function savePreference(ctx: Context, given: SavePreference): Promise<Preference> {
  const reader = await readerOf(ctx, given.programme);
  const { head, actorId } = reader;
  const { rows } = await ctx.pool.query<Preference>(
    given.expectedVersion === 0
      ? `insert into notice_preference (programme_id, actor_id, digest, language) values ($1, $2, $3, $4)
         on conflict do nothing returning digest, language, version`
      : `update notice_preference set digest = $3, language = $4, version = version + 1
         where programme_id = $1 and actor_id = $2 and version = $5 returning digest, language, version`,
    [
      head.programme.id,
      actorId,
      given.digest,
      given.language,
      ...(given.expectedVersion === 0 ? [] : [given.expectedVersion]),
    ],
  );
  if (rows[0]) return rows[0];
  throw new DomainError("conflict", {
    detail: { current: await preferenceOf(ctx.pool, reader) },
  });
}

/** A new private address of the reader's calendar: the one before ends. The token is answered once and kept by nobody. */
export async function makeCalendarAddress(
  ctx: Context,
  { programme }: { readonly programme: string },
): Promise<{ readonly token: string }> {
  const { head, actorId } = await readerOf(ctx, programme);
  const token = newToken();
  await ctx.pool.query(
    `insert into calendar_token (programme_id, actor_id, token_hash, made_at) values ($1, $2, $3, $4)
     on conflict (programme_id, actor_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
    [head.programme.id, actorId, hashToken(token), ctx.now()],
  );
  return { token };
}
