import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#client";

/** One database, reached two ways through the same connections. */
export type Database = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  readonly close: () => Promise<void>;
};

export type ConnectOptions = {
  /** connections at most; 10 unless told */
  readonly max?: number;
  /** hears of connections that break while nothing uses them, for the log */
  readonly onError?: (error: Error) => void;
};

/**
 * Opens a pool; nothing is connected before the first query. A query that cannot have a connection
 * within 3 s fails, and so does a statement or an idle transaction of 15 s: a stuck one must not
 * hold rows, or the audit lock, for everybody.
 */
export function connect(url: string, { max = 10, onError }: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  pool.on("error", (error) => onError?.(error));
  // the pool hears only of idle connections: a broken one in use would end the process
  pool.on("connect", (client) => client.on("error", () => {}));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ending) await pool.end();
    },
  };
}
