import { describe, expect, it } from "vitest";
import { saidOf, type Bad } from "#workbook/testing/bad";
import { form } from "#workbook/testing/forms";
import {
  numberCell,
  partsOf,
  setCell,
  sheetPart,
  tamper,
  textCell,
} from "#workbook/testing/tamper";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";
import { writeZip } from "#workbook/zip/write-zip";

const template = writeTemplate(form, "en", { illustrative: false });
const cell =
  (sheet: keyof typeof sheetPart, ...[at, xml]: readonly [string, string]) =>
  () =>
    setCell(template, sheet, [at, xml]);
const raw = (at: string, rest: string): readonly [string, string] => [
  at,
  `<c r="${at}"${rest}</c>`,
];

const criteriaXml = partsOf(template).find(({ name }) => name === sheetPart.criteria)?.text ?? "";
/** The template with one more sheet, of these rows. */
const added = (name: string, rows: string): Uint8Array =>
  writeZip([
    ...partsOf(template).map((part) => {
      if (part.name === "xl/workbook.xml")
        return {
          ...part,
          text: part.text.replace(
            "</sheets>",
            `<sheet name="${name}" sheetId="90" r:id="rId90"/></sheets>`,
          ),
        };
      if (part.name !== "xl/_rels/workbook.xml.rels") return part;
      const one = `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own.xml"/>`;
      return { ...part, text: part.text.replace("</Relationships>", `${one}</Relationships>`) };
    }),
    {
      name: "xl/worksheets/own.xml",
      text: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]);

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
    "a year typed alone",
    cell("milestones", ...numberCell("E4", 2026)),
    ["date-malformed Milestones!E4"],
  ],
  [
    "a word before a date, which makes it no day",
    cell("milestones", ...textCell("E4", "by 30 September 2026")),
    ["date-malformed Milestones!E4"],
  ],
  [
    "a day of the week that does not fit",
    cell("milestones", ...textCell("E4", "Dydd Llun 30 Medi 2026")),
    ["date-weekday Milestones!E4"],
  ],
  [
    "a year whose figures were swapped",
    cell("milestones", ...textCell("E4", "30 September 2062")),
    ["date-far Milestones!E4"],
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
    "a locked cell typed over",
    cell("criteria", ...textCell("C4", "Another question")),
    ["locked-changed Criteria!C4"],
  ],
  [
    "a baseline typed over",
    cell("milestones", ...textCell("D4", "2 September 2026")),
    ["locked-changed Milestones!D4"],
  ],
  ["a forecast that was emptied", cell("milestones", ...raw("E4", ">")), ["emptied Milestones!E4"]],
  [
    "an answer that was emptied and still has its evidence",
    () => setCell(setCell(template, "criteria", raw("E4", ">")), "criteria", raw("H4", ">")),
    ["required Criteria!E4"],
  ],
  [
    "a criterion without evidence whose answer was emptied",
    () =>
      ["E6", "F6", "G6", "I6", "J6"].reduce<Uint8Array>(
        (bytes, at) => setCell(bytes, "criteria", raw(at, ">")),
        template,
      ),
    ["emptied Criteria!E6"],
  ],
  [
    "a delivery model that was emptied",
    cell("delivery", ...raw("C4", ">")),
    ["emptied Delivery model!C4"],
  ],
  [
    "a note beside the table",
    cell("criteria", "J5", `<c r="J5"/><c r="L5" t="inlineStr"><is><t>Please read</t></is></c>`),
    ["not-read Criteria!L5"],
  ],
  [
    "a note above the table",
    cell("criteria", ...textCell("A2", "Please read")),
    ["not-read Criteria!A2"],
  ],
  [
    "a note on the cover",
    () =>
      tamper(template, "xl/worksheets/sheet1.xml", (text) =>
        text.replace(/>Grey cells[^<]*</u, ">Please read<"),
      ),
    ["not-read Read me first!A6"],
  ],
  [
    "a hidden sheet",
    () =>
      tamper(template, "xl/workbook.xml", (text) =>
        text.replace('name="Evidence"', 'name="Evidence" state="hidden"'),
      ),
    ["hidden-sheet Evidence"],
  ],
  [
    "a sheet of one's own",
    () => added("Notes", '<row r="1"><c r="A1" t="inlineStr"><is><t>Hello</t></is></c></row>'),
    ["sheet-not-read Notes"],
  ],
  [
    "a table copied to a second sheet",
    () => added("Criteria (2)", /<sheetData>(.*)<\/sheetData>/su.exec(criteriaXml)?.[1] ?? ""),
    ["sheet-twice Criteria (2)"],
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
