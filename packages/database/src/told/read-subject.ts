import { snake, type FactOf, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import { decodeRow, encodeFact, type Columns } from "#told/codec";
import { subjectColumns } from "#told/columns";
import type pg from "pg";

/** Every row ever told of the subject of a fact, by revision: corrected and withdrawn ones too. */
export async function readSubject<N extends ToldName>(
  pool: pg.Pool,
  programmeId: string,
  { table, fact }: { readonly table: N; readonly fact: FactOf<N> },
): Promise<ToldRow<N>[]> {
  const columns = encodeFact(table, fact);
  const subject = subjectColumns(table);
  const same = subject.map((name, index) => `t."${name}" = $${index + 2}`).join(" and ");
  const { rows } = await pool.query<{ row: Columns }>(
    `select to_jsonb(t) as row from "${snake(table)}" t where t.programme_id = $1 and ${same} order by t.revision`,
    [programmeId, ...subject.map((name) => columns[name])],
  );
  return rows.map(({ row }) => decodeRow(table, row));
}
