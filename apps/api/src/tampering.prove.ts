// 1,000 random tamperings with the public record, each by somebody with the whole database in hand, and each found by its
// number: `npm run prove -- tampering`. It prints its seed; TAMPERING_SEED=N plays the same again.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const tamperings = 1000;
const seed = process.env["TAMPERING_SEED"] ?? String(Date.now() % 2 ** 31);
const start = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules/vitest/vitest.mjs"),
    ...["run", "--config", path.join(root, "packages/tooling/vitest.config.ts")],
    ...["--project", "database", "--testTimeout", "1800000", "apps/api/src/tampering.test.ts"],
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TAMPERINGS: String(tamperings), TAMPERING_SEED: seed },
  },
);
console.log(
  JSON.stringify({
    tamperings,
    seed: Number(seed),
    found: status === 0,
    seconds: Math.round((performance.now() - start) / 1000),
  }),
);
process.exitCode = status ?? 1;
