import type { Programme } from "@parod/schema/facts";
import { addDays, type Day, type Instant } from "@parod/schema/day";
import type { Telling } from "@parod/schema/told/telling";
import { tell } from "@parod/database/testing/programme";
import type { ReplayRow } from "@parod/engine/read/naive-replay";
import fc from "fast-check";
import type pg from "pg";

/** One step of a random history: tell something new, or correct or take back one of the rows that still stand. */
export type Step = {
  readonly does: "change" | "correction" | "withdrawal";
  readonly subject: number;
  readonly which: number;
  readonly day: number;
  readonly known: number;
};

const firstDay = "2025-01-01" as Day;
const subjects = ["baseline", "forecast", "actual"] as const;

/** Few days and few subjects, so that same-day pairs, chains and moved days are common. `known` backfills. */
export const historyOf = (steps: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      does: fc.oneof(
        { weight: 3, arbitrary: fc.constant("change" as const) },
        { weight: 3, arbitrary: fc.constant("correction" as const) },
        { weight: 1, arbitrary: fc.constant("withdrawal" as const) },
      ),
      subject: fc.nat(2),
      which: fc.nat(99),
      day: fc.nat(9),
      known: fc.nat(9),
    }),
    { minLength: 1, maxLength: steps },
  );

export const questions = fc.array(
  fc.record({ day: fc.nat(10), actNo: fc.nat(12), known: fc.option(fc.nat(10)) }),
  { minLength: 8, maxLength: 25 },
);

export const dayOf = (index: number): Day => addDays(firstDay, index);
export const instantOf = (index: number): Instant =>
  `${addDays(firstDay, index)}T12:00:00.000Z` as Instant;

/** Tells a history, one act a step, and keeps the book of it that the naive replay reads. */
export async function tellHistory(
  pool: pg.Pool,
  programme: Programme,
  steps: readonly Step[],
): Promise<ReplayRow[]> {
  const book: ReplayRow[] = [];
  for (const { does, subject, which, day, known } of steps) {
    const standing = book.filter(
      (row) => row.telling !== "withdrawal" && !book.some(({ corrects }) => corrects === row.id),
    );
    const target = does === "change" ? undefined : standing[which % Math.max(1, standing.length)];
    const line = target?.subject ?? subjects[subject] ?? "forecast";
    const effectiveOn = does === "withdrawal" && target ? target.effectiveOn : dayOf(day);
    const when = { from: firstDay, to: firstDay, words: null, reading: false };
    const telling = {
      table: "activityDate",
      fact: { activity: "a:ready", line: line as "forecast", when },
      effectiveOn,
      knownFrom: instantOf(known),
      telling: target ? does : "change",
      corrects: target?.id ?? null,
    } satisfies Telling;
    const { actNo } = await tell(pool, programme, { tellings: [telling] });
    book.push({
      id: `${actNo}-1`,
      subject: line,
      effectiveOn,
      knownFrom: instantOf(known),
      actNo,
      item: 1,
      telling: telling.telling,
      corrects: telling.corrects,
    });
  }
  return book;
}
