import { Day } from "@parod/schema/day";
import { onDay, type When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import {
  sayDay,
  sayDayOfYear,
  sayFromTo,
  sayInMonth,
  sayInstant,
  sayMonth,
  sayShortDay,
  sayTime,
  sayWeekday,
} from "#dates";
import { hasReading, sayBounds, sayShortWhen, sayWhen } from "#when";

const day = (text: string) => Day.parse(text);
const summer: When = {
  from: day("2025-06-01"),
  to: day("2025-08-31"),
  words: { en: "over the summer", cy: "dros yr haf" },
  reading: true,
};

describe("days", () => {
  it("are said as Node says them in Welsh and English, for 4,000 days", () => {
    for (const [language, locale] of [
      ["cy", "cy"],
      ["en", "en-GB"],
    ] as const) {
      const node = new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
      for (let at = 0; at < 4000; at++) {
        const date = new Date(Date.UTC(2020, 0, 1 + at));
        const iso = date.toISOString().slice(0, 10);
        expect(sayDay(iso, language)).toBe(node.format(date));
        expect(sayWeekday(iso, language)).toBe(`${weekday.format(date)} ${node.format(date)}`);
      }
    }
  });
  it("are short in tables", () => {
    expect([
      sayShortDay("2026-09-01", "en"),
      sayShortDay("2026-09-01", "cy"),
      sayDayOfYear("2025-02-18", "cy"),
    ]).toEqual(["1 Sep 2026", "1 Medi 2026", "18 Chwef"]);
  });
  it("are refused where they are not days", () => {
    expect(() => sayDay("soon", "en")).toThrow(RangeError);
  });
});

it("says months, and in a month with mis before its name", () => {
  expect([
    sayMonth("2026-09", "en"),
    sayMonth("2026-09-30", "cy"),
    sayInMonth("2026-03-01", "cy"),
    sayInMonth("2026-03-01", "en"),
  ]).toEqual(["September 2026", "Medi 2026", "ym mis Mawrth 2026", "in March 2026"]);
});

it.each([
  ["2025-06-01", "2025-08-31", "1 June to 31 August 2025", "1 Mehefin i 31 Awst 2025"],
  ["2025-09-01", "2025-09-30", "September 2025", "Medi 2025"],
  ["2024-02-01", "2024-02-29", "February 2024", "Chwefror 2024"],
  ["2025-09-01", "2025-09-01", "1 September 2025", "1 Medi 2025"],
  ["2025-09-03", "2025-09-12", "3 to 12 September 2025", "3 i 12 Medi 2025"],
  [
    "2025-12-20",
    "2026-01-04",
    "20 December 2025 to 4 January 2026",
    "20 Rhagfyr 2025 i 4 Ionawr 2026",
  ],
  ["2023-01-01", "2023-12-31", "2023", "2023"],
])("says %s to %s as a reader would", (from, to, ...said) => {
  expect([sayFromTo({ from, to }, "en"), sayFromTo({ from, to }, "cy")]).toEqual(said);
});

it("says a date in the words it was told in, and gives our reading apart", () => {
  expect([
    sayWhen(summer, "cy"),
    sayBounds(summer, "cy"),
    sayShortWhen(summer, "en"),
    hasReading(summer),
  ]).toEqual(["dros yr haf", "1 Mehefin i 31 Awst 2025", "over the summer", true]);
  expect([
    sayWhen(onDay(day("2025-09-01")), "en"),
    sayShortWhen(onDay(day("2025-09-01")), "cy"),
    hasReading(onDay(day("2025-09-01"))),
  ]).toEqual(["1 September 2025", "1 Medi 2025", false]);
});

it("says times in Wales, summer and winter", () => {
  expect(
    ["en", "cy"].map((language) => sayTime("2026-07-09T15:40:00.000Z", language as "en")),
  ).toEqual(["16:40", "4:40yp"]);
  expect([
    sayTime("2026-01-09T10:05:00.000Z", "cy"),
    sayTime("2026-01-09T10:05:00.000Z", "en"),
    sayTime("2026-01-09T00:05:00.000Z", "cy"),
    sayTime("2026-01-09T12:05:00.000Z", "cy"),
  ]).toEqual(["10:05yb", "10:05", "12:05yb", "12:05yp"]);
  expect(sayInstant("2026-06-30T23:30:00.000Z", "cy")).toBe("1 Gorffennaf 2026, 12:30yb");
});
