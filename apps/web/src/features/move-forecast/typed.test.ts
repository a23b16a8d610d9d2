import { describe, expect, it } from "vitest";
import { nothingTyped, readMove, type Typed } from "#features/move-forecast/typed.ts";

const buildTyped = (overrides: Partial<Typed> = {}): Typed => ({
  ...nothingTyped,
  day: { day: "1", month: "9", year: "2026" },
  reason: "The supplier is late",
  ...overrides,
});

describe("what was typed into the form", () => {
  it("is one day where one day is known", () => {
    expect(readMove(buildTyped())).toEqual({
      move: { from: "2026-09-01", to: "2026-09-01", reason: "The supplier is late" },
    });
  });
  it("is a range where a range is known", () => {
    const typed = buildTyped({
      kind: "range",
      from: { day: "1", month: "6", year: "2026" },
      to: { day: "31", month: "08", year: "2026" },
    });
    expect(readMove(typed)).toEqual({
      move: { from: "2026-06-01", to: "2026-08-31", reason: "The supplier is late" },
    });
  });
  it.each([
    { day: "31", month: "2", year: "2026" },
    { day: "", month: "", year: "" },
    { day: "1", month: "9", year: "26" },
    { day: "x", month: "9", year: "2026" },
  ])("is refused for a day that is none: $day $month $year", (day) => {
    expect(readMove(buildTyped({ day }))).toEqual({
      problems: [{ field: "day", problem: "day.malformed" }],
    });
  });
  it("is refused where the range ends before it begins, and without a reason, both at once", () => {
    const typed = buildTyped({
      kind: "range",
      reason: " ",
      from: { day: "2", month: "6", year: "2026" },
      to: { day: "1", month: "6", year: "2026" },
    });
    expect(readMove(typed)).toEqual({
      problems: [
        { field: "from", problem: "when.order" },
        { field: "reason", problem: "text.required" },
      ],
    });
  });
});
