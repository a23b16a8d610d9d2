import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;
export type SheetRow = Readonly<Record<string, Cell>>;

/** A text that a spreadsheet would run as a formula is made plain by an apostrophe. OWASP ASVS 1.2.10. */
const inert = (cell: Cell): Cell =>
  typeof cell === "string" && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;

/** Rows as CSV by RFC 4180, with a byte-order mark so that Excel reads ŵ and ŷ. Nothing told is an empty cell. */
export function toCsv(columns: readonly string[], rows: readonly SheetRow[]): string {
  const cells = rows.map((row) => columns.map((column) => inert(row[column] ?? null)));
  return stringify([columns, ...cells] as Cell[][], {
    bom: true,
    record_delimiter: "windows",
    cast: { boolean: String },
  });
}
