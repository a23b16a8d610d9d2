// A folder outside the repository where bad snippets live for the length of one test file.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "../repository.ts";

export type Files = Readonly<Record<string, string>>;

export function writeFiles(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
}

export function makeScratch(files: Files): string {
  const root = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "parod-canary-"));
  writeFiles(root, files);
  return root;
}

export const removeScratch = (root: string) => fs.rmSync(root, { recursive: true, force: true });

/** The repository's own file, so that the canary meets the real settings. */
export const ours = (...files: string[]): Files =>
  Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(ROOT, file), "utf8")]));

export interface Ran {
  code: number | null;
  stdout: string;
  output: string;
}

/** A pinned tool of the repository, run in the scratch folder. oxlint looks for its other half on the PATH. */
export function runTool(name: string, args: readonly string[], cwd: string): Ran {
  const bin = path.join(ROOT, "node_modules/.bin");
  const { status, stdout, stderr } = spawnSync(path.join(bin, name), args, {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env["PATH"]}`,
      TURBO_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    },
    shell: process.platform === "win32",
  });
  return { code: status, stdout, output: `${stdout}${stderr}` };
}
