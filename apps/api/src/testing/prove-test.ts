import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../../..");

/** A test of the database that takes its length and its seed from the environment, so that a run can be had again. */
type Long = {
  /** From the root of the repository. */
  readonly file: string;
  readonly length: readonly [variable: string, runs: number];
  readonly seed: string;
};

/** Runs it at length and prints how it ended, with its seed; this process ends as it did. */
export function proveTest({ file, length: [variable, runs], seed: variableOfSeed }: Long): void {
  const seed = process.env[variableOfSeed] ?? String(Date.now() % 2 ** 31);
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/vitest/vitest.mjs"),
      ...["run", "--config", path.join(root, "packages/tooling/vitest.config.ts")],
      ...["--project", "database", "--testTimeout", "3600000", file],
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, [variable]: String(runs), [variableOfSeed]: seed },
    },
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(JSON.stringify({ runs, seed: Number(seed), passed: status === 0, seconds }));
  process.exitCode = status ?? 1;
}
