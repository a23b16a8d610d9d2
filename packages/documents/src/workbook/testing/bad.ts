import type { WorkbookError } from "@parod/schema/workbook";

export type Bad = readonly [
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  expected: string[],
];

/** `code Sheet!A1`, or the code alone for the file as a whole. */
export const saidOf = (errors: readonly WorkbookError[]): string[] =>
  errors.map(({ code, sheet, cell }) =>
    [code, [sheet, cell].filter((part) => part !== null).join("!")].filter(Boolean).join(" "),
  );
