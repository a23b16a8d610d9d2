import { describe, expect, it } from "vitest";
import { saidOf, type Bad } from "#workbook/testing/bad";
import { form } from "#workbook/testing/forms";
import { numberCell, setCell, sheetPart, tamper, textCell } from "#workbook/testing/tamper";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";

const template = writeTemplate(form, "en", { illustrative: false });
const cell =
  (sheet: keyof typeof sheetPart, ...[at, xml]: readonly [string, string]) =>
  () =>
    setCell(template, sheet, [at, xml]);
const raw = (at: string, rest: string): readonly [string, string] => [
  at,
  `<c r="${at}"${rest}</c>`,
];

const files: readonly Bad[] = [
  [
    "a choice that is none",
    cell("criteria", ...textCell("E4", "Maybe")),
    ["not-in-list Criteria!E4"],
  ],
  ["a wiped code", cell("criteria", ...raw("A4", ">")), ["code-missing Criteria!A4"]],
  [
    "an unknown code",
    cell("criteria", ...textCell("A4", "9.9")),
    ["row-missing Criteria!A3", "code-unknown Criteria!A4"],
  ],
  [
    "a code twice",
    cell("criteria", ...textCell("A5", "1.1")),
    ["code-twice Criteria!A5", "row-missing Criteria!A3"],
  ],
  ["an answer without its state", cell("criteria", ...raw("E4", ">")), ["required Criteria!E4"]],
  [
    "a date that is none",
    cell("milestones", ...textCell("E4", "31/02/2026")),
    ["date-malformed Milestones!E4"],
  ],
  [
    "a season for a date",
    cell("milestones", ...textCell("E4", "Spring 2027")),
    ["date-malformed Milestones!E4"],
  ],
  [
    "a date long ago",
    cell("milestones", ...textCell("E4", "30 September 1926")),
    ["date-range Milestones!E4"],
  ],
  [
    "an ambiguous date",
    cell("milestones", ...textCell("E4", "03/04/2026")),
    ["date-ambiguous Milestones!E4"],
  ],
  [
    "the month first",
    cell("milestones", ...textCell("E4", "09/30/2026")),
    ["date-month-first Milestones!E4"],
  ],
  [
    "a serial number for a date",
    cell("milestones", ...numberCell("E4", 46_295)),
    ["date-serial Milestones!E4"],
  ],
  [
    "a range that ends before it begins",
    cell("milestones", ...textCell("F4", "2026-01-01")),
    ["date-order Milestones!F4"],
  ],
  [
    "words in one language",
    cell("milestones", ...textCell("J4", "in the autumn")),
    ["words-both Milestones!K4"],
  ],
  [
    "a formula with its value",
    cell("milestones", ...raw("E4", ' s="7"><f>TODAY()</f><v>46295</v>')),
    ["formula Milestones!E4"],
  ],
  [
    "a formula without a value",
    cell("milestones", ...raw("E4", "><f>TODAY()</f>")),
    ["formula-empty Milestones!E4"],
  ],
  [
    "an error in a cell",
    cell("milestones", ...raw("E4", ' t="e"><f>1/0</f><v>#DIV/0!</v>')),
    ["error-cell Milestones!E4"],
  ],
  [
    "a number where text is asked for",
    cell("milestones", ...numberCell("I4", 2026)),
    ["number-as-text Milestones!I4"],
  ],
  [
    "a text that is too long",
    cell("milestones", ...textCell("I4", "a".repeat(1001))),
    ["text-too-long Milestones!I4"],
  ],
  [
    "a character that turns text round",
    cell("milestones", ...textCell("I4", "a\u202eb")),
    ["text-characters Milestones!I4"],
  ],
  [
    "a milestone's title changed",
    cell("milestones", ...textCell("B4", "Other")),
    ["title-ignored Milestones!B4"],
  ],
  [
    "a new milestone with one title",
    cell("milestones", ...textCell("B6", "New")),
    ["title-missing Milestones!C6"],
  ],
  [
    "an address that is not https",
    cell("evidence", ...textCell("E4", "http://example.org")),
    ["address-https Evidence!E4"],
  ],
  [
    "evidence for a criterion that is none",
    cell("evidence", ...textCell("A4", "7.7")),
    ["code-unknown Evidence!A4"],
  ],
  [
    "merged cells",
    () =>
      tamper(template, sheetPart.criteria, (text) =>
        text.replace(
          "</sheetData>",
          '</sheetData><mergeCells><mergeCell ref="E4:E5"/></mergeCells>',
        ),
      ),
    ["merged Criteria!E4"],
  ],
  [
    "hidden rows",
    () =>
      tamper(template, sheetPart.criteria, (text) =>
        text.replace('<row r="4"', '<row r="4" hidden="1"'),
      ),
    ["hidden-rows Criteria!A4"],
  ],
  [
    "hidden columns",
    () =>
      tamper(template, sheetPart.criteria, (text) =>
        text.replace(/<col min="5"/u, '<col hidden="1" min="5"'),
      ),
    ["hidden-columns Criteria!E3"],
  ],
  [
    "a heading changed",
    () => tamper(template, sheetPart.criteria, (text) => text.replace(">State<", ">Status<")),
    ["heading-missing Criteria!A3"],
  ],
  [
    "a heading twice",
    () => tamper(template, sheetPart.criteria, (text) => text.replace(">Note<", ">State<")),
    ["heading-twice Criteria!H3", "heading-missing Criteria!A3"],
  ],
  [
    "a sheet taken away",
    () =>
      tamper(template, "xl/workbook.xml", (text) =>
        text.replace(/<sheet name="Evidence"[^>]*>/u, ""),
      ),
    ["sheet-missing Evidence"],
  ],
];

describe("a bad cell", () => {
  it.each(files)("%s is told by its code and cell", async (_, make, expected) => {
    const { errors, content } = readWorkbook(await make(), form);
    expect(saidOf(errors)).toEqual(expected);
    expect(content === null).toBe(errors.some(({ severity }) => severity === "must"));
  });
});
