import { fold } from "@parod/language/fold";
import { speaker } from "@parod/language/translate";
import { workbookColumns, type WorkbookColumn, type WorkbookSheet } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { columnByHeading, sheetNames } from "#workbook/layout";
import { plain } from "#workbook/read/plain";
import type { Report } from "#workbook/read/report";
import { address } from "#workbook/xlsx/address";
import type { RawCell, RawSheet, RawWorkbook } from "#workbook/xlsx/raw";

/** A table found in a sheet: by its headings, wherever they stand. */
export type FoundTable = {
  readonly sheet: RawSheet;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<WorkbookColumn, number>;
  /** Rows below the headings that hold something in a column of ours, in their order. */
  readonly rows: readonly number[];
};

const headingsWithin = 50;
const textOf = (cell: RawCell | undefined): string => (cell?.kind === "text" ? cell.value : "");

/** The row that has the most headings of a table, with the columns that they stand over. */
function headingsOf(sheet: RawSheet, of: WorkbookSheet) {
  let best: { row: number; found: (readonly [WorkbookColumn, number])[] } | null = null;
  for (const [row, cells] of sheet.rows) {
    if (row > headingsWithin) continue;
    const found = [...cells].flatMap(([at, cell]) => {
      const column = columnByHeading(of, textOf(cell));
      return column === null ? [] : [[column, at] as const];
    });
    if (found.length >= 2 && found.length > (best?.found.length ?? 0)) best = { row, found };
  }
  return best;
}

/** By its name in either language; renamed, by its headings. Two that fit are one too many: which of them counts is not ours to say. */
function findSheet(
  { sheets }: RawWorkbook,
  of: WorkbookSheet,
  report: Report,
): RawSheet | undefined {
  const names = sheetNames(of);
  const whole = sheets.filter(
    (sheet) => (headingsOf(sheet, of)?.found.length ?? 0) === workbookColumns[of].length,
  );
  const named = sheets.filter(({ name }) => names.includes(fold(plain(name))));
  const sheet = named.find((each) => whole.includes(each)) ?? named[0] ?? whole[0];
  for (const other of whole)
    if (sheet && other !== sheet)
      report.add("sheet-twice", { sheet: other.name, cell: null }, { given: sheet.name });
  return sheet;
}

/** Merged cells in the table: one answer would stand for several questions. */
function reportMerges(table: FoundTable, report: Report): void {
  const places = [...table.columns].map(([column, at]) => ({ column, at }));
  for (const { from, to } of table.sheet.merges) {
    const over = places.find(({ at }) => at >= from.column && at <= to.column);
    if (!over || to.row < table.headingRow) continue;
    report.add("merged", {
      sheet: table.sheet.name,
      cell: address(from.row, from.column),
      column: over.column,
    });
  }
}

/** Hidden rows and columns are read like any other: said once a sheet, at the first of them. */
function reportHidden({ sheet, rows, columns, headingRow }: FoundTable, report: Report): void {
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row));
  const code = columns.get("code") ?? 1;
  const [first] = hidden;
  if (first !== undefined)
    report.add(
      "hidden-rows",
      { sheet: sheet.name, cell: address(first, code) },
      { n: hidden.length },
    );
  const covered = [...columns]
    .filter(
      ([, at]) =>
        sheet.hiddenColumns.some(([from, to]) => at >= from && at <= to) &&
        rows.some((row) => sheet.rows.get(row)?.has(at)),
    )
    .toSorted(([, a], [, b]) => a - b);
  const [column] = covered;
  if (column)
    report.add(
      "hidden-columns",
      { sheet: sheet.name, cell: address(headingRow, column[1]), column: column[0] },
      { n: covered.length },
    );
}

/** Null where the sheet, its code column or another column is not there: said, and nothing of it is read. */
export function findTable(
  book: RawWorkbook,
  of: WorkbookSheet,
  { report, language }: { readonly report: Report; readonly language: Language },
): FoundTable | null {
  const { t } = speaker(language);
  const sheet = findSheet(book, of, report);
  if (!sheet) {
    report.add(
      "sheet-missing",
      { sheet: t(`workbook.sheet.${of}`), cell: null },
      { given: t(`workbook.sheet.${of}`) },
    );
    return null;
  }
  const headings = headingsOf(sheet, of);
  const columns = new Map<WorkbookColumn, number>();
  const row = headings?.row ?? 1;
  for (const [column, at] of headings?.found ?? []) {
    const given = t(`workbook.column.${column}`);
    if (columns.has(column))
      report.add("heading-twice", { sheet: sheet.name, cell: address(row, at), column }, { given });
    else columns.set(column, at);
  }
  const lacking = workbookColumns[of].filter((column) => !columns.has(column));
  for (const column of lacking)
    report.add(
      "heading-missing",
      { sheet: sheet.name, cell: address(row, 1), column },
      { given: t(`workbook.column.${column}`) },
    );
  if (lacking.length > 0) return null;
  const at = [...columns.values()];
  const rows = [...sheet.rows]
    .filter(([each, cells]) => each > row && at.some((column) => cells.has(column)))
    .map(([each]) => each)
    .toSorted((a, b) => a - b);
  const table = { sheet, headingRow: row, columns, rows };
  if (sheet.hidden && rows.length > 0)
    report.add("hidden-sheet", { sheet: sheet.name, cell: null });
  reportMerges(table, report);
  reportHidden(table, report);
  return table;
}

/** Rows that answer, by their code in small letters, in their order. */
export function rowsOf({ sheet, rows, columns }: FoundTable): Readonly<Record<string, number[]>> {
  const found = new Map<string, number[]>();
  const code = columns.get("code") ?? 0;
  const others = [...columns.values()].filter((at) => at !== code);
  for (const row of rows) {
    const cells = sheet.rows.get(row);
    const key = plain(String(cells?.get(code)?.value ?? "")).toLowerCase();
    if (key === "" || !others.some((at) => cells?.has(at))) continue;
    const all = found.get(key);
    if (all) all.push(row);
    else found.set(key, [row]);
  }
  return Object.fromEntries(found);
}
