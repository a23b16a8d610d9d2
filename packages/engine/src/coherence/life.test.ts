import type { Book } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import { toldNames } from "@parod/schema/told/tables";
import { describe, expect, it } from "vitest";
import { lives, type CheckedDay } from "#coherence/life";
import { resolutionOf } from "#coherence/resolution";
import { buildRow, day } from "#testing/row";

const finding = (id: string, records: Finding["records"] = []): Finding =>
  ({
    ...{ id: `ask-unanswered/${id}`, rule: "ask-unanswered", severity: "warns" },
    ...{ subjects: [id], organisations: [], records, params: {}, path: [], causes: [] },
  }) as unknown as Finding;
const on = (
  date: string,
  found: readonly string[],
  ended: CheckedDay["ended"] = [],
): CheckedDay => ({
  on: day(date),
  found,
  ended,
});
const empty = Object.fromEntries(toldNames.map((name) => [name, []])) as unknown as Book["told"];
const bookOf = (told: Partial<Book["told"]>): Book =>
  ({ told: { ...empty, ...told }, anchors: {} }) as unknown as Book;

describe("the life of a finding", () => {
  it("is from the first day it was seen, still there while nothing ended it", () => {
    const found = lives([on("2025-01-01", []), on("2025-02-01", ["a"]), on("2025-03-01", ["a"])]);
    expect(found.get("a")).toEqual({
      spells: [{ from: "2025-02-01", last: null, resolution: null }],
      finding: null,
    });
  });

  it("ends the day before it is gone, by what ended it, and says that it came back", () => {
    const gone = { finding: finding("a"), resolution: { by: "date" } as const };
    const { id } = gone.finding;
    const found = lives([
      on("2025-01-01", [id]),
      on("2025-01-10", [], [gone]),
      on("2025-02-01", [id]),
    ]);
    expect(found.get(id)?.spells).toEqual([
      { from: "2025-01-01", last: "2025-01-09", resolution: { by: "date" } },
      { from: "2025-02-01", last: null, resolution: null },
    ]);
    expect(found.get(id)?.finding).toEqual(gone.finding);
  });
});

describe("what ended a finding", () => {
  const asked = {
    kind: "ask",
    text: { en: "a", cy: "a" },
    askedOn: "2025-01-01",
    ofWhom: [],
  } as const;
  const row = (commitment: string, state: "answered" | "no-answer-found", more: object = {}) =>
    buildRow("commitmentTold", { ...asked, ofWhom: [], commitment, state }, more);
  const old = row("a", "no-answer-found", { id: "1-1" });
  const ended = finding("a", [{ table: "commitmentTold", id: "1-1" }]);
  const told = (each: typeof old) => ({ table: "commitmentTold" as const, row: each });

  it("is what was told of what it rested on, and nothing told of other things", () => {
    const [own, other] = [row("a", "answered", { id: "2-1" }), row("b", "answered", { id: "2-2" })];
    const book = bookOf({ commitmentTold: [old, own, other] });
    expect(resolutionOf(ended, book, [told(own), told(other)])).toEqual({
      by: "told",
      rows: [{ table: "commitmentTold", id: "2-1" }],
    });
    expect(resolutionOf(ended, book, [told(other)])).toEqual({ by: "date" });
  });

  it("is a correction of what it rested on, and what names what it is about", () => {
    const fixed = row("z", "answered", { id: "2-1", corrects: "1-1" });
    const book = bookOf({ commitmentTold: [old, fixed] });
    const by = { by: "told", rows: [{ table: "commitmentTold", id: "2-1" }] };
    expect(resolutionOf(ended, book, [told(fixed)])).toEqual(by);
    const named = row("a", "answered", { id: "2-1" });
    expect(resolutionOf(finding("a"), bookOf({}), [told(named)])).toEqual(by);
  });
});
