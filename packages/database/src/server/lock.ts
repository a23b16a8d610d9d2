import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { markLives, processMark } from "#server/process-state";
import { DatabaseUnavailable } from "#database-unavailable";

/**
 * Runs a task while no other process runs one on the same lock file. A lock whose process has died
 * is taken over. Throws DatabaseUnavailable when a living process keeps it longer than `patience`
 * milliseconds.
 *
 * Two processes that take over one stale lock in the same instant could in theory both go on: what
 * they do must stay right then, as PostgreSQL's own lock and rename make it.
 */
export async function withLock<T>(
  file: string,
  patience: number,
  task: () => Promise<T>,
): Promise<T> {
  const token = `${file}.${randomUUID()}`;
  const mark = processMark(process.pid);
  fs.writeFileSync(token, `${mark}\n`);
  try {
    const until = performance.now() + patience;
    while (!take(token, file)) {
      if (performance.now() > until)
        throw new DatabaseUnavailable(
          `Another process (${readMark(file)?.split(" ")[0] ?? "unknown"}) has been starting or ` +
            "stopping the database for too long. End it and try again.",
        );
      await sleep(20);
    }
    try {
      return await task();
    } finally {
      fs.rmSync(file, { force: true });
    }
  } finally {
    fs.rmSync(token, { force: true });
  }
}

/** A hard link appears whole or not at all, so nobody reads a lock without its owner in it. */
function take(token: string, file: string): boolean {
  if (link(token, file)) return true;
  const holder = readMark(file);
  if (holder === undefined || markLives(holder)) return false;
  const stale = `${token}.stale`;
  try {
    fs.renameSync(file, stale);
  } catch {
    return false;
  }
  // someone faster may have replaced the dead lock by a living one between reading and renaming
  if (readMark(stale) !== holder) link(stale, file);
  fs.rmSync(stale, { force: true });
  return link(token, file);
}

function link(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readMark(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
