import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { GrantGiven } from "@parod/schema/people";
import type { Grant } from "@parod/schema/permission/viewer";

type Queries = pg.Pool | pg.PoolClient;

export type Person = {
  readonly id: string;
  readonly name: string | null;
  readonly language: string | null;
  readonly suspendedAt: Date | null;
  readonly version: number;
};
export type Identity = { readonly issuer: string; readonly subject: string };
export type PersonGiven = {
  readonly name: string | null;
  readonly email: string | null;
  readonly language: string | null;
};

export async function anyPerson(database: Queries): Promise<boolean> {
  const { rows } = await database.query<{ there: boolean }>(
    "select exists (select 1 from person) as there",
  );
  return rows[0]?.there ?? true;
}

/** Whose account it is: by issuer and subject, and by nothing else that a provider says. */
export async function personOfAccount(
  client: pg.PoolClient,
  { issuer, subject }: Identity,
): Promise<(Person & { readonly erased: boolean }) | null> {
  const { rows } = await client.query<Person & { erased: boolean }>(
    `select p.id, p.name, p.language, p.suspended_at as "suspendedAt", p.version, p.erased_at is not null as erased
     from account a join person p on p.id = a.person_id where a.issuer = $1 and a.subject = $2`,
    [issuer, subject],
  );
  return rows[0] ?? null;
}

export async function insertPerson(
  client: pg.PoolClient,
  given: PersonGiven,
  { issuer, subject }: Identity,
): Promise<string> {
  const id = randomUUID();
  await client.query("insert into person (id, name, email, language) values ($1, $2, $3, $4)", [
    id,
    given.name,
    given.email,
    given.language,
  ]);
  await client.query("insert into account (issuer, subject, person_id) values ($1, $2, $3)", [
    issuer,
    subject,
    id,
  ]);
  return id;
}

/** What was given already stays as it is. */
export async function giveGrants(
  client: pg.PoolClient,
  personId: string,
  given: { readonly programme: string | null; readonly grants: readonly GrantGiven[] },
): Promise<void> {
  for (const { role, organisation } of given.grants)
    await client.query(
      "insert into role_grant (id, person_id, programme, role, organisation) values ($1, $2, $3, $4, $5) on conflict do nothing",
      [randomUUID(), personId, given.programme, role, organisation],
    );
}

/** False where it was not given, or has been taken already. */
export async function takeGrant(
  client: pg.PoolClient,
  personId: string,
  { programme, role, organisation }: Grant,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `delete from role_grant where person_id = $1 and programme is not distinct from $2 and role = $3
       and organisation is not distinct from $4`,
    [personId, programme, role, organisation],
  );
  return rowCount === 1;
}

/** Somebody else who reaches the whole installation as an administrator and can sign in. */
export async function anotherAdministrator(
  client: pg.PoolClient,
  { than }: { readonly than: string },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from role_grant g join person p on p.id = g.person_id where g.role = 'administrator' and g.programme is null
       and p.id <> $1 and p.suspended_at is null and p.erased_at is null limit 1`,
    [than],
  );
  return rowCount === 1;
}

export async function findPerson(database: Queries, id: string): Promise<Person | null> {
  const { rows } = await database.query<Person>(
    `select id, name, language, suspended_at as "suspendedAt", version from person where id = $1 and erased_at is null`,
    [id],
  );
  return rows[0] ?? null;
}

/** People with what they were given, in one statement: those with a grant in some programmes or in all, or (null) everybody. */
export async function listPeople(
  database: Queries,
  programmes: readonly string[] | null,
): Promise<(Person & { readonly grants: readonly Grant[] })[]> {
  const { rows } = await database.query<Person & { grants: readonly Grant[] }>(
    `select p.id, p.name, p.language, p.suspended_at as "suspendedAt", p.version,
       coalesce(json_agg(json_build_object('programme', g.programme, 'role', g.role, 'organisation', g.organisation)
         order by g.programme nulls first, g.role, g.organisation) filter (where g.id is not null), '[]') as grants
     from person p left join role_grant g on g.person_id = p.id and ($1::text[] is null or g.programme is null or g.programme = any ($1))
     where p.erased_at is null group by p.id having $1::text[] is null or count(g.id) > 0 order by p.name, p.id limit 5000`,
    [programmes],
  );
  return rows;
}

/** Sets or lifts a suspension, where the person is still as the writer saw them. */
export async function setSuspended(
  client: pg.PoolClient,
  { id, version }: { readonly id: string; readonly version: number },
  at: Date | null,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "update person set suspended_at = $3, version = version + 1 where id = $1 and version = $2",
    [id, version, at],
  );
  return rowCount === 1;
}
