import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { withLock } from "#server/lock";
import { processMark } from "#server/process-state";
import { test } from "#testing/server-test";

test("tasks under one lock never overlap, even from a stale lock on", async ({ bench }) => {
  const file = path.join(bench.root, "lock");
  const { pid } = spawnSync("true");
  fs.writeFileSync(file, `${pid} 1\n`);
  let inside = 0;
  let most = 0;
  const task = async () => {
    most = Math.max(most, (inside += 1));
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, 60_000, task)));
  expect(most).toBe(1);
  expect(fs.readdirSync(bench.root).filter((name) => name.startsWith("lock"))).toEqual([]);
});

test("a process number in use again does not keep a dead lock", async ({ bench }) => {
  const file = path.join(bench.root, "lock");
  fs.writeFileSync(file, `${process.pid} 1\n`);
  expect(await withLock(file, 60_000, async () => "done")).toBe("done");
});

test("a living process keeps its lock", async ({ bench }) => {
  const file = path.join(bench.root, "lock");
  fs.writeFileSync(file, `${processMark(process.pid)}\n`);
  await expect(withLock(file, 50, async () => "done")).rejects.toMatchObject({
    name: "DatabaseUnavailable",
  });
  expect(fs.readFileSync(file, "utf8")).toContain(String(process.pid));
});

test("a task that fails gives the lock back", async ({ bench }) => {
  const file = path.join(bench.root, "lock");
  const failing = withLock(file, 50, async () => {
    throw new Error("no luck");
  });
  await expect(failing).rejects.toThrow("no luck");
  expect(fs.existsSync(file)).toBe(false);
});
