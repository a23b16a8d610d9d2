// What types are checked against must be there first (the generated client), and tools stay quiet on the
// network (variables that reach a task). Without "^types" a package that broke through a neighbour would pass from the cache.
import { afterAll, expect, test } from "vitest";
import { makeScratch, ours, removeScratch, runTool, writeFiles } from "./testing/scratch.ts";

const manifest = (name: string, more: object) =>
  JSON.stringify({ name: `@parod/${name}`, version: "0.0.0", private: true, ...more });

const scratch = makeScratch({
  ...ours(".gitignore", "turbo.json", "tsconfig.base.json"),
  "package.json": JSON.stringify({
    name: "canary",
    private: true,
    packageManager: "npm@11.19.1",
    workspaces: ["packages/*"],
  }),
  "package-lock.json": JSON.stringify({ name: "canary", lockfileVersion: 3, packages: {} }),
  "packages/database/package.json": manifest("database", {
    scripts: {
      generate: 'test "$CHECKPOINT_DISABLE" = 1 && mkdir -p generated && touch generated/client.ts',
    },
  }),
  "packages/schema/package.json": manifest("schema", {}),
  "packages/schema/day.txt": "good\n",
  "packages/language/package.json": manifest("language", {
    dependencies: { "@parod/schema": "*" },
  }),
  "packages/engine/package.json": manifest("engine", {
    dependencies: { "@parod/language": "*" },
    scripts: {
      types: "test -e ../database/generated/client.ts && grep -q good ../schema/day.txt",
      build: "grep -q good ../schema/day.txt && mkdir -p dist && touch dist/main.js",
    },
  }),
});

afterAll(() => removeScratch(scratch));

const run = (task: string) => runTool("turbo", ["run", task, "--output-logs=errors-only"], scratch);

test.each(["types", "build"])("turbo runs %s anew when a package below has changed", (task) => {
  writeFiles(scratch, { "packages/schema/day.txt": "good\n" });
  expect(run(task).code).toBe(0);
  expect(run(task).output).toContain("FULL TURBO");
  writeFiles(scratch, { "packages/schema/day.txt": "bad\n" });
  expect(run(task).code).not.toBe(0);
});
