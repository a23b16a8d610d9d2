import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { expect, inject, test as base } from "vitest";
import { createDatabase } from "#create-database";
import { migrate, migrationStatus, schemaDiff } from "#migrate";
import { readMigrations } from "#migration/migration-files";
import { openMigrationPool } from "#migration/migration-session";
import { scriptAdapter } from "#migration/script-adapter";
import { query } from "#testing/server-test";
import { databaseUrl, dropDatabase } from "#testing/database";

const schema = (model: string) => `datasource db {
  provider = "postgresql"
}
${model}
`;
const note = "model note {\n  id Int @id\n}";

type Scratch = {
  readonly url: string;
  readonly prisma: string;
  readonly write: (name: string, sql: string) => void;
  readonly query: (sql: string) => Promise<unknown[]>;
};

const test = base.extend<{ scratch: Scratch }>({
  // oxlint-disable-next-line no-empty-pattern
  scratch: async ({}, use) => {
    const admin = inject("adminUrl");
    const name = `migrate_${randomUUID()}`;
    const url = databaseUrl(admin, name);
    const prisma = fs.mkdtempSync(path.join(os.tmpdir(), "parod-migrate-"));
    fs.writeFileSync(path.join(prisma, "schema.prisma"), schema(note));
    await createDatabase(admin, name);
    try {
      await use({
        url,
        prisma,
        write: (migration, sql) => {
          fs.mkdirSync(path.join(prisma, "migrations", migration), { recursive: true });
          fs.writeFileSync(path.join(prisma, "migrations", migration, "migration.sql"), sql);
        },
        query: (sql) => query(url, sql),
      });
    } finally {
      await dropDatabase(admin, name);
      fs.rmSync(prisma, { recursive: true, force: true });
    }
  },
});

const first = "create table note (id integer primary key);\n";

test("migrations are applied once, in the order of their names", async ({ scratch }) => {
  scratch.write("2_second", "alter table note add column text text; -- the end");
  scratch.write("1_first", first);
  expect(await migrationStatus(scratch.url, scratch.prisma)).toEqual({
    applied: [],
    pending: ["1_first", "2_second"],
    failed: [],
    changed: [],
  });
  expect(await migrate(scratch.url, scratch.prisma)).toEqual(["1_first", "2_second"]);
  expect(await migrate(scratch.url, scratch.prisma)).toEqual([]);
  expect(await migrationStatus(scratch.url, scratch.prisma)).toEqual({
    applied: ["1_first", "2_second"],
    pending: [],
    failed: [],
    changed: [],
  });
});

test("several processes that migrate at once apply each migration once", async ({ scratch }) => {
  scratch.write("1_first", first);
  const done = await Promise.all([1, 2, 3].map(() => migrate(scratch.url, scratch.prisma)));
  expect(done.flat()).toEqual(["1_first"]);
});

test("semicolons in function bodies and comments do not cut a script", async ({ scratch }) => {
  scratch.write(
    "1_first",
    `-- one; two
    create function twice(n integer) returns integer language plpgsql as $$
    begin
      n := n * 2;
      return n;
    end $$`,
  );
  await migrate(scratch.url, scratch.prisma);
  expect(await scratch.query("select twice(21) as n")).toEqual([{ n: 42 }]);
});

test("a migration that fails leaves nothing behind and is tried again", async ({ scratch }) => {
  scratch.write("1_first", first);
  scratch.write("2_second", "create table other (id integer); select 1 / (select 0);");
  await expect(migrate(scratch.url, scratch.prisma)).rejects.toThrow(
    "The database could not be brought up to date: division by zero.",
  );
  expect(await migrationStatus(scratch.url, scratch.prisma)).toEqual({
    applied: ["1_first"],
    pending: ["2_second"],
    failed: ["2_second"],
    changed: [],
  });
  expect(await scratch.query("select to_regclass('other') as other")).toEqual([{ other: null }]);
  scratch.write("2_second", "create table other (id integer);");
  expect(await migrate(scratch.url, scratch.prisma)).toEqual(["2_second"]);
  expect((await migrationStatus(scratch.url, scratch.prisma)).failed).toEqual([]);
});

const begun = `insert into _prisma_migrations (id, checksum, migration_name, started_at)
  values ('a', '', '2_second', now())`;

test("a migration whose process was killed before it committed is tried again", async ({
  scratch,
}) => {
  scratch.write("1_first", first);
  await migrate(scratch.url, scratch.prisma);
  scratch.write("2_second", "create table other (id integer);");
  await scratch.query(begun);
  expect((await migrationStatus(scratch.url, scratch.prisma)).failed).toEqual(["2_second"]);
  expect(await migrate(scratch.url, scratch.prisma)).toEqual(["2_second"]);
});

test("a migration whose process was killed after it committed counts as applied", async ({
  scratch,
}) => {
  scratch.write("1_first", first);
  await migrate(scratch.url, scratch.prisma);
  scratch.write("2_second", "create table other (id integer) -- the end");
  await scratch.query(begun);
  const pool = openMigrationPool(scratch.url);
  const files = readMigrations(scratch.prisma);
  const adapter = await scriptAdapter(pool, files, () => {}).connect();
  await adapter.executeScript(files[1]?.sql ?? "");
  await pool.end();
  const { applied, failed } = await migrationStatus(scratch.url, scratch.prisma);
  expect({ applied, failed }).toEqual({ applied: ["1_first", "2_second"], failed: [] });
});

test("an applied migration that was edited is reported and refused", async ({ scratch }) => {
  scratch.write("1_first", first);
  await migrate(scratch.url, scratch.prisma);
  scratch.write("1_first", first.replaceAll("\n", "\r\n"));
  expect((await migrationStatus(scratch.url, scratch.prisma)).changed).toEqual([]);
  scratch.write("1_first", `${first}-- edited`);
  scratch.write("2_second", "create table other (id integer);");
  expect((await migrationStatus(scratch.url, scratch.prisma)).changed).toEqual(["1_first"]);
  await expect(migrate(scratch.url, scratch.prisma)).rejects.toThrow("1_first was edited");
});

test("a database that cannot be reached is one plain sentence", async ({ scratch }) => {
  const missing = databaseUrl(scratch.url, "no_such_database");
  await expect(migrate(missing, scratch.prisma)).rejects.toMatchObject({
    name: "DatabaseUnavailable",
    message: 'The database cannot be reached: database "no_such_database" does not exist.',
  });
});

test("the difference of two schemas is SQL that leads from one to the other", async () => {
  const longer = schema(note.replace("@id", "@id\n  text String?"));
  expect(await schemaDiff(undefined, schema(note))).toContain('CREATE TABLE "note"');
  expect(await schemaDiff(schema(note), longer)).toContain('ALTER TABLE "note" ADD COLUMN');
  expect(await schemaDiff(longer, longer)).toContain("empty migration");
});
