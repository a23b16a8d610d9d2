import type pg from "pg";

/** Runs `body` in one transaction on one connection: all of it is kept, or none. */
export async function inTransaction<T>(
  pool: pg.Pool,
  body: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const value = await body(client);
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error("rollback failed");
    });
    throw error;
  } finally {
    // a connection that could not roll back is thrown away, never handed to the next reader
    client.release(broken);
  }
}
