import type { Cell, SheetRow } from "@parod/documents/csv";
import type { When } from "@parod/schema/when";
import type { Language, Words } from "@parod/schema/words";
import type { Context } from "#context";
import type { Look } from "#reading/look";

export type OpenTable = {
  /** Its rows are of single criteria: told of a peer only to those who may read it whole. */
  readonly whole?: true;
  readonly columns: readonly string[];
  readonly rows: (look: Look, language: Language, ctx: Context) => SheetRow[] | Promise<SheetRow[]>;
};

/** A told date as three columns; nothing told is null, never 0 or "". */
export const dated = (
  name: string,
  when: When | null,
  language: Language,
): Record<string, Cell> => ({
  [`${name}From`]: when?.from ?? null,
  [`${name}To`]: when?.to ?? null,
  [`${name}Words`]: when?.words?.[language] ?? null,
});
export const datedColumns = (name: string): string[] => [
  `${name}From`,
  `${name}To`,
  `${name}Words`,
];
export const say = (words: Words | null | undefined, language: Language): string | null =>
  words?.[language] ?? null;
export const list = (codes: readonly string[]): string => codes.join(" ");
