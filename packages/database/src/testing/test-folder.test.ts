import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { findHome } from "#server/home";
import { findServer } from "#server/postmaster";
import { startServer } from "#server/start-server";
import { runningServer, test } from "#testing/server-test";
import { sweep } from "#testing/test-folder";

test("servers and folders of killed runs are swept, those of living runs stay", async ({
  bench,
}) => {
  const left = path.join(bench.root, "parod-test-left");
  const living = path.join(bench.root, "parod-test-living");
  for (const folder of [left, living]) fs.mkdirSync(folder, { mode: 0o711 });
  const { pid } = spawnSync("true");
  fs.writeFileSync(path.join(left, "owner"), `${pid} 1`);
  fs.copyFileSync(path.join(bench.root, "owner"), path.join(living, "owner"));
  await startServer(left, { throwaway: true });
  const inside = path.join(left, "data");
  await startServer(inside, { throwaway: true });
  const servers = [await runningServer(left), await runningServer(inside)];
  const home = findHome(left);
  await sweep(bench.root);
  expect(fs.existsSync(left)).toBe(false);
  expect(fs.existsSync(living)).toBe(true);
  expect(await findServer(home?.data ?? "")).toEqual({ state: "none" });
  for (const server of servers) expect(fs.existsSync(`/proc/${server.pid}/cwd`)).toBe(false);
});
