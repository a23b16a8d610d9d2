/** A workbook as it lies in its file: only what an import needs. Formulas are known to be there; what they say is not kept. */
export type RawValue =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  /** A day, by the cell's number format or as an ISO date. */
  | { readonly kind: "day"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "none"; readonly value: null };
export type RawCell = RawValue & { readonly formula: boolean };

export type RawMerge = {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
};

export type RawSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, by column; both from 1; only cells that hold something. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly merges: readonly RawMerge[];
  /** Whether its days are counted from 1904. */
  readonly from1904: boolean;
};

export type RawWorkbook = { readonly sheets: readonly RawSheet[] };
