import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findHome, type Home } from "#server/home";
import { withLock } from "#server/lock";
import { findServer, type Postmaster, socketUrl } from "#server/postmaster";
import { serverState } from "#server/process-state";
import { closeSocketFolder } from "#server/socket-folder";
import { DatabaseUnavailable } from "#database-unavailable";

export type StopServerOptions = {
  /** data that is thrown away: end at once, without a last checkpoint */
  readonly throwaway?: boolean;
  /** only the server with this process number: not one that was started after it */
  readonly pid?: number;
  /** leave the server to other processes that are connected to it */
  readonly unlessUsed?: boolean;
};

const lockFile = "database.lock";

/** One start or stop at a time for each data folder, in whatever process. */
export function withFolderLock<T>(
  folder: string,
  patience: number,
  task: () => Promise<T>,
): Promise<T> {
  return withLock(path.join(folder, lockFile), patience, task);
}

/**
 * Stops the server of a data folder, whoever started it, and waits until it has ended. Clients are
 * disconnected, running transactions rolled back. Answers whether there was one to stop.
 */
export async function stopServer(
  folder: string,
  options: StopServerOptions = {},
): Promise<boolean> {
  const home = findHome(folder);
  if (home === undefined) return false;
  return withFolderLock(home.folder, 60_000, async () => {
    const found = await findServer(home.data);
    if (found.state !== "ready" && found.state !== "busy") return false;
    if (options.pid !== undefined && options.pid !== found.postmaster.pid) return false;
    if (options.unlessUsed && found.state === "ready" && (await isUsed(found.postmaster)))
      return false;
    await end(home, found.postmaster, options.throwaway ? "SIGQUIT" : "SIGINT");
    closeSocketFolder(home, found.postmaster.sockets);
    return true;
  });
}

async function end(home: Home, { pid }: Postmaster, signal: NodeJS.Signals): Promise<void> {
  // SIGINT is a fast shutdown; where that hangs, SIGQUIT ends at once and recovery repairs it
  for (const [each, patience] of [
    [signal, 30_000],
    ["SIGQUIT", 10_000],
  ] as const) {
    if (!lives(home, pid)) return;
    process.kill(pid, each);
    const until = performance.now() + patience;
    while (performance.now() < until) {
      if (!lives(home, pid)) return;
      await sleep(10);
    }
  }
  throw new DatabaseUnavailable(
    `PostgreSQL (process ${pid}) did not stop. Its log is ${home.log}.`,
  );
}

/** Only ever signal a process that works in this very data folder. */
function lives(home: Home, pid: number): boolean {
  return serverState(pid, home.data) === "running";
}

/** Our own sessions may take a moment to end after their pools were closed, so ask for a while. */
async function isUsed(postmaster: Postmaster): Promise<boolean> {
  const client = new pg.Client({ connectionString: socketUrl(postmaster.sockets, "postgres") });
  client.on("error", () => {});
  await client.connect();
  try {
    for (let times = 0; times < 20; times += 1) {
      const { rowCount } = await client.query(
        "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      );
      if (rowCount === 0) return false;
      await sleep(50);
    }
    return true;
  } finally {
    await client.end();
  }
}
