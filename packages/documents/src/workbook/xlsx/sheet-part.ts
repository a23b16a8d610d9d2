import { WorkbookRefusal } from "#workbook/refusal";
import { placeOf } from "#workbook/xlsx/address";
import { isTrue, parseXml, unescapeOffice, type Attributes } from "#workbook/xlsx/parse-xml";
import type { RawCell, RawMerge, RawSheet, RawValue } from "#workbook/xlsx/raw";

export type Around = {
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly from1904: boolean;
  /** How many cells the file may still hold. */
  readonly budget: { left: number };
};

/** Days since the beginning of the year 1900, as Excel counts them with its 29 February 1900. */
export const dayOfSerial = (serial: number, from1904 = false): string | null => {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
};

type Open = { row: number; column: number; type: string; style: number; formula: boolean };

function valueOf(cell: Open, text: string, around: Around): RawValue | null {
  const { type } = cell;
  if (type === "s") return { kind: "text", value: around.strings[Number(text)] ?? "" };
  if (type === "inlineStr" || type === "str") return { kind: "text", value: unescapeOffice(text) };
  if (type === "e") return { kind: "error", value: text };
  if (text === "") return null;
  if (type === "b") return { kind: "boolean", value: isTrue(text) };
  if (type === "d") return { kind: "day", value: text.slice(0, 10) };
  const number = Number(text);
  if (!Number.isFinite(number)) return { kind: "text", value: text };
  const day = around.dayStyles[cell.style] ? dayOfSerial(number, around.from1904) : null;
  return day === null ? { kind: "number", value: number } : { kind: "day", value: day };
}

function mergeOf(reference: string): RawMerge | null {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to ? { from, to } : null;
}

/** Reads a sheet's cells in one pass. Where rows or cells do not say their place, each follows the one before. */
export function readSheet(
  content: Buffer,
  { name, hidden }: { readonly name: string; readonly hidden: boolean },
  around: Around,
): RawSheet {
  const rows = new Map<number, Map<number, RawCell>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  const merges: RawMerge[] = [];
  let row = 0;
  let column = 0;
  let cell: Open | null = null;
  let text = "";
  let taking = false;
  let phonetic = false;

  const openCell = (given: Attributes): void => {
    const place = given["r"] === undefined ? { row, column: column + 1 } : placeOf(given["r"]);
    if (!place) throw new WorkbookRefusal("damaged");
    column = place.column;
    text = "";
    cell = { ...place, type: given["t"] ?? "n", style: Number(given["s"] ?? 0), formula: false };
  };
  const closeCell = (open: Open): void => {
    const value =
      valueOf(open, text, around) ?? (open.formula ? { kind: "none", value: null } : null);
    if (value === null || (value.kind === "text" && value.value === "" && !open.formula)) return;
    if (--around.budget.left < 0) throw new WorkbookRefusal("too-many-cells");
    const cells = rows.get(open.row) ?? new Map<number, RawCell>();
    cells.set(open.column, { ...value, formula: open.formula } as RawCell);
    rows.set(open.row, cells);
  };
  parseXml(content, {
    open: (tag, given) => {
      if (tag === "row") {
        row = given["r"] === undefined ? row + 1 : Number(given["r"]);
        column = 0;
        if (!(row >= 1 && row <= 1_048_576)) throw new WorkbookRefusal("damaged");
        if (isTrue(given["hidden"])) hiddenRows.add(row);
      } else if (tag === "c") openCell(given);
      else if (tag === "f" && cell) cell.formula = true;
      else if (tag === "rPh") phonetic = true;
      else if (tag === "col" && isTrue(given["hidden"]))
        hiddenColumns.push([Number(given["min"]), Number(given["max"])]);
      else if (tag === "mergeCell") {
        const merge = mergeOf(given["ref"] ?? "");
        if (merge && merges.length < 10_000) merges.push(merge);
      }
      taking = cell !== null && !phonetic && (tag === "v" || tag === "t");
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (tag) => {
      taking = false;
      if (tag === "rPh") phonetic = false;
      if (tag === "c" && cell) {
        closeCell(cell);
        cell = null;
      }
    },
  });
  return { name, hidden, rows, hiddenRows, hiddenColumns, merges, from1904: around.from1904 };
}
