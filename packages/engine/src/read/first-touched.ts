import { anchorNames } from "@parod/schema/anchor-names";
import type { AnchorName } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import { toldNames, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";

/** Before every day, and after every day. */
export const [always, never] = ["0001-01-01" as Day, "9999-12-31" as Day];

/** Nothing is read of these before something is told of them. */
const silent: ReadonlySet<AnchorName> = new Set([
  "activity",
  "evidence",
  "dependency",
  "meeting",
  "round",
  "commitment",
  "source",
]);

/**
 * The first day of which what was told after an act may say something else, all of it read as known now: a row counts from its
 * day, and strikes what it corrects or takes back on all days on which that counted. Days before it read as they did. `never`
 * where no day does; `always` where organisations, criteria and the like came, which have no day of their own.
 */
export function firstTouched(book: Book, actNo: number): Day {
  const isNew = (each: { readonly actNo: number }) => each.actNo > actNo;
  if (anchorNames.some((name) => !silent.has(name) && book.anchors[name].some(isNew)))
    return always;
  let first = never;
  for (const table of toldNames) {
    const rows: readonly ToldRow<ToldName>[] = book.told[table];
    const struck = new Set(rows.filter(isNew).map(({ corrects }) => corrects));
    for (const row of rows)
      if (row.effectiveOn < first && (isNew(row) || struck.has(row.id))) first = row.effectiveOn;
  }
  return first;
}
