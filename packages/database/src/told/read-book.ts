import { anchorNames } from "@parod/schema/anchor-names";
import type { Book } from "@parod/schema/facts";
import { snake, toldNames } from "@parod/schema/told/tables";
import { decodeRow, type Columns } from "#told/codec";
import { decodeAnchor, gathered, type Queryable } from "#told/read-facts";

const text = `select ${[
  ...toldNames.map((table) =>
    gathered(
      table,
      `select t.* from "${snake(table)}" t where t.programme_id = $1 and t.act_no <= $2`,
    ),
  ),
  ...anchorNames.map((name) =>
    gathered(
      `anchor ${name}`,
      `select a.* from "${name}" a where a.programme_id = $1 and a.act_no <= $2 order by a.id`,
    ),
  ),
].join(",\n")}`;

/**
 * Everything ever told of a programme up to an act, what was corrected and taken back too, in one statement: for whoever
 * looks from many days, which the engine's reader of books then does in memory.
 */
export async function readBook(
  database: Queryable,
  programmeId: string,
  actNo: number,
): Promise<Book> {
  const { rows } = await database.query({ name: "read-book", text, values: [programmeId, actNo] });
  const list = (name: string) => (rows[0]?.[name] ?? []) as Columns[];
  const told = toldNames.map((table) => [
    table,
    list(table).map((columns) => decodeRow(table, columns)),
  ]);
  const anchors = anchorNames.map((name) => [
    name,
    list(`anchor ${name}`).map((columns) => ({
      anchor: decodeAnchor(columns),
      actNo: columns["act_no"],
    })),
  ]);
  return { told: Object.fromEntries(told), anchors: Object.fromEntries(anchors) } as Book;
}
