import { fold } from "@parod/language/fold";
import { speaker } from "@parod/language/translate";
import { workbookSheets } from "@parod/schema/workbook";
import { languages } from "@parod/schema/words";
import { identitySheet, listsSheet, sheetNames } from "#workbook/layout";
import { plain } from "#workbook/read/plain";
import { shown, type Reading } from "#workbook/read/report";
import type { FoundTable } from "#workbook/read/table";
import { coverLines, titleOf } from "#workbook/template/write-template";
import { address } from "#workbook/xlsx/address";
import type { RawCell, RawSheet, RawWorkbook } from "#workbook/xlsx/raw";

type Stray = { readonly row: number; readonly column: number; readonly given: string };
const wordsOf = ({ value }: RawCell): string => plain(String(value ?? ""));
const namesOf = (sheet: Parameters<typeof sheetNames>[0]): ReadonlySet<string> =>
  new Set(sheetNames(sheet));

/** Cells in the order of reading whose place or words are none of the template's. */
function strayIn(
  sheet: RawSheet,
  isOurs: (place: { row: number; column: number }, words: string) => boolean,
): readonly Stray[] {
  return [...sheet.rows]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells]
        .toSorted(([a], [b]) => a - b)
        .map(([column, cell]) => ({ row, column, given: wordsOf(cell) })),
    )
    .filter(({ row, column, given }) => given !== "" && !isOurs({ row, column }, given));
}

/** Said once a sheet, at the first of them. */
function reportStray(sheet: RawSheet, stray: readonly Stray[], { report }: Reading): void {
  const [first] = stray;
  if (first)
    report.add(
      "not-read",
      { sheet: sheet.name, cell: address(first.row, first.column) },
      { n: stray.length, given: shown(first.given) },
    );
}

/** What the template itself says above its tables and on its cover, in either language. */
function ownWords({ form }: Reading): ReadonlySet<string> {
  const lines = languages.flatMap((language) => {
    const { t } = speaker(language);
    const title = titleOf(form, language);
    return [
      ...coverLines(form, language),
      ...workbookSheets.map((sheet) => `${t(`workbook.sheet.${sheet}`)}. ${title}`),
    ];
  });
  return new Set(lines.map((line) => fold(plain(line))));
}

/**
 * Whatever somebody typed where nothing is read is said, so that nobody believes it was taken: cells beside and above a
 * table, on the cover, on sheets of their own. The column of errors of an annotated copy is ours.
 */
export function reportUnread(
  book: RawWorkbook,
  tables: readonly (FoundTable | null)[],
  reading: Reading,
): void {
  // where the form has changed since, the template's own words are not known any more
  const own = ownWords(reading);
  const isOwn = (words: string): boolean => !reading.asMade || own.has(fold(words));
  const errorHeadings = new Set(
    languages.map((language) => fold(speaker(language).t("workbook.column.error"))),
  );
  const found = new Map(tables.flatMap((table) => (table ? [[table.sheet, table] as const] : [])));
  const cover = namesOf("cover");
  const errors = namesOf("errors");
  // a sheet of ours that could not be read is said already
  const said = new Set(reading.report.errors().map(({ sheet }) => sheet));
  for (const sheet of book.sheets) {
    const name = fold(plain(sheet.name));
    if (sheet.name.toLowerCase() === identitySheet || sheet.name.toLowerCase() === listsSheet)
      continue;
    const table = found.get(sheet);
    if (table) {
      const { headingRow, columns } = table;
      const headings = sheet.rows.get(headingRow) ?? new Map<number, RawCell>();
      const ours = new Set([
        ...columns.values(),
        ...[...headings]
          .filter(([, cell]) => errorHeadings.has(fold(wordsOf(cell))))
          .map(([at]) => at),
      ]);
      const isOurs = ({ row, column }: { row: number; column: number }, words: string): boolean =>
        row < headingRow ? isOwn(words) : ours.has(column);
      reportStray(sheet, strayIn(sheet, isOurs), reading);
    } else if (cover.has(name))
      reportStray(
        sheet,
        strayIn(sheet, (_, words) => isOwn(words)),
        reading,
      );
    else if (!errors.has(name) && !said.has(sheet.name) && sheet.rows.size > 0)
      reading.report.add(
        "sheet-not-read",
        { sheet: sheet.name, cell: null },
        { given: sheet.name },
      );
  }
}
