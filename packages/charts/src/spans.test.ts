import type { Day } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { barsOf, yearMarks } from "#spans";

const day = (text: string) => text as Day;
const window = { from: day("2025-01-01"), until: day("2025-04-11") };
const bar = (from: string, until: string | null) =>
  barsOf([{ from: day(from), until: until === null ? null : day(until) }], window)[0];

describe("bars of stretches of days", () => {
  it("lie where their days are, and one without an end goes on to the end of the line", () => {
    expect(bar("2025-01-11", "2025-01-31")).toEqual({ at: 10, length: 20 });
    expect(bar("2025-03-02", null)).toEqual({ at: 60, length: 40 });
  });

  it("are cut off where the window ends, and have no length outside of it", () => {
    expect(bar("2020-01-01", "2025-01-02")).toEqual({ at: 0, length: 1 });
    expect(bar("2025-04-10", "2030-01-01")).toEqual({ at: 99, length: 1 });
    expect(bar("2026-01-01", null)).toEqual({ at: 100, length: 0 });
  });
});

it("marks where years begin", () => {
  const marks = yearMarks({ from: day("2023-07-01"), until: day("2026-01-01") });
  expect(marks.map(({ year }) => year)).toEqual(["2024", "2025"]);
  expect(marks[0]?.at).toBeCloseTo((184 / 915) * 100, 5);
  expect(yearMarks(window).map(({ year, at }) => [year, at])).toEqual([["2025", 0]]);
});
