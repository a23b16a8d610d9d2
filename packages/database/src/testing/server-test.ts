import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { test as base } from "vitest";
import type { Account } from "#server/account";
import { findHome } from "#server/home";
import { findServer, type Postmaster } from "#server/postmaster";
import type { StartOptions } from "#server/start-server";
import { stopServer } from "#server/stop-server";
import { makeTestFolder } from "#testing/test-folder";

/** Another process that holds a server: it prints what it got, and ends when it is told to. */
export type Holder = {
  readonly child: ChildProcess;
  readonly adopted: boolean;
  readonly url: string;
};

export type Bench = {
  /** a folder for this test alone, open to others; `data` and `elsewhere` lie in it */
  readonly root: string;
  /** not made yet */
  readonly data: string;
  readonly elsewhere: string;
  /** starts the server of `data` from another process */
  readonly hold: (options?: StartOptions, account?: Account) => Promise<Holder>;
  /** runs a program of the system beside, to its end with the test */
  readonly beside: (command: string, account: Account | undefined) => ChildProcess;
};

/** `test` with folders and child processes that are gone after it, and their servers with them. */
export const test = base.extend<{ bench: Bench }>({
  // oxlint-disable-next-line no-empty-pattern
  bench: async ({}, use) => {
    const root = makeTestFolder();
    const data = path.join(root, "data");
    const elsewhere = path.join(root, "elsewhere");
    fs.mkdirSync(elsewhere, { mode: 0o711 });
    const children: ChildProcess[] = [];
    const keep = (child: ChildProcess) => {
      children.push(child);
      return child;
    };
    try {
      await use({
        root,
        data,
        elsewhere,
        hold: (options, account) => hold(data, { options, account, keep }),
        beside: (command, account) =>
          keep(spawn("/bin/sh", ["-c", command], { ...account, cwd: "/", stdio: "pipe" })),
      });
    } finally {
      for (const child of children) child.kill("SIGKILL");
      await stopServer(data, { throwaway: true }).finally(() =>
        fs.rmSync(root, { recursive: true, force: true }),
      );
    }
  },
});

type HoldOptions = {
  readonly options: StartOptions | undefined;
  readonly account: Account | undefined;
  readonly keep: (child: ChildProcess) => ChildProcess;
};

async function hold(data: string, { options, account, keep }: HoldOptions): Promise<Holder> {
  const script = fileURLToPath(new URL("./hold-server.ts", import.meta.url));
  // its own process group, as a terminal would give it: killing it must not reach us
  const child = spawn(
    process.execPath,
    ["--import", "tsx", script, data, JSON.stringify(options ?? {})],
    {
      ...account,
      cwd: import.meta.dirname,
      env: { PATH: "/usr/bin:/bin" },
      detached: true,
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  keep(child);
  if (!child.stdout) throw new Error("the child has no output");
  const said = once(createInterface(child.stdout), "line") as Promise<[string]>;
  const ended = once(child, "exit").then(() => {
    throw new Error("the process that should hold a server ended");
  });
  ended.catch(() => {});
  const [line] = await Promise.race([said, ended]);
  return { child, ...(JSON.parse(line) as { adopted: boolean; url: string }) };
}

/** Ends a process and waits until it has. */
export async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** Runs one statement over a connection of its own. */
export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The server that runs on a data folder now; throws when there is none. */
export async function runningServer(data: string): Promise<Postmaster> {
  const home = findHome(data);
  const found = home && (await findServer(home.data));
  if (found?.state !== "ready") throw new Error(`the server is ${found?.state ?? "not made"}`);
  return found.postmaster;
}
