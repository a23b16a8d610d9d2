import type pg from "pg";
import { DomainError } from "@parod/schema/error";
import { snake, type FactOf, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import { decodeRow, encodeFact, subjectKey, type Columns } from "#told/codec";
import { subjectColumns } from "#told/columns";

type Told = { readonly telling: Telling; readonly fact: FactOf<ToldName> };

/** The newest row of each subject that an act is about to tell, read before it writes. */
export class Revisions {
  readonly #newest = new Map<
    string,
    { readonly revision: number; readonly columns: Columns | null }
  >();

  /** One statement for each table told. */
  static async read(
    client: pg.PoolClient,
    programmeId: string,
    told: readonly Told[],
  ): Promise<Revisions> {
    const revisions = new Revisions();
    for (const table of new Set(told.map(({ telling }) => telling.table))) {
      const facts = told
        .filter(({ telling }) => telling.table === table)
        .map(({ fact }) => encodeFact(table, fact));
      const same = subjectColumns(table)
        .map((name) => `t."${name}" = s."${name}"`)
        .join(" and ");
      const key = subjectColumns(table)
        .map((name) => `t."${name}"`)
        .join(", ");
      const { rows } = await client.query<{ row: Columns }>(
        `select distinct on (${key}) to_jsonb(t) as row from jsonb_populate_recordset(null::"${snake(table)}", $2) s
         join "${snake(table)}" t on t.programme_id = $1 and ${same} order by ${key}, t.revision desc`,
        [programmeId, JSON.stringify(facts)],
      );
      for (const { row } of rows) {
        const newest = decodeRow(table, row);
        revisions.#newest.set(`${table} ${subjectKey(table, newest)}`, {
          revision: newest.revision,
          columns: row,
        });
      }
    }
    return revisions;
  }

  /** The revision that a telling will have. Throws `conflict`, with the newest row, where the writer saw an older one. */
  next(telling: Telling, fact: FactOf<ToldName>): number {
    const key = `${telling.table} ${subjectKey(telling.table, fact)}`;
    const newest = this.#newest.get(key) ?? { revision: 0, columns: null };
    if (telling.expectedRevision !== undefined && telling.expectedRevision !== newest.revision)
      throw new DomainError("conflict", {
        detail: {
          current: newest.columns && decodeRow(telling.table, newest.columns),
          given: fact,
        },
      });
    this.#newest.set(key, { revision: newest.revision + 1, columns: newest.columns });
    return newest.revision + 1;
  }
}
