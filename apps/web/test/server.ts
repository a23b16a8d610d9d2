import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { endProcess, lives } from "./processes.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const built = [
  path.join(root, "apps/api/dist/main.js"),
  path.join(root, "apps/web/dist/.vite/manifest.json"),
];

/** The day on which these tests stand: the one that the public record was compiled on. */
const today = "2026-11-21";

export type TestServer = {
  readonly base: string;
  /** What it has said so far. */
  readonly said: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The built product on a free port, with a database of its own in the folder, once it serves. */
export async function startServer(
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  for (const file of built)
    if (!fs.existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
  const child = spawn(process.execPath, [path.join(root, "apps/api/dist/main.js")], {
    cwd: root,
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_ENV: "test",
      HOST: "127.0.0.1",
      PORT: "0",
      PAROD_ROOT: root,
      PAROD_DATA: folder,
      PAROD_TODAY: today,
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(String(chunk)));
  const base = await readyAt(child.stdout, said);
  if (base === null) {
    await stop(child, folder);
    throw new Error(`The server did not start:\n${said.join("\n")}`);
  }
  return { base, said, stop: () => stop(child, folder) };
}

/** Reads on after the address: a full pipe would hold the server up. */
async function readyAt(output: Readable, said: string[]): Promise<string | null> {
  const lines = createInterface({ input: output });
  return new Promise((resolve) => {
    lines.on("line", (line) => {
      if (said.length < 200) said.push(line);
      const address = /ready at (http:\S+)/u.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    lines.on("close", () => resolve(null));
  });
}

/** Asks the server to end, as `npm start` is asked, and holds it to having ended its database too. */
async function stop(child: ChildProcess, folder: string): Promise<void> {
  const database = databaseProcess(folder);
  if (child.pid !== undefined) await endProcess(child.pid, ["SIGTERM", "SIGKILL"]);
  if (database === null || !lives(database)) return;
  await endProcess(database, ["SIGQUIT", "SIGKILL"]);
  throw new Error("The server ended and left its PostgreSQL running.");
}

/** The process number of the database server of a data folder. */
export function databaseProcess(folder: string): number | null {
  const elsewhere = path.join(folder, "database-elsewhere");
  const home = fs.existsSync(elsewhere) ? fs.readFileSync(elsewhere, "utf8").trim() : folder;
  const file = fs
    .readdirSync(home, { recursive: true, encoding: "utf8" })
    .find((name) => path.basename(name) === "postmaster.pid");
  if (file === undefined) return null;
  return Number(fs.readFileSync(path.join(home, file), "utf8").split("\n")[0]);
}
