import { addDays } from "@parod/schema/day";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookReader } from "#read/book";
import { always, firstTouched, never } from "#read/first-touched";
import { emptyBook, firstDay, historyOf, step } from "#testing/random-book";
import { seeded } from "#testing/random-facts";
import { buildRow, when } from "#testing/row";

const told = (actNo: number, on: string, corrects: string | null = null) =>
  buildRow(
    "activityDate",
    { activity: "a:ready", line: "forecast", when: when("2026-01-01") },
    {
      id: `${actNo}`,
      actNo,
      effectiveOn: on,
      corrects,
      telling: corrects === null ? "change" : "correction",
    },
  );
const withRows = (...activityDate: readonly ReturnType<typeof told>[]) => ({
  ...emptyBook,
  told: { ...emptyBook.told, activityDate },
});

describe("the first day that new tellings touch", () => {
  it.each([
    ["nothing new", 3, never],
    ["the day of what is new", 2, "2025-06-01"],
    ["the day of what it corrects", 1, "2025-02-01"],
  ])("%s", (_, actNo, expected) => {
    const book = withRows(told(1, "2025-02-01"), told(2, "2025-03-01", "1"), told(3, "2025-06-01"));
    expect(firstTouched(book, actNo)).toBe(expected);
  });

  it("is every day where an organisation came, and none where a milestone is only named", () => {
    const organisation = { id: "a", kind: "other", catalogue: null } as const;
    const activity = {
      ...{ id: "a:ready", organisation: "a", code: "ready", workstream: null },
      ...{ kind: "milestone", reachesStage: null },
    } as const;
    const named = (name: "organisation" | "activity", anchor: object) => ({
      ...emptyBook,
      anchors: { ...emptyBook.anchors, [name]: [{ anchor, actNo: 2 }] },
    });
    expect(firstTouched(named("organisation", organisation), 1)).toBe(always);
    expect(firstTouched(named("organisation", organisation), 2)).toBe(never);
    expect(firstTouched(named("activity", activity), 1)).toBe(never);
  });

  it("leaves every day before it as it was read", () => {
    let before = 0;
    const property = fc.property(
      fc.array(step, { minLength: 2, maxLength: 14 }),
      fc.nat(13),
      (steps, known) => {
        const rows = historyOf(steps);
        const book = withRows(...rows);
        const [read, touched] = [bookReader(book), firstTouched(book, known)];
        for (let on = 0; on < 10; on++) {
          const asAt = addDays(firstDay, on);
          if (asAt >= touched) break;
          before += 1;
          const at = (actNo: number) => read({ asAt, knownAt: null, actNo }).moves;
          expect(at(rows.length)).toEqual(at(known));
        }
      },
    );
    fc.assert(property, seeded(400));
    expect(before).toBeGreaterThan(100);
  });
});
