import { expect, it } from "vitest";
import { sayCountOfDays, sayDaysLeft, sayMove, sayRangeOfDays } from "#days";
import { sayAndNumber, sayNumber, sayOf, sayPercent, sayPounds, saySigned } from "#numbers";
import { speaker } from "#translate";

it("counts days as the messages of the catalogue do, at every number", () => {
  for (let n = 1; n < 400; n++) {
    for (const language of ["en", "cy"] as const) {
      expect(sayDaysLeft(n, language)).toBe(speaker(language).t("counts.daysToEnd", { n }));
      expect(sayDaysLeft(-n, language)).toBe(speaker(language).t("counts.daysPastEnd", { n }));
    }
  }
  expect([sayDaysLeft(0, "cy"), sayDaysLeft(0, "en")]).toEqual([
    speaker("cy").t("counts.daysToEnd", { n: 0 }),
    speaker("en").t("counts.daysToEnd", { n: 0 }),
  ]);
});

it.each([
  [0, "0 days", "0 diwrnod"],
  [1, "1 day", "1 diwrnod"],
  [2, "2 days", "2 ddiwrnod"],
  [3, "3 days", "3 diwrnod"],
  [5, "5 days", "5 o ddiwrnodau"],
  [6, "6 days", "6 diwrnod"],
  [153, "153 days", "153 o ddiwrnodau"],
])("counts %i days", (count, en, cy) => {
  expect([sayCountOfDays(count, "en"), sayCountOfDays(count, "cy")]).toEqual([en, cy]);
});

it.each([
  [[61, 152], "61 to 152 days later", "rhwng 61 a 152 o ddiwrnodau yn hwyrach"],
  [[5, 8], "5 to 8 days later", "rhwng 5 ac 8 o ddiwrnodau yn hwyrach"],
  [[153, 153], "153 days later", "153 o ddiwrnodau yn hwyrach"],
  [[2, 2], "2 days later", "2 ddiwrnod yn hwyrach"],
  [[-10, -10], "10 days earlier", "10 o ddiwrnodau yn gynharach"],
  [[-30, -11], "11 to 30 days earlier", "rhwng 11 a 30 o ddiwrnodau yn gynharach"],
  [
    [-2, 3],
    "from 2 days earlier to 3 days later",
    "o 2 ddiwrnod yn gynharach i 3 diwrnod yn hwyrach",
  ],
  [[0, 0], "no change", "dim newid"],
] as const)("says a move of %j", (days, en, cy) => {
  expect([sayMove(days, "en"), sayMove(days, "cy")]).toEqual([en, cy]);
});

it.each([
  [[153, 153], "153 days", "153 o ddiwrnodau"],
  [[1, 92], "1 to 92 days", "rhwng 1 a 92 o ddiwrnodau"],
  [[0, 0], "0 days", "0 diwrnod"],
  [[-12, -12], "12 days short", "12 o ddiwrnodau yn brin"],
  [
    [-3, 5],
    "from 3 days short to 5 days to spare",
    "o 3 diwrnod yn brin i 5 o ddiwrnodau dros ben",
  ],
] as const)("says a float of %j", (days, en, cy) => {
  expect([sayRangeOfDays(days, "en"), sayRangeOfDays(days, "cy")]).toEqual([en, cy]);
});

it("says and before a figure as it is read aloud", () => {
  expect(
    [1, 2, 8, 11, 20, 80, 88, 100, 800, 1000, 8000, 11_000].map((n) => sayAndNumber(n, "cy")),
  ).toEqual([
    "ac 1",
    "a 2",
    "ac 8",
    "ac 11",
    "a 20",
    "ac 80",
    "ac 88",
    "a 100",
    "ac 800",
    "a 1,000",
    "ac 8,000",
    "ac 11,000",
  ]);
  expect(sayAndNumber(8, "en")).toBe("and 8");
});

it("says figures alike in both languages", () => {
  expect([
    sayNumber(12_345),
    saySigned(3),
    saySigned(-2),
    saySigned(0),
    sayPercent(7, 9),
    sayPercent(0, 0),
    sayOf(12, 29, "cy"),
    sayOf(12, 29, "en"),
    sayPounds(6_000_000),
  ]).toEqual(["12,345", "+3", "−2", "0", "78%", null, "12 o 29", "12 of 29", "£6,000,000"]);
});
