import type { Programme } from "@parod/schema/facts";
import { personas, type Role } from "@parod/schema/persona";
import type pg from "pg";
import type { Env } from "#env";

/** Who is told: holders of one of the roles, for one of the organisations, or (null) for any. */
export type Audience = {
  readonly roles: readonly Role[];
  readonly organisations: readonly string[] | null;
  /** One person alone of those. */
  readonly only?: string;
};

const fits = (
  { roles, organisations }: Audience,
  held: { readonly role: Role; readonly organisation: string | null },
): boolean =>
  roles.includes(held.role) &&
  (organisations === null ||
    (held.organisation !== null && organisations.includes(held.organisation)));

/** The actors of an audience: people with a grant that counts in the programme; on a first run, the roles that are tried out. */
export async function recipientsOf(
  database: pg.Pool | pg.PoolClient,
  { programme, authMode }: { readonly programme: Programme; readonly authMode: Env["AUTH_MODE"] },
  audience: Audience,
): Promise<readonly string[]> {
  const { only } = audience;
  const told = (ids: readonly string[]) =>
    only === undefined ? ids : ids.filter((id) => id === only);
  if (authMode === "personas")
    return told(personas.filter((each) => fits(audience, each)).map(({ id }) => `persona:${id}`));
  const { rows } = await database.query<{ id: string }>(
    `select distinct g.person_id as id from role_grant g join person p on p.id = g.person_id
     where (g.programme is null or g.programme = $1) and g.role = any ($2) and ($3::text[] is null or g.organisation = any ($3))
       and p.suspended_at is null and p.erased_at is null order by 1`,
    [programme.slug, audience.roles, audience.organisations],
  );
  return told(rows.map(({ id }) => id));
}
