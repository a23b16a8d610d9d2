import { expect, it } from "vitest";
import { sayDay, sayShortDay } from "#dates";
import { parseDay } from "#parse-day";

it.each([
  ["2026-09-30", "2026-09-30"],
  ["30/09/2026", "2026-09-30"],
  ["3/4/2026", "2026-04-03"],
  ["30 9 2026", "2026-09-30"],
  [" 30.09.2026 ", "2026-09-30"],
  ["30 September 2026", "2026-09-30"],
  ["30 sept 2026", null],
  ["30 Sep 2026", "2026-09-30"],
  ["30 Medi 2026", "2026-09-30"],
  ["1 o Chwefror 2025", "2025-02-01"],
  ["29 February 2025", null],
  ["29 Chwefror 2024", "2024-02-29"],
  ["31/04/2026", null],
  ["09/30/2026", null],
  ["September 2026", null],
  ["soon", null],
  ["", null],
])("reads %j as %j", (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

it("reads back every day as both languages write it", () => {
  for (let index = 0; index < 366; index += 1) {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    for (const language of ["en", "cy"] as const) {
      expect(parseDay(sayDay(day, language))).toBe(day);
      expect(parseDay(sayShortDay(day, language))).toBe(day);
    }
  }
});
