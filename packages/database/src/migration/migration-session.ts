import pg from "pg";
import { DatabaseUnavailable } from "#database-unavailable";

/** Any number will do, as long as nothing else in this database locks it. */
const migrating = 7_020_261_121;

/**
 * Runs a task while no other process migrates this database. It waits up to 60 s for one that does.
 * The lock is the session's: it ends with the process, however that ends.
 */
export async function withMigrationLock<T>(
  url: string,
  task: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    lock_timeout: 60_000,
  });
  client.on("error", () => {});
  await client.connect().catch((error: unknown) => {
    throw new DatabaseUnavailable(`The database cannot be reached: ${reason(error)}.`, {
      cause: error,
    });
  });
  try {
    await client.query("select pg_advisory_lock($1)", [migrating]).catch((error: unknown) => {
      throw new DatabaseUnavailable(
        "Another process has been migrating the database for over a minute. Try again later.",
        { cause: error },
      );
    });
    return await task(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A few sessions for the engine. A migration waits 5 s for a table that others use, then fails. */
export function openMigrationPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 3000,
    lock_timeout: 5000,
  });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
