import { anchorNames } from "@parod/schema/anchor-names";
import { addDays, type Instant } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import { toldNames } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import * as fc from "fast-check";
import { buildRow, day, when } from "#testing/row";

export const firstDay = day("2025-01-01");
export const instant = (at: number) => `${addDays(firstDay, at)}T12:00:00.000Z` as Instant;
const lines = ["baseline", "forecast", "actual"] as const;

export const emptyBook: Book = {
  told: Object.fromEntries(toldNames.map((name) => [name, []])) as unknown as Book["told"],
  anchors: Object.fromEntries(anchorNames.map((name) => [name, []])) as unknown as Book["anchors"],
};

export const step = fc.record({
  does: fc.constantFrom("change", "change", "correction", "withdrawal"),
  line: fc.constantFrom(...lines),
  which: fc.nat(99),
  on: fc.nat(9),
  known: fc.nat(9),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Rows as a server keeps them: each corrected or taken back once at most, acts counting up. */
export function historyOf(steps: readonly Step[]) {
  const rows: ToldRow<"activityDate">[] = [];
  for (const { does, line, which, on, known } of steps) {
    const standing = rows.filter(
      ({ id, telling }) =>
        telling !== "withdrawal" && !rows.some(({ corrects }) => corrects === id),
    );
    const target = does === "change" ? undefined : standing[which % Math.max(1, standing.length)];
    rows.push(
      buildRow(
        "activityDate",
        { activity: "a:ready", line: target?.line ?? line, when: when(firstDay) },
        {
          id: `${String(rows.length + 1)}-1`,
          actNo: rows.length + 1,
          effectiveOn: addDays(firstDay, on),
          knownFrom: instant(known),
          telling: target ? does : "change",
          corrects: target?.id ?? null,
        },
      ),
    );
  }
  return rows;
}
