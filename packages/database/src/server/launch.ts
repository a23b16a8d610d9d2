import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bareEnvironment } from "#server/account";
import type { Home } from "#server/home";
import { findServer, type Postmaster } from "#server/postmaster";
import { serverWords } from "#server/settings";
import { openSocketFolder } from "#server/socket-folder";
import { DatabaseUnavailable } from "#database-unavailable";

export type Launch = {
  readonly native: string;
  readonly throwaway: boolean;
  /** milliseconds to wait for the first answer; the server is left to go on after that */
  readonly patience: number;
  /** the server that died and left its lock, if any */
  readonly dead: Postmaster | undefined;
};

/** What PostgreSQL says when another server, or what is left of one, still holds the data. */
const held = /lock file ".*" already exists|shared memory block .* is still in use/;
const logLimit = 8_000_000;

/**
 * Starts PostgreSQL and waits until it answers; `undefined` when something still holds the data, in
 * which case look again. The server is in a session of its own and writes to a file: it outlives us,
 * and Ctrl-C in our terminal does not reach it. Throws DatabaseUnavailable.
 */
export async function launch(home: Home, options: Launch): Promise<Postmaster | undefined> {
  const log = openLog(home);
  const began = fs.fstatSync(log).size;
  const sockets = openSocketFolder(home, options.dead?.sockets);
  const server = spawn(
    path.join(options.native, "bin", "postgres"),
    serverWords(home.data, sockets, options),
    {
      ...home.account,
      cwd: "/",
      // PostgreSQL passes over this one number when it checks whether the lock's owner lives. It
      // still checks by itself that no process of that server uses the shared memory.
      env: options.dead
        ? { ...bareEnvironment, PG_GRANDPARENT_PID: String(options.dead.pid) }
        : bareEnvironment,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  fs.closeSync(log);
  let ended: string | undefined;
  server.on("error", (error) => (ended = error.message));
  server.on("exit", (code, signal) => (ended ??= `it ended with ${signal ?? code}`));
  server.unref();
  const until = performance.now() + options.patience;
  while (performance.now() < until) {
    const found = await findServer(home.data);
    if (found.state === "ready" && found.postmaster.pid === server.pid) return found.postmaster;
    if (ended !== undefined) {
      const said = readLog(home, began);
      if (held.test(said)) return undefined;
      throw new DatabaseUnavailable(
        `PostgreSQL did not start: ${lastFatal(said) ?? ended}. More is in ${home.log}.`,
        { cause: said },
      );
    }
    await sleep(15);
  }
  throw new DatabaseUnavailable(
    `PostgreSQL is still getting ready, perhaps recovering from a crash. ` +
      `It goes on by itself: try again in a minute. Its log is ${home.log}.`,
  );
}

/** The log is in a folder of the server's user: as root, never follow a link that it put there. */
function openLog(home: Home): number {
  const found = fs.lstatSync(home.log, { throwIfNoEntry: false });
  if (found && found.size > logLimit) fs.renameSync(home.log, `${home.log}.old`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = fs.constants;
  return fs.openSync(home.log, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
}

function readLog(home: Home, from: number): string {
  return fs.readFileSync(home.log).subarray(from).toString("utf8");
}

function lastFatal(log: string): string | undefined {
  const line = log.split("\n").findLast((each) => /\b(FATAL|PANIC|error):/.test(each));
  return line?.replace(/^.*?\b(FATAL|PANIC):\s*/, "").replace(/\.$/, "");
}
