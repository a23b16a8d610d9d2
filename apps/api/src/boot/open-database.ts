import path from "node:path";
import { connect, type Database } from "@parod/database/connect";
import { createDatabase } from "@parod/database/create-database";
import { startServer, type Server } from "@parod/database/server/start-server";
import type { Env } from "#env";

export type Opened = {
  readonly database: Database;
  readonly url: string;
  /** Null where the database is one of your own. */
  readonly server: Server | null;
};

/** The database of `DATABASE_URL`, or the embedded one, started or adopted. `say` tells progress. */
export async function openDatabase(env: Env, say: (what: string) => void): Promise<Opened> {
  if (env.DATABASE_URL !== undefined)
    return { database: connect(env.DATABASE_URL), url: env.DATABASE_URL, server: null };
  const server = await startServer(path.resolve(env.PAROD_ROOT, env.PAROD_DATA));
  say(server.adopted ? "database found running" : "database started");
  await createDatabase(server.url("postgres"), "parod");
  const url = server.url("parod");
  return { database: connect(url), url, server };
}
