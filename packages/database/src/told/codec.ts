import { snake, toldTables, type FactOf, type ToldName } from "@parod/schema/told/tables";
import type { Field, Fields } from "@parod/schema/told/field";
import type { ToldRow } from "@parod/schema/told/telling";
import type { Day, Instant } from "@parod/schema/day";
import type { When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";

/** A row as its columns: what PostgreSQL's to_jsonb gives, and jsonb_populate_recordset takes. */
export type Columns = Readonly<Record<string, unknown>>;

function encodeField(name: string, field: Field, value: unknown): [string, unknown][] {
  const stem = snake(name);
  if (field.kind === "words") {
    const words = value as Words | null;
    return [
      [`${stem}_en`, words?.en ?? null],
      [`${stem}_cy`, words?.cy ?? null],
    ];
  }
  if (field.kind === "when") {
    const when = value as When | null;
    return [
      [`${stem}_from`, when?.from ?? null],
      [`${stem}_to`, when?.to ?? null],
      [`${stem}_words_en`, when?.words?.en ?? null],
      [`${stem}_words_cy`, when?.words?.cy ?? null],
      [`${stem}_reading`, when?.reading ?? null],
    ];
  }
  return [[stem, value ?? null]];
}

function decodeField(name: string, field: Field, columns: Columns): unknown {
  const stem = snake(name);
  const at = (suffix: string) => columns[`${stem}${suffix}`] ?? null;
  if (field.kind === "words") return at("_en") === null ? null : { en: at("_en"), cy: at("_cy") };
  if (field.kind === "when") {
    if (at("_from") === null) return null;
    const words = at("_words_en") === null ? null : { en: at("_words_en"), cy: at("_words_cy") };
    return { from: at("_from"), to: at("_to"), words, reading: at("_reading") };
  }
  return at("");
}

const fieldsOf = (table: ToldName): Fields => ({
  ...toldTables[table].subject,
  ...toldTables[table].content,
});

/** The subject and content columns of a fact. */
export function encodeFact<N extends ToldName>(table: N, fact: FactOf<N>): Columns {
  const values = fact as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fieldsOf(table)).flatMap(([name, field]) =>
      encodeField(name, field, values[name]),
    ),
  );
}

/** The columns of a row's subject alone, in the table's order: its key for revisions. */
export function subjectKey<N extends ToldName>(table: N, fact: FactOf<N>): string {
  const values = fact as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.keys(toldTables[table].subject).map((name) => values[name]));
}

/** PostgreSQL writes `2025-06-03T09:00:00+01:00`, or with fewer digits: one form for all. */
export const instantOf = (text: string): Instant => new Date(text).toISOString() as Instant;

/** A told row from its columns. */
export function decodeRow<N extends ToldName>(table: N, columns: Columns): ToldRow<N> {
  const fact = Object.fromEntries(
    Object.entries(fieldsOf(table)).map(([name, field]) => [
      name,
      decodeField(name, field, columns),
    ]),
  );
  return {
    ...fact,
    id: columns["id"],
    actNo: columns["act_no"],
    item: columns["item"],
    revision: columns["revision"],
    effectiveOn: columns["effective_on"] as Day,
    knownFrom: instantOf(columns["known_from"] as string),
    telling: columns["telling"],
    corrects: columns["corrects"] ?? null,
    sourceId: columns["source_id"] ?? null,
    lang: columns["lang"] ?? null,
    knownExact: columns["known_exact"],
    ours: columns["ours"],
    note: columns["note"] ?? null,
    factKey: columns["fact_key"] ?? null,
  } as ToldRow<N>;
}
