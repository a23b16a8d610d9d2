import { anchorNames } from "@parod/schema/anchor-names";
import type { Book, Facts, Stand } from "@parod/schema/facts";
import { toldNames, toldTables, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import { collect } from "#collect";
import { byAge } from "#read/newest";

type Row = ToldRow<ToldName>;
type Line = { readonly row: Row; readonly subject: string; readonly struckBy: readonly Row[] };

/** Rows of a table in the order in which they count, each with its subject and what corrects it or takes it back. */
function linesOf(table: ToldName, rows: readonly Row[]): readonly Line[] {
  const names = Object.keys(toldTables[table].subject);
  const striking = collect(rows, ({ corrects }) => corrects ?? "");
  return rows.toSorted(byAge).map((row) => ({
    row,
    subject: JSON.stringify(names.map((name) => row[name as keyof Row])),
    struckBy: striking.get(row.id) ?? [],
  }));
}

/**
 * Reads a book by the rule of model.md 2.2, as the database's statement does, for as many stands as are asked for: each
 * costs one pass over what was told. A correction strikes what it corrects even where its own day is still to come.
 */
export function bookReader(book: Book): (stand: Stand) => Facts {
  const lines = toldNames.map((table) => [table, linesOf(table, book.told[table])] as const);
  return ({ asAt, knownAt, actNo }) => {
    const isKnown = (row: Row): boolean =>
      row.actNo <= actNo && (knownAt === null || row.knownFrom <= knownAt);
    const isAlive = ({ row, struckBy }: Line): boolean =>
      row.effectiveOn <= asAt &&
      row.telling !== "withdrawal" &&
      isKnown(row) &&
      !struckBy.some(isKnown);
    const living: { activityDate?: readonly Row[]; groupRule?: readonly Row[] } = {};
    const told = lines.map(([table, each]) => {
      const alive = each.filter(isAlive);
      if (table === "activityDate" || table === "groupRule")
        living[table] = alive.map(({ row }) => row);
      return [table, [...new Map(alive.map(({ subject, row }) => [subject, row])).values()]];
    });
    const anchors = anchorNames.map((name) => [
      name,
      book.anchors[name].filter((each) => each.actNo <= actNo).map(({ anchor }) => anchor),
    ]);
    return {
      ...Object.fromEntries(told),
      anchors: Object.fromEntries(anchors),
      moves: living.activityDate,
      rulesTold: living.groupRule,
    } as unknown as Facts;
  };
}
