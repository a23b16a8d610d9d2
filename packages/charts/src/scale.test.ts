import type { Day } from "@parod/schema/day";
import { expect, it } from "vitest";
import { dayNumber, dayOf, monthTicks, scaleTo } from "#scale";

const day = (text: string) => text as Day;

it.each(["1970-01-01", "2024-02-29", "2025-03-30", "2025-10-26", "2026-09-30"])(
  "goes from a day to a number and back: %s",
  (text) => {
    expect(dayOf(dayNumber(day(text)))).toBe(text);
  },
);
it("puts a span of nothing in the middle", () => {
  expect(scaleTo([5, 5], [0, 100])(5)).toBe(50);
});
it("can run upwards, as an upright axis does", () => {
  const scale = scaleTo([0, 10], [300, 0]);
  expect([scale(0), scale(5), scale(10)]).toEqual([300, 150, 0]);
});
it("ticks on first days of months only, never more than asked for", () => {
  const ticks = monthTicks([dayNumber(day("2024-11-15")), dayNumber(day("2026-01-10"))], 6);
  expect(ticks.length).toBeLessThanOrEqual(6);
  for (const tick of ticks) expect(dayOf(tick)).toMatch(/-01$/u);
});
it("ticks nothing where no month begins", () => {
  expect(monthTicks([dayNumber(day("2025-05-02")), dayNumber(day("2025-05-20"))], 6)).toEqual([]);
});
