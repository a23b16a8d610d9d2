import { fold } from "@parod/language/fold";
import { speaker } from "@parod/language/translate";
import { sayWorkbookError, sayWorkbookQuestion } from "@parod/language/workbook-sentences";
import type { ReturnForm } from "@parod/schema/return";
import { workbookSheets, type WorkbookError, type WorkbookSheet } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { askedCriteria, listsSheet, identitySheet, sheetNames } from "#workbook/layout";
import { Report } from "#workbook/read/report";
import { findTable, type FoundTable } from "#workbook/read/table";
import { bare, listsOf, lookOf, rulesOf, type Frame } from "#workbook/template/sheet";
import { titleOf } from "#workbook/template/write-template";
import { placeOf } from "#workbook/xlsx/address";
import type { RawCell, RawSheet, RawWorkbook } from "#workbook/xlsx/raw";
import type { Look } from "#workbook/xlsx/styles";
import { writeWorkbook, type OutCell, type OutSheet } from "#workbook/xlsx/write";

export type ToAnnotate = {
  readonly form: ReturnForm;
  readonly language: Language;
  readonly illustrative: boolean;
  readonly errors: readonly WorkbookError[];
};

/** What a formula last showed is written as a plain value: nothing in the copy can be run. */
function copied(cell: RawCell, look: Look): OutCell {
  if (cell.kind === "day")
    return { value: cell.value, look: look === "answer" ? "day" : look, day: true };
  if (cell.kind === "number") return { value: cell.value, look: look === "day" ? "answer" : look };
  return {
    value: cell.value === null ? "" : String(cell.value),
    look: look === "day" ? "answer" : look,
  };
}

/** The cells of a sheet where they stand; what is empty is left out. */
function cellsOf(sheet: RawSheet, lookAt: (row: number, column: number) => Look): OutCell[][] {
  const rows: OutCell[][] = [];
  for (const [row, cells] of sheet.rows) {
    const line: OutCell[] = [];
    for (const [column, cell] of cells) line[column - 1] = copied(cell, lookAt(row, column));
    rows[row - 1] = line;
  }
  return rows;
}

function annotatedTable(
  of: WorkbookSheet,
  table: FoundTable,
  { frame, errors }: { readonly frame: Frame; readonly errors: readonly WorkbookError[] },
): OutSheet {
  const { t } = speaker(frame.language);
  const said = speaker(frame.language);
  const { sheet, headingRow, columns, rows: full } = table;
  const columnAt = new Map([...columns].map(([column, at]) => [at, column]));
  const rows = cellsOf(sheet, (row, at) => {
    const column = columnAt.get(at);
    if (row === headingRow) return "heading";
    return row < headingRow || !column ? "plain" : lookOf(column, of, false);
  });
  const errorColumn = Math.max(...columns.values()) + 1;
  (rows[headingRow - 1] ??= [])[errorColumn - 1] = {
    value: t("workbook.column.error"),
    look: "heading",
  };
  const byRow = new Map<number, string[]>();
  for (const error of errors.filter((each) => each.sheet === sheet.name)) {
    const row = placeOf(error.cell ?? "")?.row;
    if (row === undefined || row <= headingRow) continue;
    const sentence = `${error.cell}: ${sayWorkbookError(error, said)}`;
    byRow.set(row, [...(byRow.get(row) ?? []), sentence]);
  }
  for (const [row, sentences] of byRow)
    (rows[row - 1] ??= [])[errorColumn - 1] = {
      value: sentences.join("\n").slice(0, 32_000),
      look: "error",
    };
  const last = Math.max(headingRow + 1, ...full.slice(-1));
  return {
    ...bare(frame.language),
    name: sheet.name,
    widths: Array.from({ length: errorColumn }, (_, at) => (at === errorColumn - 1 ? 60 : 24)),
    frozen: [headingRow, 0],
    rows,
    ...rulesOf(of, frame, { rows: [headingRow + 1, last], columns }),
  };
}

function errorSheet({ errors, language, illustrative }: ToAnnotate, title: string): OutSheet {
  const { t } = speaker(language);
  const reader = speaker(language);
  const heading = (value: string): OutCell => ({ value, look: "heading" });
  const cell = (value: string): OutCell => ({ value, look: "locked" });
  return {
    ...bare(language),
    name: t("workbook.sheet.errors"),
    widths: [24, 10, 44, 80, 30],
    frozen: [3, 0],
    rows: [
      [{ value: `${t("workbook.sheet.errors")}. ${title}`, look: "title" }],
      [
        {
          value: illustrative ? t("common.illustrative.mark") : t("workbook.page.mustText"),
          look: "hint",
        },
      ],
      [
        heading(t("workbook.page.section")),
        heading(t("workbook.page.cell")),
        heading(t("workbook.page.question")),
        heading(t("workbook.page.error")),
        heading(t("workbook.page.field")),
      ],
      ...errors.map((error) => [
        cell(error.sheet ?? t("workbook.page.wholeFile")),
        cell(error.cell ?? ""),
        cell(sayWorkbookQuestion(error, reader)),
        { value: sayWorkbookError(error, reader), look: "error" } as const,
        cell(error.severity === "must" ? t("workbook.page.must") : t("workbook.page.confirm")),
      ]),
    ],
  };
}

/** The uploaded workbook again, as values, with what is wrong beside each row and all of it on a sheet in front. It can be corrected and uploaded. */
export function annotateWorkbook(book: RawWorkbook, given: ToAnnotate): Uint8Array<ArrayBuffer> {
  const { form, language, illustrative, errors } = given;
  const title = titleOf(form, language);
  const frame: Frame = {
    language,
    illustrative,
    title,
    criteria: askedCriteria(form).map(({ criterion }) => criterion),
  };
  const tables = new Map(
    workbookSheets.flatMap((of) => {
      const table = findTable(book, of, { report: new Report(), language });
      return table ? [[table.sheet, { of, table }] as const] : [];
    }),
  );
  const own = new Set([
    listsSheet,
    fold(speaker(language).t("workbook.sheet.errors")),
    ...sheetNames("errors"),
  ]);
  const copies = book.sheets
    .filter(({ name }) => !own.has(name) && !own.has(fold(name)))
    .map((sheet): OutSheet => {
      const found = tables.get(sheet);
      if (found) return annotatedTable(found.of, found.table, { frame, errors });
      return {
        ...bare(language),
        name: sheet.name,
        hidden: sheet.name === identitySheet,
        widths: [100],
        rows: cellsOf(sheet, () => "plain"),
      };
    });
  return writeWorkbook({
    title,
    language,
    sheets: [errorSheet(given, title), ...copies, listsOf(frame)],
  });
}
