// 2,000 random histories of two people who move a milestone, edit the drafts of one return, import workbooks into them
// and certify them, against a small model: `npm run prove -- return/history`. It prints its seed; RETURN_SEED=N plays the
// same again.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../../../..");
const histories = 2000;
const seed = process.env["RETURN_SEED"] ?? String(Date.now() % 2 ** 31);
const start = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--config",
    path.join(root, "packages/tooling/vitest.config.ts"),
    "--project",
    "database",
    "apps/api/src/modules/return/history.test.ts",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, RETURN_HISTORIES: String(histories), RETURN_SEED: seed },
  },
);
console.log(
  JSON.stringify({
    histories,
    seed: Number(seed),
    agree: status === 0,
    seconds: Math.round((performance.now() - start) / 1000),
  }),
);
process.exitCode = status ?? 1;
