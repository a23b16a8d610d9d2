import { snake, toldNames, toldTables, type ToldName } from "@parod/schema/told/tables";
import { allColumns, type Column, type SqlType, subjectColumns } from "#told/columns";

/**
 * The told part of prisma/schema.prisma, made from the one declaration of the tables in packages/schema. A test holds
 * the file to it; `npx tsx packages/database/bin/write-models.ts` writes it anew.
 */
const prismaTypes: Record<SqlType, string> = {
  text: "String",
  date: "DateTime",
  boolean: "Boolean",
  integer: "Int",
  "text[]": "String[]",
};

const frame: readonly string[] = [
  'programmeId String    @map("programme_id") @db.Uuid',
  "id          String",
  'actNo       Int       @map("act_no")',
  "item        Int",
  "revision    Int",
  'effectiveOn DateTime  @map("effective_on") @db.Date',
  'knownFrom   DateTime  @map("known_from") @db.Timestamptz(3)',
  "telling     String",
  "corrects    String?",
  'sourceId    String?   @map("source_id")',
  "lang        String?",
  'knownExact  Boolean   @map("known_exact")',
  "ours        Boolean",
  "note        String?",
  'factKey     String?   @map("fact_key")',
];

const camel = (name: string): string =>
  name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
function columnLine({ name, type, nullable }: Column): string {
  const optional = nullable && type !== "text[]" ? "?" : "";
  const mapped = camel(name) === name ? "" : ` @map("${name}")`;
  return `${camel(name)} ${prismaTypes[type]}${optional}${mapped}${type === "date" ? " @db.Date" : ""}`;
}

function model(table: ToldName): string {
  const { subject, content } = toldTables[table];
  const subjects = subjectColumns(table).map(camel).join(", ");
  return [
    `model ${pascal(table)} {`,
    ...[
      ...frame,
      ...allColumns(subject).map(columnLine),
      ...allColumns(content).map(columnLine),
    ].map((line) => `  ${line}`),
    "",
    "  @@id([programmeId, id])",
    `  @@unique([programmeId, ${subjects}, revision], map: "${snake(table)}_revision_key")`,
    `  @@index([programmeId, ${subjects}, effectiveOn(sort: Desc), actNo(sort: Desc), item(sort: Desc)], map: "${snake(table)}_in_force")`,
    `  @@index([programmeId, actNo], map: "${snake(table)}_act")`,
    `  @@map("${snake(table)}")`,
    "}",
  ].join("\n");
}

export const toldModels = (): string => toldNames.map(model).join("\n\n");
