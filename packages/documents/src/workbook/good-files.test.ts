import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "#workbook/annotate";
import { saidOf } from "#workbook/testing/bad";
import { form, knownContent, on } from "#workbook/testing/forms";
import {
  numberCell,
  partsOf,
  setCell,
  sheetPart,
  tamper,
  textCell,
} from "#workbook/testing/tamper";
import { readDate } from "#workbook/read/dates";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";
import { openWorkbook } from "#workbook/xlsx/open";
import { writeZip } from "#workbook/zip/write-zip";

const template = writeTemplate(form, "en", { illustrative: false });
const read = (bytes: Uint8Array) => readWorkbook(bytes, form);
/** A row of the sheet's XML under another number, its cells with it. */
const renumber = (row: string, to: number): string =>
  row.replaceAll(/r="([A-Z]*)\d+"/gu, (_, column: string) => `r="${column}${to}"`);
const rowsIn = (text: string): string[] => text.match(/<row .*?<\/row>/gsu) ?? [];

describe("a date as it is typed", () => {
  it.each([
    ["2026-09-30", null],
    ["30/09/2026", null],
    ["30.9.2026", null],
    ["30 September 2026", null],
    ["30 Medi 2026", null],
    ["30 Fedi 2026", null],
    ["Dydd Mercher 30 Medi 2026", null],
    ["Wednesday, 30th September 2026", null],
    ["30ain o Fedi 2026", null],
    ["September 30, 2026", null],
    ["30-Sep-2026", null],
    ["30-Sep-26", null],
    ["2026-09-30T00:00:00", null],
    ["\u200e30 September\u00a02026\u200b", null],
    ["30–9–2026", null],
    ["30/09/2026 14:30", null],
    ["Mer 30 Medi 2026", null],
    ["“30 Medi 2026”", null],
    ["Mawrth 30 Medi 2026", "date-weekday"],
    ["09/30/2026", "date-month-first"],
    ["30/09/26", "date-ambiguous"],
  ])("%s is 30 September 2026", (typed, doubt) => {
    expect(readDate(typed)).toEqual({ day: "2026-09-30", doubt });
  });
  it("takes the day first where it can be read in two ways, and says so", () => {
    expect(readDate("03/04/2026")).toEqual({ day: "2026-04-03", doubt: "date-ambiguous" });
    expect(readDate("04/04/2026")).toEqual({ day: "2026-04-04", doubt: null });
  });
  it.each(["", "soon", "31/02/2026", "32/01/2026", "13/13/2026", "30 Smarch 2026", "9".repeat(90)])(
    "%s is none",
    (typed) => {
      expect(readDate(typed)).toEqual({ wrong: "date-malformed" });
    },
  );
});

describe("a workbook that people have worked in", () => {
  it.each([
    "Partly met",
    "  partly   MET ",
    "Wedi’i fodloni’n rhannol",
    "wedi'i fodloni'n rhannol",
    "partly-met",
    "\ufeffPartly met\u200b",
    "“Partly met”.",
  ])("may say %s, in either language", (words) => {
    const { content, errors } = read(setCell(template, "criteria", textCell("E4", words)));
    expect(errors).toEqual([]);
    expect(content?.criteria[0]?.state).toBe("partly-met");
  });
  it("may have rows moved and inserted: they are found by their codes", () => {
    const moved = tamper(template, sheetPart.criteria, (text) => {
      const [title, hint, headings, first, second, third] = rowsIn(text);
      const rows = [
        title,
        hint,
        headings,
        renumber(third ?? "", 9),
        renumber(first ?? "", 12),
        renumber(second ?? "", 700),
      ];
      return text.replace(
        /<sheetData>.*<\/sheetData>/su,
        `<sheetData>${rows.join("")}</sheetData>`,
      );
    });
    const { content, errors } = read(moved);
    expect(errors).toEqual([]);
    expect(content?.criteria.map(({ criterion }) => criterion)).toEqual(["1.10", "1.1"]);
    expect(content?.criteria.find(({ criterion }) => criterion === "1.1")).toEqual(
      knownContent.criteria[0],
    );
  });
  it("may have columns moved: they are found by their headings", () => {
    const swapped = tamper(template, sheetPart.concerns, (text) =>
      text.replaceAll(
        /r="([ABH])(\d+)"/gu,
        (_, column: string, row: string) =>
          `r="${({ A: "H", B: "AA", H: "A" } as Record<string, string>)[column]}${row}"`,
      ),
    );
    expect(read(swapped).errors).toEqual([]);
    expect(read(swapped).content).toEqual(knownContent);
  });
  it("may have its sheets renamed", () => {
    const renamed = tamper(template, "xl/workbook.xml", (text) =>
      text.replace('name="Milestones"', 'name="Sheet1"'),
    );
    expect(read(renamed).content).toEqual(knownContent);
  });
  it("may claim absurd dimensions, and hold a stray cell in the last corner, which is said", () => {
    const wide = tamper(template, sheetPart.criteria, (text) =>
      text
        .replace("<sheetViews>", '<dimension ref="A1:XFD1048576"/><sheetViews>')
        .replace(
          "</sheetData>",
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
        ),
    );
    const { errors, content } = read(wide);
    expect(saidOf(errors)).toEqual(["not-read Criteria!XFD1048576"]);
    expect(content).toEqual(knownContent);
  });
  it("may count its days from 1904", () => {
    const from1904 = tamper(
      setCell(template, "milestones", ["E4", '<c r="E4" s="7"><v>44833</v></c>']),
      "xl/workbook.xml",
      (text) => text.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    );
    expect(read(from1904).content?.milestones[0]?.forecast).toEqual(on("2026-09-30"));
  });
  it("may count its days from 1904 where a cell forgot that it is a day", () => {
    const from1904 = tamper(
      setCell(template, "milestones", numberCell("E4", 44_833)),
      "xl/workbook.xml",
      (text) => text.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    );
    expect(saidOf(read(from1904).errors)).toContain("date-serial Milestones!E4");
    expect(read(from1904).content?.milestones[0]?.forecast).toEqual(on("2026-09-30"));
  });
  it("may have its codes in small letters or with what cannot be seen", () => {
    const typed = setCell(template, "milestones", textCell("A4", "m-1\u200b"));
    expect(read(typed)).toMatchObject({ errors: [], content: knownContent });
  });
  it("may be strict: other namespaces, days as ISO dates, prefixes", () => {
    const strict = writeZip(
      partsOf(setCell(template, "milestones", ["E4", '<c r="E4" t="d"><v>2026-12-25</v></c>'])).map(
        ({ name, text }) => ({
          name,
          text: text
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            .replaceAll(
              /<(\/?)(row|c|v|is|t)(?=[ >/])/gu,
              name.includes("sheet5") ? "<$1x:$2" : "<$1$2",
            )
            .replace(
              "<worksheet",
              '<worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"',
            ),
        }),
      ),
    );
    expect(read(strict).errors).toEqual([]);
    expect(read(strict).content?.milestones[0]?.forecast).toEqual(on("2026-12-25"));
  });
  it("takes a new milestone with its title in both languages, in a row that waited for it", () => {
    const named = [
      textCell("B6", "New"),
      textCell("C6", "Newydd"),
      numberCell("E6", 46_295),
    ].reduce((bytes, put) => setCell(bytes, "milestones", put), template as Uint8Array);
    const { content, errors } = read(named);
    expect(errors.map(({ code }) => code)).toEqual(["date-serial"]);
    expect(content?.milestones.at(-1)).toEqual({
      code: "2026-07-m1",
      title: { en: "New", cy: "Newydd" },
      forecast: on("2026-09-30"),
      actual: null,
      reason: null,
    });
  });
  it("keeps our reading of a date told in words only while it is left as it was", () => {
    const moved = setCell(template, "criteria", textCell("F6", "2026-06-22"));
    expect(read(moved).content?.criteria[1]?.expected).toMatchObject({
      from: "2026-06-22",
      reading: false,
    });
  });
});

describe("the annotated copy", () => {
  const wrong = setCell(
    setCell(template, "criteria", textCell("E4", "Maybe")),
    "milestones",
    textCell("E5", "soon"),
  );
  const { errors } = read(wrong);
  it.each(["en", "cy"] as const)(
    "says in %s what is wrong beside the row, and can be uploaded again",
    (language) => {
      const copy = annotateWorkbook(openWorkbook(wrong), {
        form,
        language,
        illustrative: false,
        errors,
      });
      const [first, , criteria] = openWorkbook(copy).sheets;
      expect(first?.rows.get(4)?.get(2)?.value).toBe("E4");
      expect(String(criteria?.rows.get(4)?.get(11)?.value)).toMatch(/^E4: .*Maybe/u);
      expect(readWorkbook(copy, form).errors).toEqual(errors);
    },
  );
  it("of a corrected file reads as the file", () => {
    const copy = annotateWorkbook(openWorkbook(template), {
      form,
      language: "en",
      illustrative: true,
      errors: [],
    });
    expect(read(copy)).toMatchObject({ errors: [], content: knownContent });
  });
});
