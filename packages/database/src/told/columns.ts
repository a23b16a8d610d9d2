import { snake, toldTables, type ToldName } from "@parod/schema/told/tables";
import type { Field, FieldKind, Fields } from "@parod/schema/told/field";

export type SqlType = "text" | "date" | "boolean" | "integer" | "text[]";
export type Column = { readonly name: string; readonly type: SqlType; readonly nullable: boolean };

const suffixes: Record<FieldKind, readonly (readonly [string, SqlType])[]> = {
  code: [["", "text"]],
  text: [["", "text"]],
  day: [["", "date"]],
  flag: [["", "boolean"]],
  count: [["", "integer"]],
  codes: [["", "text[]"]],
  words: [
    ["_en", "text"],
    ["_cy", "text"],
  ],
  when: [
    ["_from", "date"],
    ["_to", "date"],
    ["_words_en", "text"],
    ["_words_cy", "text"],
    ["_reading", "boolean"],
  ],
};

export function columnsOf(name: string, field: Field): Column[] {
  return suffixes[field.kind].map(([suffix, type]) => ({
    name: `${snake(name)}${suffix}`,
    type,
    nullable: field.optional || suffix.startsWith("_words"),
  }));
}

export const allColumns = (fields: Fields): Column[] =>
  Object.entries(fields).flatMap(([name, field]) => columnsOf(name, field));

export const subjectColumns = (table: ToldName): string[] =>
  allColumns(toldTables[table].subject).map(({ name }) => name);
