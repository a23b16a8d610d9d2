import { toldNames, toldTables, type ToldName } from "@parod/schema/told/tables";
import type { Book } from "@parod/schema/facts";
import type { Finding, RecordRef } from "@parod/schema/finding";
import type { ToldRow } from "@parod/schema/told/telling";
import type { Resolution } from "#coherence/life";
import { rules } from "#coherence/rules";

type Row = ToldRow<ToldName>;
type Told = { readonly table: ToldName; readonly row: Row };

const reads = new Map(rules.map(({ id, reads: tables }) => [id, new Set<ToldName>(tables)]));

const subjectValues = ({ table, row }: Told): readonly string[] =>
  Object.keys(toldTables[table].subject).map((name) => String(row[name as keyof Row]));
const subjectOf = (told: Told): string => `${told.table} ${subjectValues(told).join("|")}`;

/**
 * What a finding ended by. `since`: the rows that have come to count, or to be known, since the day it was last seen.
 * First those told of a thing that the finding rested on, then those of a table that its rule reads that name most of what
 * it is about; where there are none, the day alone ended it.
 */
export function resolutionOf(finding: Finding, book: Book, since: readonly Told[]): Resolution {
  const ids = new Set(finding.records.map(({ table, id }) => `${table} ${id}`));
  const subjects = new Set(
    finding.records.flatMap(({ table, id }) =>
      (book.told[table] as readonly Row[])
        .filter((row) => row.id === id)
        .map((row) => subjectOf({ table, row })),
    ),
  );
  const direct = since.filter(
    (told) => subjects.has(subjectOf(told)) || ids.has(`${told.table} ${told.row.corrects ?? ""}`),
  );
  const about = new Set(finding.subjects.flatMap((each) => each.split("|")));
  const naming = since
    .filter(({ table }) => reads.get(finding.rule)?.has(table))
    .map((told) => ({ told, count: subjectValues(told).filter((each) => about.has(each)).length }));
  const most = Math.max(1, ...naming.map(({ count }) => count));
  const told =
    direct.length > 0
      ? direct
      : naming.filter(({ count }) => count === most).map((each) => each.told);
  if (told.length === 0) return { by: "date" };
  return { by: "told", rows: told.map(({ table, row }): RecordRef => ({ table, id: row.id })) };
}

/** All rows of a book that are so. */
export const rowsWhere = (book: Book, is: (row: Row) => boolean): readonly Told[] =>
  toldNames.flatMap((table) =>
    (book.told[table] as readonly Row[]).filter(is).map((row) => ({ table, row })),
  );
