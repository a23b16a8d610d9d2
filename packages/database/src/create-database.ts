import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** duplicate_database, or the loser of two that made it in the same instant */
const alreadyThere = new Set(["42P04", "23505"]);
/** object_in_use: a session of a moment ago still holds the template */
const inUse = "55006";

/**
 * Makes a database if it is not there; with a template it is a copy of that one, taken file by
 * file, which suits small test databases. `adminUrl` leads to another database of the server.
 */
export async function createDatabase(
  adminUrl: string,
  name: string,
  template?: string,
): Promise<void> {
  const copy = template ? ` template ${pg.escapeIdentifier(template)} strategy file_copy` : "";
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0)
      await makeDatabase(client, `create database ${pg.escapeIdentifier(name)}${copy}`);
  } finally {
    await client.end();
  }
}

async function makeDatabase(client: pg.Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? (error.code ?? "") : "";
      if (alreadyThere.has(code)) return;
      if (code !== inUse || attempt === 5) throw error;
      await sleep(200);
    }
  }
}
