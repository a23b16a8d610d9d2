import type pg from "pg";
import type { GrantGiven } from "@parod/schema/people";

export type Invitation = {
  readonly id: string;
  readonly kind: "setup" | "person";
  readonly name: string | null;
  readonly programme: string | null;
  readonly grants: readonly GrantGiven[];
  readonly language: string | null;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly acceptedAt: Date | null;
};
type Queries = pg.Pool | pg.PoolClient;

const columns = `id, kind, name, programme, grants, language, invited_by as "invitedBy", created_at as "createdAt",
  expires_at as "expiresAt", ended_at as "endedAt", accepted_at as "acceptedAt"`;

/** Neither accepted nor ended, and not run out. */
export const isOpen = (
  { acceptedAt, endedAt, expiresAt }: Pick<Invitation, "acceptedAt" | "endedAt" | "expiresAt">,
  now: Date,
): boolean => acceptedAt === null && endedAt === null && expiresAt > now;

export async function insertInvitation(
  client: pg.PoolClient,
  tokenHash: string,
  given: Omit<Invitation, "endedAt" | "acceptedAt">,
): Promise<void> {
  await client.query(
    `insert into invitation (id, token_hash, kind, name, programme, grants, language, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      given.id,
      tokenHash,
      given.kind,
      given.name,
      given.programme,
      JSON.stringify(given.grants),
      given.language,
      given.invitedBy,
      given.createdAt,
      given.expiresAt,
    ],
  );
}

/** The same invitation with another link: the one before leads nowhere from now on. */
export async function renewToken(
  client: pg.PoolClient,
  id: string,
  tokenHash: string,
): Promise<void> {
  await client.query(
    "update invitation set token_hash = $2, version = version + 1 where id = $1 and accepted_at is null and ended_at is null",
    [id, tokenHash],
  );
}

export async function invitationOfToken(
  database: Queries,
  tokenHash: string,
): Promise<Invitation | null> {
  const { rows } = await database.query<Invitation>(
    `select ${columns} from invitation where token_hash = $1`,
    [tokenHash],
  );
  return rows[0] ?? null;
}

export async function findInvitation(database: Queries, id: string): Promise<Invitation | null> {
  const { rows } = await database.query<Invitation>(
    `select ${columns} from invitation where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The newest first; those of some programmes, or (null) of all. */
export async function listInvitations(
  database: Queries,
  programmes: readonly string[] | null,
): Promise<Invitation[]> {
  const { rows } = await database.query<Invitation>(
    `select ${columns} from invitation where kind = 'person' and ($1::text[] is null or programme = any ($1))
     order by created_at desc, id limit 500`,
    [programmes],
  );
  return rows;
}

export async function acceptInvitation(
  client: pg.PoolClient,
  id: string,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await client.query(
    "update invitation set accepted_by = $2, accepted_at = $3, version = version + 1 where id = $1",
    [id, personId, at],
  );
}

/** Ends those that are still open: of an id, of a kind, or all of one who invited. Answers their ids. */
export async function endInvitations(
  client: pg.PoolClient,
  which:
    | { readonly id: string }
    | { readonly kind: "setup" }
    /** All that somebody sent, or those of one programme; null stands for every one. */
    | { readonly invitedBy: string; readonly programme: string | null },
  at: Date,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `update invitation set ended_at = $4, version = version + 1 where accepted_at is null and ended_at is null
       and (id = $1 or kind = $2 or (invited_by = $3 and ($5::text is null or programme = $5))) returning id`,
    [
      "id" in which ? which.id : null,
      "kind" in which ? which.kind : null,
      "invitedBy" in which ? which.invitedBy : null,
      at,
      "programme" in which ? which.programme : null,
    ],
  );
  return rows.map(({ id }) => id);
}
