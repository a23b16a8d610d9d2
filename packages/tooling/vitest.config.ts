import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Machines are shared: a slow one must not turn a good test red. Order is random; vitest prints
// the seed, and `npm test -- --sequence.seed=N` plays it again.
const sequence = { shuffle: { files: true, tests: true } };

const shared = {
  root,
  setupFiles: [`${root}packages/tooling/src/testing/console-guard.ts`],
  sequence,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
};

const PACKAGES = "{schema,engine,language,charts,documents,records,tooling}";

export default defineConfig({
  root,
  test: {
    sequence,
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          // Pure packages keep nothing between calls: their files share a process and what it has loaded.
          isolate: false,
          include: [`packages/${PACKAGES}/src/**/*.test.ts`],
        },
      },
      {
        extends: "./apps/web/vite.config.ts",
        test: {
          ...shared,
          name: "web",
          root: `${root}apps/web`,
          include: ["src/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
        },
      },
      {
        test: {
          ...shared,
          name: "database",
          include: ["packages/database/src/**/*.test.ts", "apps/api/src/**/*.test.ts"],
          globalSetup: ["packages/database/src/testing/global.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["apps/web/test/**/*.test.ts"],
          globalSetup: ["apps/web/test/global.ts"],
          fileParallelism: false,
          // After all the others: one browser and one server want the machine to themselves.
          sequence: { ...sequence, groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
