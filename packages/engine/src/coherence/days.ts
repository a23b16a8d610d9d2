import { addDays, daysBetween, type Day } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import { toldNames, toldTables } from "@parod/schema/told/tables";
import type { Field } from "@parod/schema/told/field";
import type { When } from "@parod/schema/when";

/** Days on which told dates of a row are past: the day after each. */
function* passing(fields: Readonly<Record<string, Field>>, row: object): Generator<Day, void> {
  for (const [name, { kind }] of Object.entries(fields)) {
    const value = (row as Readonly<Record<string, unknown>>)[name] ?? null;
    if (value === null) continue;
    if (kind === "day") yield addDays(value as Day, 1);
    if (kind === "when") yield addDays((value as When).to, 1);
  }
}

type Between = { readonly from: Day; readonly to: Day };

/**
 * The days to look at for what comes and goes: each on which something told begins to count (`counts` gives it, by row) or a
 * told date has passed, and both ends. Oldest first, each once.
 */
export function daysToCheck(
  book: Book,
  { from, to }: Between,
  counts: (row: { readonly effectiveOn: Day; readonly actNo: number }) => Day,
): readonly Day[] {
  const days = new Set<Day>([from, to]);
  for (const table of toldNames) {
    const fields = { ...toldTables[table].subject, ...toldTables[table].content };
    for (const row of book.told[table]) {
      days.add(counts(row));
      for (const day of passing(fields, row)) days.add(day);
    }
  }
  return [...days].filter((day) => from <= day && day <= to).toSorted();
}

/** Something found on a day, told apart by `key`: the same key, nothing has changed. */
export type FoundOn = { readonly on: Day; readonly key: string };

/**
 * Looks at days, oldest first, and wherever two that follow one another differ, at days between them, until the very day of
 * each change is found: a threshold that runs out lies on no told date. Gives every day looked at, in order.
 */
export async function* searchDays<F extends FoundOn>(
  days: readonly Day[],
  look: (day: Day) => Promise<F>,
): AsyncGenerator<F, void> {
  let last: F | null = null;
  for (const day of days) {
    const ahead = [await look(day)];
    for (let next = ahead.at(-1); next; next = ahead.at(-1)) {
      const gap: number = last === null ? 0 : daysBetween(last.on, next.on);
      if (last === null || gap <= 1 || last.key === next.key) {
        last = next;
        ahead.pop();
        yield next;
      } else ahead.push(await look(addDays(last.on, Math.floor(gap / 2))));
    }
  }
}
