import type pg from "pg";
import type { Instant } from "@parod/schema/day";
import type { Grant } from "@parod/schema/permission/viewer";
import { idleSeconds, touchSeconds } from "@parod/schema/session";

/** A living session with who it signs in and what they were given. */
export type SessionRead = {
  readonly id: string;
  readonly personId: string;
  readonly name: string | null;
  readonly language: string | null;
  readonly seenAt: Date;
  readonly endsAt: Date;
  readonly grants: readonly Grant[];
};
export type SessionLine = {
  readonly id: string;
  readonly label: string;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
};
type Queries = pg.Pool | pg.PoolClient;
const idle = `make_interval(secs => ${idleSeconds})`;
const living = (now: string) => `s.ends_at > ${now} and s.seen_at > ${now}::timestamptz - ${idle}`;

/** Session, person and grants in one statement: a right taken away, a suspension, an end count on the next request. */
export async function readSession(
  database: Queries,
  tokenHash: string,
  now: Date,
): Promise<SessionRead | null> {
  const { rows } = await database.query<SessionRead>(
    `select s.public_id as id, s.person_id as "personId", p.name, p.language, s.seen_at as "seenAt", s.ends_at as "endsAt",
       coalesce((select json_agg(json_build_object('programme', g.programme, 'role', g.role, 'organisation', g.organisation)
         order by g.programme nulls first, g.role, g.organisation) from role_grant g where g.person_id = p.id), '[]') as grants
     from session s join person p on p.id = s.person_id
     where s.token_hash = $1 and ${living("$2")} and p.suspended_at is null and p.erased_at is null`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** Notes that the reader is there, at most once a minute, and never of a session that has ended. */
export async function touchSession(database: Queries, id: string, now: Date): Promise<void> {
  await database.query(
    `update session s set seen_at = $2 where s.public_id = $1 and ${living("$2")}
       and s.seen_at <= $2::timestamptz - make_interval(secs => ${touchSeconds})`,
    [id, now],
  );
}

export async function startSession(
  client: pg.PoolClient,
  given: {
    readonly tokenHash: string;
    readonly personId: string;
    readonly label: string;
    readonly at: Date;
    readonly endsAt: Date;
  },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into session (token_hash, person_id, label, started_at, seen_at, ends_at) values ($1, $2, $3, $4, $4, $5) returning public_id as id`,
    [given.tokenHash, given.personId, given.label, given.at, given.endsAt],
  );
  return rows[0]?.id ?? "";
}

/** The session of a token is gone; whose it was, or null where there was none. */
export async function dropSession(
  client: pg.PoolClient,
  tokenHash: string,
): Promise<{ readonly id: string; readonly personId: string } | null> {
  const { rows } = await client.query<{ id: string; personId: string }>(
    `delete from session where token_hash = $1 returning public_id as id, person_id as "personId"`,
    [tokenHash],
  );
  return rows[0] ?? null;
}

/** One session of a person's own is gone. False where they have none of that id. */
export async function dropSessionOf(
  client: pg.PoolClient,
  personId: string,
  id: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "delete from session where person_id = $1 and public_id = $2",
    [personId, id],
  );
  return rowCount === 1;
}

/** All sessions of a person are gone: the ids of those that were. */
export async function dropSessionsOf(client: pg.PoolClient, personId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "delete from session where person_id = $1 returning public_id as id",
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** The living sessions of a person, the newest first. */
export async function listSessions(
  database: Queries,
  personId: string,
  now: Date,
): Promise<SessionLine[]> {
  const { rows } = await database.query<{
    id: string;
    label: string;
    started_at: Date;
    seen_at: Date;
  }>(
    `select s.public_id as id, s.label, s.started_at, s.seen_at from session s
     where s.person_id = $1 and ${living("$2")} order by s.started_at desc, s.public_id`,
    [personId, now],
  );
  return rows.map(({ id, label, started_at, seen_at }) => ({
    id,
    label,
    startedAt: started_at.toISOString() as Instant,
    seenAt: seen_at.toISOString() as Instant,
  }));
}

/** Sessions past their limits sign nobody in; here their rows go. */
export async function sweepSessions(client: pg.PoolClient, now: Date): Promise<void> {
  await client.query(`delete from session s where not (${living("$1")})`, [now]);
}
