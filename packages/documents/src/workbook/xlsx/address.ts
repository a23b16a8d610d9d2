/** Columns and rows from 1: A1 is row 1, column 1. */
export function letters(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCodePoint(65 + ((left - 1) % 26)) + name;
  return name;
}
export const address = (row: number, column: number): string => `${letters(column)}${row}`;

/** Null for what is no cell of any sheet. */
export function placeOf(text: string): { readonly row: number; readonly column: number } | null {
  const [, name, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text) ?? [];
  if (name === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of name) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  const row = Number(digits);
  return row < 1 || row > 1_048_576 || column > 16_384 ? null : { row, column };
}
