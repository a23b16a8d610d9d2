import { addDays } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookReader } from "#read/book";
import { naiveReplay, type ReplayStand } from "#read/naive-replay";
import { emptyBook, firstDay as first, historyOf, instant, step } from "#testing/random-book";
import { buildRow, words } from "#testing/row";
import { seeded } from "#testing/random-facts";

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
      ...emptyBook,
      told: { ...emptyBook.told, groupRule: rows.toReversed() },
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
          ...emptyBook,
          told: { ...emptyBook.told, activityDate: rows.toReversed() },
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
      ...emptyBook,
      anchors: { ...emptyBook.anchors, round: [{ anchor: { id: "r1" }, actNo: 3 }] },
    };
    const at = (actNo: number) =>
      bookReader(book)({ asAt: first, knownAt: null, actNo }).anchors.round;
    expect([at(2), at(3)]).toEqual([[], [{ id: "r1" }]]);
  });
});
