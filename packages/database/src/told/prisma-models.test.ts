import fs from "node:fs";
import { expect } from "vitest";
import { snake, toldNames, toldTables } from "@parod/schema/told/tables";
import { test } from "#testing/database";
import { allColumns } from "#told/columns";
import { toldModels } from "#told/prisma-models";

const squeezed = (text: string) => text.replace(/[ \t]+/gu, " ").replace(/\n\s*/gu, "\n");

test("prisma/schema.prisma says what packages/schema says", () => {
  const file = fs.readFileSync(
    new URL("../../../../prisma/schema.prisma", import.meta.url),
    "utf8",
  );
  const [, told] = file.split("// Told tables\n");
  expect(squeezed(told ?? "").trim()).toBe(squeezed(toldModels()).trim());
});

test("the migrated database has the columns that packages/schema declares", async ({
  database: { pool },
}) => {
  const { rows } = await pool.query<{
    table: string;
    column: string;
    nullable: boolean;
    type: string;
  }>(
    `select table_name as "table", column_name as "column", is_nullable = 'YES' as nullable, data_type as type from information_schema.columns where table_schema = 'public'`,
  );
  const types = {
    text: "text",
    date: "date",
    boolean: "boolean",
    integer: "integer",
    "text[]": "ARRAY",
  } as const;
  const found = new Set(
    rows.map(
      ({ table, column, nullable, type }) =>
        `${table}.${column} ${type} ${nullable && type !== "ARRAY"}`,
    ),
  );
  const declared = toldNames.flatMap((name) =>
    allColumns({ ...toldTables[name].subject, ...toldTables[name].content }).map(
      ({ name: column, type, nullable }) =>
        `${snake(name)}.${column} ${types[type]} ${nullable && type !== "text[]"}`,
    ),
  );
  expect(declared.filter((line) => !found.has(line))).toEqual([]);
});
