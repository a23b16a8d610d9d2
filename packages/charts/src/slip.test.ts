import type { Day } from "@parod/schema/day";
import type { FloatPoint } from "@parod/schema/views/milestones";
import { floatBetween, type When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import { overlap } from "#labels";
import { dayNumber } from "#scale";
import { dateAxis, slipChart } from "#slip";
import { placeSlipLabels } from "#slip-labels";

const when = (from: string, to = from, words: string | null = null): When => ({
  from: from as Day,
  to: to as Day,
  words: words === null ? null : { en: words, cy: words },
  reading: words !== null,
});
const said = (on: string, first: When, second: When): FloatPoint => ({
  on,
  first,
  second,
  days: floatBetween(first, second),
});

/** The public record's own telling: model.md 2.4. */
const record: readonly FloatPoint[] = [
  said("2025-01-29", when("2025-04-01"), when("2025-09-01")),
  said("2025-03-18", when("2025-06-01", "2025-08-31", "over the summer"), when("2025-09-01")),
  said("2025-07-07", when("2025-09-01", "2025-09-30"), when("2025-09-01")),
  said("2025-07-14", when("2025-09-01"), when("2025-09-01")),
  said("2025-09-01", when("2025-09-01"), when("2025-09-01")),
];
const until = "2026-11-21" as Day;

describe("the slip chart", () => {
  const chart = slipChart(record, when("2025-09-01"), until);

  it("falls from 153 days of float to none", () => {
    expect(chart?.floats.map(({ days }) => days)).toEqual([
      [153, 153],
      [0, 0],
    ]);
  });
  it("draws a season as a band and a day as a line, each until the next word", () => {
    const first = chart?.steps.filter(({ series }) => series === "first") ?? [];
    expect(first.map(({ low, high }) => high - low)).toEqual([0, 91, 29, 0]);
    for (const [index, step] of first.entries())
      expect(step.to).toBe(first[index + 1]?.from ?? step.to);
  });
  it("joins tellings of the same date into one step", () => {
    expect(chart?.steps.filter(({ series }) => series === "second")).toHaveLength(1);
  });
  it("ends soon after the last word, however long ago that was", () => {
    expect(chart?.days[1]).toBeLessThan(dayNumber(until));
    expect(chart?.days[1]).toBeGreaterThan(dayNumber("2025-09-01" as Day));
  });
  it("is nothing where nothing was told", () => {
    expect(slipChart([], null, until)).toBeNull();
  });
});

describe("its labels", () => {
  const chart = slipChart(record, when("2025-09-01"), until);
  const texts = {
    names: { first: "Dysgu is established", second: "Dysgu is operationally ready" },
    happened: "happened",
    step: ({ when: told }: { when: When }) => told.words?.en ?? told.from,
    float: ([low]: readonly [number, number]) => `${low} days`,
  };

  it.each([320, 390, 560, 800, 1160])("touch nothing and stay inside at a width of %i", (width) => {
    if (!chart) throw new Error("no chart");
    const plot = { x: 60, y: 40, width: width - 76, height: 300 };
    const placed = placeSlipLabels({
      chart,
      plot,
      domain: { days: chart.days, dates: dateAxis(chart, 8).domain },
      texts: width < 560 ? { ...texts, names: null } : texts,
    });
    expect(placed.length).toBeGreaterThan(1);
    for (const [index, one] of placed.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(plot.x);
      expect(one.x + one.width).toBeLessThanOrEqual(plot.x + plot.width);
      for (const other of placed.slice(index + 1))
        expect(overlap(one, other), `${one.text} on ${other.text}`).toBe(false);
    }
  });
  it("name both lines where there is room", () => {
    if (!chart) throw new Error("no chart");
    const plot = { x: 100, y: 40, width: 1040, height: 300 };
    const placed = placeSlipLabels({
      chart,
      plot,
      domain: { days: chart.days, dates: dateAxis(chart, 8).domain },
      texts,
    });
    expect(placed.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Dysgu is established",
        "Dysgu is operationally ready",
        "over the summer",
        "153 days",
        "0 days",
        "happened",
      ]),
    );
  });
});
