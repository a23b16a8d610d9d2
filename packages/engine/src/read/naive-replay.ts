import type { Day, Instant } from "@parod/schema/day";
import type { TellingKind } from "@parod/schema/vocabulary";

/** As much of a told row as the read rule looks at. `subject` is the key of what the row is about, as one string. */
export type ReplayRow = {
  readonly id: string;
  readonly subject: string;
  readonly effectiveOn: Day;
  readonly knownFrom: Instant;
  readonly actNo: number;
  readonly item: number;
  readonly telling: TellingKind;
  readonly corrects: string | null;
};

/** Where a reader stands: a day, the last act read, and an instant (null = as we know it now). */
export type ReplayStand = {
  readonly day: Day;
  readonly actNo: number;
  readonly knownAt: Instant | null;
};

/**
 * The rows in force, one a subject, by the read rule of model.md 2.2, written for plainness and not for speed: replay
 * the book in the order told, strike out what was corrected or taken back, then take the last row of each subject.
 * A correction strikes even where its own day lies after the reader's. Reference for tests of the SQL.
 */
export function naiveReplay<R extends ReplayRow>(
  book: readonly R[],
  stand: ReplayStand,
): readonly R[] {
  const known = book.filter(
    (row) => row.actNo <= stand.actNo && (stand.knownAt === null || row.knownFrom <= stand.knownAt),
  );
  const struck = new Set(known.map((row) => row.corrects));
  const told = known
    .filter(
      (row) => !struck.has(row.id) && row.telling !== "withdrawal" && row.effectiveOn <= stand.day,
    )
    .toSorted(byReading);
  const last = new Map(told.map((row) => [row.subject, row]));
  return [...last.values()];
}

/** By the day a row counts from; on one day the later act, then the later item, wins. */
function byReading(a: ReplayRow, b: ReplayRow): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.actNo - b.actNo || a.item - b.item;
}
