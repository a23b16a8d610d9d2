import { verifyChain } from "@parod/database/acts/verify-chain";
import { anchorNames } from "@parod/schema/anchor-names";
import { snake, toldNames } from "@parod/schema/told/tables";
import fc from "fast-check";
import type pg from "pg";

/** One thing that somebody with the whole database in hand does to one row. */
export type Tampering = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly does: "change" | "delete" | "copy";
};
export const tampering: fc.Arbitrary<Tampering> = fc.record({
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  does: fc.constantFrom("change", "change", "delete", "copy"),
});
/** What reads the chain: the real one, or one that looks at less. */
export type Verify = (
  pool: pg.Pool,
  programmeId: string,
) => Promise<{ readonly fault: { readonly actNo: number } | null }>;

const tables = ["act", ...anchorNames.map(snake), ...toldNames.map(snake)];

/** Another value of a column's type. */
const otherwise: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  boolean: (column) => `not coalesce(${column}, false)`,
  date: (column) => `coalesce(${column}, '2025-01-01') + 1`,
  "timestamp with time zone": (column) =>
    `coalesce(${column}, '2025-01-01') + interval '1 millisecond'`,
  uuid: () => "gen_random_uuid()",
  ARRAY: (column) => `array_append(${column}, 'x')`,
};

type Row = { readonly ctid: string; readonly act_no: number };

async function damage(
  client: pg.PoolClient,
  { table, ctid }: { readonly table: string; readonly ctid: string },
  { column, does }: Tampering,
): Promise<void> {
  if (does === "delete") {
    await client.query(`delete from "${table}" where ctid = $1::tid`, [ctid]);
    return;
  }
  if (does === "copy" && table !== "act") {
    await client.query(
      `insert into "${table}" select (jsonb_populate_record(null::"${table}",
         to_jsonb(t) || '{"id": "slipped-in", "item": 9999, "revision": 9999, "fact_key": null}')).* from "${table}" t where ctid = $1::tid`,
      [ctid],
    );
    return;
  }
  const { rows } = await client.query<{ name: string; type: string }>(
    "select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position",
    [table],
  );
  const chosen = rows[column % rows.length];
  const other = chosen && otherwise[chosen.type];
  if (!chosen || !other) throw new Error(`${table} has a column of a type that is not known here`);
  await client.query(
    `update "${table}" set "${chosen.name}" = ${other(`"${chosen.name}"`)} where ctid = $1::tid`,
    [ctid],
  );
}

/**
 * Does it with every guard switched off, asks for the first fault, and undoes it. Answers what was wrong with the answer, or
 * null; null as well where the database itself would not have it, or where nothing can show it: the last act cut off.
 */
export async function foundOut(
  pool: pg.Pool,
  programmeId: string,
  given: { readonly tampering: Tampering; readonly verify?: Verify },
): Promise<string | null> {
  const client = await pool.connect();
  const { tampering: does, verify = verifyChain } = given;
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    const { rows: filled } = await client.query<{ name: string; n: number; head: number }>(
      tables
        .map(
          (table) =>
            `select '${table}' as name, count(*)::int as n, max(act_no) as head from "${table}" where programme_id = $1 having count(*) > 0`,
        )
        .join(" union all "),
      [programmeId],
    );
    const found = filled[does.table % filled.length];
    const { rows } = await client.query<Row>(
      `select ctid::text as ctid, act_no from "${found?.name}" where programme_id = $1 order by act_no, ctid offset $2 limit 1`,
      [programmeId, does.row % (found?.n ?? 1)],
    );
    const [row] = rows;
    if (!found || !row) throw new Error("The programme has no rows.");
    if (found.name === "act" && does.does === "delete" && row.act_no === found.head) return null;
    const refused = await damage(client, { table: found.name, ctid: row.ctid }, does).then(
      () => false,
      (error: unknown) => {
        // a key that is there already, or a value that its table does not take
        if (error instanceof Error && "code" in error && String(error.code).startsWith("23"))
          return true;
        throw error;
      },
    );
    if (refused) return null;
    const { fault } = await verify(client as unknown as pg.Pool, programmeId);
    const named = fault !== null && fault.actNo >= row.act_no && fault.actNo <= row.act_no + 1;
    return named ? null : `${found.name} of act ${row.act_no}: ${JSON.stringify(fault)}`;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
