/** A command's outcome: 0 fine, 1 findings or a failed check, 2 bad use or bad input. `said` goes to stderr, a sentence a line. */
export type Outcome = {
  readonly code: 0 | 1 | 2;
  readonly text: string;
  readonly said?: readonly string[];
};

export class BadUse extends Error {
  override readonly name = "BadUse";
}

export const asJson = (value: unknown): string => JSON.stringify(value);

/** Columns of plain text, each as wide as its longest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
