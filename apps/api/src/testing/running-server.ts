import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const root = path.resolve(import.meta.dirname, "../../../..");

export type RunningServer = {
  readonly base: string;
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  readonly adopted: boolean;
};

const variables = (data: string) => ({
  PATH: process.env["PATH"] ?? "",
  NODE_ENV: "test",
  PAROD_ROOT: root,
  PAROD_DATA: data,
  PORT: "0",
  HOST: "127.0.0.1",
});

/** The built server, in a process group of its own, once it serves. */
export async function startBuilt(data: string): Promise<RunningServer> {
  const child = spawn(process.execPath, [path.join(root, "apps/api/dist/main.js")], {
    cwd: root,
    env: variables(data),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => lines.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    lines.push(line);
    const address = /ready at (http:\S+)/u.exec(line)?.[1];
    if (address !== undefined)
      return {
        base: address,
        child,
        lines,
        adopted: lines.some((each) => each.includes("found running")),
      };
  }
  throw new Error(`the server did not start:\n${lines.join("\n")}`);
}

/** Runs the built command line to its end. */
export async function runBuilt(
  data: string,
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [path.join(root, "apps/api/dist/parod.js"), ...words], {
    cwd: root,
    env: { ...variables(data), PAROD_LOAD: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (err += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

/** The process number of the database server of a data folder. */
export function databaseProcess(data: string): number {
  const home = fs.existsSync(path.join(data, "database-elsewhere"))
    ? fs.readFileSync(path.join(data, "database-elsewhere"), "utf8").trim()
    : data;
  const file = fs
    .readdirSync(home, { recursive: true, encoding: "utf8" })
    .find((name) => name.endsWith("postmaster.pid"));
  if (file === undefined) throw new Error("no database server");
  return Number(fs.readFileSync(path.join(home, file), "utf8").split("\n")[0]);
}
