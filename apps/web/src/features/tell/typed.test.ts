import { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import type { FormField, Typed } from "#features/tell/fields.ts";
import { laterThan, readTyped, startTyped } from "#features/tell/typed.ts";

const day = { from: "2026-09-01", to: "2026-09-01", words: null, reading: false };
const state: FormField = {
  kind: "one",
  name: "state",
  label: "State",
  options: [{ value: "met", label: "Met" }],
};
const expected: FormField = {
  kind: "when",
  name: "expected",
  label: "Expected",
  optional: true,
  when: (typed) => typed["state"] !== "met",
};
const on: FormField = { kind: "day", name: "on", label: "On", notAfter: "2026-11-21" };
const parts = (year: string, month: string, date: string) => ({ year, month, day: date });
const read = (fields: readonly FormField[], more: Typed = {}, told: object | null = null) =>
  readTyped(fields, { ...startTyped(fields, { ...told }), ...more });

describe("what was typed", () => {
  it("begins with what is told, and means it while nothing is typed over it", () => {
    const told = {
      state: "not-met",
      expected: { ...day, to: "2026-09-30", words: { en: "autumn", cy: "hydref" }, reading: true },
    };
    expect(read([state, expected], {}, told)).toEqual({ values: told });
  });

  it("is a new day where one is typed, or a range", () => {
    const typed = { kind: "day", from: parts("2026", "12", "1"), to: parts("", "", ""), told: day };
    const value = (more: object) =>
      read([{ ...expected, optional: false }], {
        state: "",
        expected: { ...typed, ...more } as never,
      });
    expect(value({})).toMatchObject({
      values: { expected: { from: "2026-12-01", reading: false } },
    });
    expect(value({ kind: "range", to: parts("2027", "1", "5") })).toMatchObject({
      values: { expected: { from: "2026-12-01", to: "2027-01-05" } },
    });
    expect(value({ kind: "range", to: parts("2026", "1", "5") })).toEqual({
      problems: [{ name: "expected", problem: "when.order" }],
    });
  });

  it.each([
    parts("2026", "2", "31"),
    parts("", "", ""),
    parts("26", "9", "1"),
    parts("2026", "9", "x"),
  ])("is refused for a day that is none: $day $month $year", (from) => {
    const typed = { kind: "day", from, to: parts("", "", ""), told: null } as const;
    expect(read([{ ...expected, optional: false }], { state: "", expected: typed })).toEqual({
      problems: [{ name: "expected", problem: "day.malformed" }],
    });
  });

  it("names every field that is wrong, all at once", () => {
    const fields: readonly FormField[] = [
      state,
      on,
      { kind: "line", name: "title", label: "Title", most: 3 },
      { kind: "text", name: "why", label: "Why" },
      { kind: "number", name: "score", label: "Score", least: 1, most: 25 },
      { kind: "many", name: "of", label: "Of", options: [] },
    ];
    expect(read(fields, { on: parts("2026", "11", "22"), title: "four", score: "26" })).toEqual({
      problems: [
        { name: "state", problem: "choice.required" },
        { name: "on", problem: "day.future" },
        { name: "title", problem: "text.tooLong" },
        { name: "why", problem: "text.required" },
        { name: "score", problem: "number.malformed" },
        { name: "of", problem: "choice.required" },
      ],
    });
  });

  it("does not tell a field that is not asked, whatever stands in it", () => {
    expect(read([state, expected], { state: "met" }, { expected: day })).toEqual({
      values: { state: "met", expected: null },
    });
  });
});

describe("what is told, weeks later", () => {
  const when = (from: string, to: string) => ({
    ...{ from: Day.parse(from), to: Day.parse(to) },
    ...{ words: null, reading: false },
  });
  it("moves a day, and both ends of a range, over the ends of months", () => {
    expect(laterThan(when("2027-02-01", "2027-02-01"), 2)).toMatchObject({
      kind: "day",
      from: { day: "15", month: "2", year: "2027" },
    });
    expect(laterThan(when("2026-09-01", "2026-11-30"), 4)).toMatchObject({
      kind: "range",
      from: { day: "29", month: "9", year: "2026" },
      to: { day: "28", month: "12", year: "2026" },
    });
  });
  it("counts from what is told, however often it is pressed", () => {
    const told = when("2027-02-01", "2027-02-01");
    const once = laterThan(told, 2);
    expect(once.told).toEqual(told);
    expect(once.told && laterThan(once.told, 2)).toEqual(once);
  });
});
