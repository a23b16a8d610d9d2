import { anchorNames } from "@parod/schema/anchor-names";
import { addDays, type Instant } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import { toldNames } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookReader } from "#read/book";
import { naiveReplay, type ReplayStand } from "#read/naive-replay";
import { buildRow, day, when, words } from "#testing/row";
import { seeded } from "#testing/random-facts";

const first = day("2025-01-01");
const instant = (at: number) => `${addDays(first, at)}T12:00:00.000Z` as Instant;
const lines = ["baseline", "forecast", "actual"] as const;

const empty: Book = {
  told: Object.fromEntries(toldNames.map((name) => [name, []])) as unknown as Book["told"],
  anchors: Object.fromEntries(anchorNames.map((name) => [name, []])) as unknown as Book["anchors"],
};

const step = fc.record({
  does: fc.constantFrom("change", "change", "correction", "withdrawal"),
  line: fc.constantFrom(...lines),
  which: fc.nat(99),
  on: fc.nat(9),
  known: fc.nat(9),
});

/** Rows as a server keeps them: each corrected or taken back once at most, acts counting up. */
function historyOf(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
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
        { activity: "a:ready", line: target?.line ?? line, when: when(first) },
        {
          id: `${String(rows.length + 1)}-1`,
          actNo: rows.length + 1,
          effectiveOn: addDays(first, on),
          knownFrom: instant(known),
          telling: target ? does : "change",
          corrects: target?.id ?? null,
        },
      ),
    );
  }
  return rows;
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

describe("a book read in memory", () => {
  it("has each living telling of a group's rule up to the day, oldest first", () => {
    const told = (id: string, on: number, more: Partial<ToldRow<"groupRule">> = {}) =>
      buildRow(
        "groupRule",
        { group: "ncg", rule: "termly", text: words(id), meetings: 1, each: "term" },
        { id, effectiveOn: addDays(first, on), actNo: on + 1, ...more },
      );
    const rows = [
      told("old", 0),
      told("wrong", 2),
      told("right", 3, { telling: "correction", corrects: "wrong" }),
      told("back", 4),
      told("taken", 5, { telling: "withdrawal", corrects: "back" }),
      told("late", 8),
    ];
    const read = bookReader({
      ...empty,
      told: { ...empty.told, groupRule: rows.toReversed() },
    });
    const at = (on: number, actNo = 100) =>
      read({ asAt: addDays(first, on), knownAt: null, actNo }).rulesTold.map(({ id }) => id);
    expect(at(8)).toEqual(["old", "right", "late"]);
    expect(at(7)).toEqual(["old", "right"]);
    expect(at(7, 3)).toEqual(["old", "wrong"]);
  });

  it("reads what the naive replay reads, at every stand, in whatever order it is written", () => {
    const property = fc.property(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.array(fc.record({ on: fc.nat(10), actNo: fc.nat(15), known: fc.option(fc.nat(10)) }), {
        minLength: 5,
        maxLength: 12,
      }),
      (steps, stands) => {
        const rows = historyOf(steps);
        const read = bookReader({
          ...empty,
          told: { ...empty.told, activityDate: rows.toReversed() },
        });
        for (const { on, actNo, known } of stands) {
          const knownAt = known === null ? null : instant(known);
          const stand: ReplayStand = { day: addDays(first, on), actNo, knownAt };
          const naive = naiveReplay(
            rows.map((row) => ({ ...row, subject: row.line })),
            stand,
          );
          const facts = read({ asAt: stand.day, actNo, knownAt });
          expect(ids(facts.activityDate)).toEqual(ids(naive));
          expect(ids(facts.moves)).toEqual(
            expect.arrayContaining(ids(facts.activityDate)) as unknown as string[],
          );
        }
      },
    );
    fc.assert(property, seeded(400));
  });

  it("knows of anchors from their act on", () => {
    const book: Book = {
      ...empty,
      anchors: { ...empty.anchors, round: [{ anchor: { id: "r1" }, actNo: 3 }] },
    };
    const at = (actNo: number) =>
      bookReader(book)({ asAt: first, knownAt: null, actNo }).anchors.round;
    expect([at(2), at(3)]).toEqual([[], [{ id: "r1" }]]);
  });
});
