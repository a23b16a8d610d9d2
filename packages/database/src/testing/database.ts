import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, test as base } from "vitest";
import { connect, type Database } from "#connect";
import { createDatabase } from "#create-database";
import { templateName } from "#testing/global";

export type TestDatabase = Database & { readonly url: string };

/** `test` with a migrated, empty database of its own, gone after the test. */
export const test = base.extend<{ database: TestDatabase }>({
  // vitest reads which fixtures a fixture needs from this pattern
  // oxlint-disable-next-line no-empty-pattern
  database: async ({}, use) => useCopy(templateName, use),
});

/** Gives a copy of a template to `use`, and drops it afterwards. */
export async function useCopy(
  template: string,
  use: (database: TestDatabase) => unknown,
): Promise<void> {
  const admin = inject("adminUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(admin, name, template);
  const url = databaseUrl(admin, name);
  const database = connect(url);
  try {
    await use({ ...database, url });
  } finally {
    await database.close();
    await dropDatabase(admin, name);
  }
}

/**
 * A template of the whole run, made from the migrated one by whichever test file first asks for it: filling a database
 * takes far longer than copying it. `fill` must be all or nothing.
 */
export async function ensureTemplate(
  name: string,
  fill: (database: Database) => Promise<void>,
): Promise<string> {
  const admin = inject("adminUrl");
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended($1, 2))", [name]);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) {
      await createDatabase(admin, `${name}_filling`, templateName);
      const database = connect(databaseUrl(admin, `${name}_filling`));
      try {
        await fill(database);
      } finally {
        await database.close();
      }
      await client.query(
        `alter database ${pg.escapeIdentifier(`${name}_filling`)} rename to ${pg.escapeIdentifier(name)}`,
      );
    }
    return name;
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Drops a database even while sessions are left in it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}
