import { describe, expect, test } from "vitest";
import { checkMigration, migrationsToCheck } from "./migrations.ts";
import { listFiles, readFile } from "./repository.ts";

const check = (sql: string) => checkMigration("m.sql", sql);

describe("migrations", () => {
  test.each([
    'DROP TABLE "milestone";',
    'ALTER TABLE "milestone" DROP COLUMN "name";',
    'ALTER TABLE "milestone" ALTER COLUMN "day" TYPE text;',
    'ALTER TABLE "milestone" ALTER COLUMN "day" SET DATA TYPE text;',
    'ALTER TABLE "milestone" ALTER COLUMN "day" SET NOT NULL;',
    'ALTER TABLE "milestone" RENAME COLUMN "day" TO "date";',
    'ALTER TABLE "milestone" RENAME TO "anchor";',
    'ALTER TABLE "milestone" ADD COLUMN "note" TEXT NOT NULL;',
    'ALTER TABLE "milestone" ADD CONSTRAINT "k" FOREIGN KEY ("a") REFERENCES "b"("id");',
    'ALTER TABLE "milestone" DROP CONSTRAINT "k";',
    'CREATE INDEX "i" ON "milestone"("day");',
    'CREATE UNIQUE INDEX "i" ON "milestone"("day");',
    'TRUNCATE "milestone";',
    'DELETE FROM "milestone";',
    `UPDATE "milestone" SET "note" = '';`,
    '-- allow:\nDROP TABLE "milestone";',
    'CREATE TABLE "new" ("id" int);\nCREATE INDEX "i" ON "milestone"("day");',
  ])("refuses %s", (sql) => {
    expect(check(sql)).toHaveLength(1);
  });
  test.each([
    'CREATE TABLE "new" ("id" int NOT NULL);',
    'CREATE TABLE "new" ("id" int);\nCREATE INDEX "i" ON "new"("id");',
    'CREATE TABLE "new" ("id" int);\nALTER TABLE "new" ADD CONSTRAINT "k" CHECK ("id" > 0);',
    'ALTER TABLE "milestone" ADD COLUMN "note" TEXT;',
    `ALTER TABLE "milestone" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';`,
    'ALTER TABLE "milestone" ADD CONSTRAINT "k" CHECK ("a" > 0) NOT VALID;',
    'ALTER TABLE "milestone" VALIDATE CONSTRAINT "k";',
    '-- DROP TABLE "milestone" comes later',
    'CREATE INDEX "i" ON "milestone"("day"); '.replace("CREATE", "-- allow: 22 rows\nCREATE"),
    'CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN DELETE FROM "x"; END $$ LANGUAGE plpgsql;',
  ])("lets %s stand", (sql) => {
    expect(check(sql)).toEqual([]);
  });
  test("those of the first day are free, all later ones are looked at", () => {
    const files = ["20261203000000_note", "20261121000000_start", "20261121000100_guards"].map(
      (name) => `prisma/migrations/${name}/migration.sql`,
    );
    expect(migrationsToCheck(["prisma/schema.prisma", ...files])).toEqual([files[0]]);
  });
  test("finds one of several in a file", () => {
    const sql =
      '-- a note; in two parts\nSELECT 1;\nDROP TABLE "a";\n-- allow: unused; asked\nDROP TABLE "b";';
    expect(check(sql)).toEqual(['m.sql: "DROP TABLE "a"": running versions still read it']);
  });
  test("lets a guard against truncation stand", () => {
    expect(check("create trigger t before truncate on act execute function f();")).toEqual([]);
  });
});

test("the repository's migrations expand before they contract", () => {
  const files = migrationsToCheck(listFiles());
  expect(files.flatMap((file) => checkMigration(file, readFile(file)))).toEqual([]);
});
