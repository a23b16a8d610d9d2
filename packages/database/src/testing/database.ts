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
  database: async ({}, use) => {
    const admin = inject("adminUrl");
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await createDatabase(admin, name, templateName);
    const url = databaseUrl(admin, name);
    const database = connect(url);
    try {
      await use({ ...database, url });
    } finally {
      await database.close();
      await dropDatabase(admin, name);
    }
  },
});

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
