import type pg from "pg";

/** The role in which each of some acts was done, by its number. */
export async function rolesOfActs(
  pool: pg.Pool,
  programmeId: string,
  actNos: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (actNos.length === 0) return new Map();
  const { rows } = await pool.query<{ act_no: number; role: string }>(
    "select act_no, role from act where programme_id = $1 and act_no = any ($2)",
    [programmeId, [...new Set(actNos)]],
  );
  return new Map(rows.map(({ act_no, role }) => [act_no, role]));
}
