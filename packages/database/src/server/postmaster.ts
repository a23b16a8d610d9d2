import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { serverState } from "#server/process-state";

/** What a running server says of itself in its data folder. */
export type Postmaster = {
  readonly pid: number;
  /** the folder of its socket */
  readonly sockets: string;
  /** it says that it does not take connections yet, or no longer */
  readonly unready: boolean;
};

/**
 * What is known of the server of a data folder. `none`: no server, and the last one stopped
 * cleanly. `ready`: it answers. `busy`: it lives but is starting, recovering or stopping.
 * `dead`: it left its lock behind.
 */
export type Finding =
  | { readonly state: "none" }
  | { readonly state: "ready" | "busy" | "dead"; readonly postmaster: Postmaster };

/** Reads `postmaster.pid`; half-written files, as seen at a start, count as none. */
function readPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
    const unready = /^(starting|stopping)/.test(lines[7] ?? "");
    return { pid, sockets: lines[4]?.trim() ?? "", unready };
  } catch {
    return undefined;
  }
}

/** The socket is asked before the process table: a server in another container is alive too. */
export async function findServer(data: string): Promise<Finding> {
  const postmaster = readPostmaster(data);
  if (postmaster === undefined) return { state: "none" };
  if (postmaster.unready && serverState(postmaster.pid, data) === "running")
    return { state: "busy", postmaster };
  const answer = postmaster.sockets === "" ? "silent" : await ask(postmaster.sockets);
  if (answer === "ready") return { state: "ready", postmaster };
  const lives = answer === "busy" || serverState(postmaster.pid, data) === "running";
  return { state: lives ? "busy" : "dead", postmaster };
}

/** The address of a database behind a socket; it leaves nothing for PG* variables to fill in. */
export function socketUrl(sockets: string, database: string): string {
  const name = encodeURIComponent(database);
  const host = encodeURIComponent(sockets);
  return `postgresql://parod@localhost:5432/${name}?host=${host}&sslmode=disable`;
}

async function ask(sockets: string): Promise<"ready" | "busy" | "silent"> {
  const client = new pg.Client({
    connectionString: socketUrl(sockets, "postgres"),
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return "ready";
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return "silent";
    // an answer in PostgreSQL's own words comes from a living server: starting up, shutting down,
    // or so much in use that it has no connection left
    return error.code === "53300" ? "ready" : "busy";
  } finally {
    await client.end().catch(() => {});
  }
}
