import fs from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished } from "vitest";
import { isRoot } from "#server/account";
import { startServer } from "#server/start-server";
import { stopServer } from "#server/stop-server";
import { query, runningServer, test } from "#testing/server-test";
import { makeTestFolder } from "#testing/test-folder";

const wrote = "create table note as select 42 as n";
const read = "select n from note";

describe.runIf(isRoot())("a data folder that is closed to the server's user", () => {
  test("has its data elsewhere, and finds it again", async ({ bench }) => {
    fs.chmodSync(bench.root, 0o700);
    const elsewhere = makeTestFolder();
    try {
      const server = await startServer(bench.data, { elsewhere: [elsewhere] });
      await query(server.url("postgres"), wrote);
      await server.stop();
      const made = fs.readFileSync(path.join(bench.data, "database-elsewhere"), "utf8").trim();
      expect(path.dirname(made)).toBe(elsewhere);
      expect(fs.existsSync(path.join(bench.data, "database"))).toBe(false);
      fs.chmodSync(bench.root, 0o711);
      const again = await startServer(bench.data);
      expect(await query(again.url("postgres"), read)).toEqual([{ n: 42 }]);
      await again.stop();
      fs.rmSync(elsewhere, { recursive: true, force: true });
      await expect(startServer(bench.data)).rejects.toMatchObject({
        name: "DatabaseUnavailable",
        message: expect.stringContaining("which is gone. Put it back, or remove"),
      });
    } finally {
      await stopServer(bench.data, { throwaway: true });
      fs.rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  test("may be moved with its data, but a copy of it does not share them", async ({ bench }) => {
    fs.chmodSync(bench.root, 0o700);
    const elsewhere = makeTestFolder();
    const options = { elsewhere: [elsewhere] };
    const copy = path.join(bench.root, "copy");
    try {
      const server = await startServer(bench.data, options);
      await query(server.url("postgres"), wrote);
      await server.stop();
      fs.cpSync(bench.data, copy, { recursive: true });
      await expect(startServer(copy, options)).rejects.toThrow("is a copy of");
      fs.rmSync(copy, { recursive: true });
      fs.renameSync(bench.data, copy);
      const moved = await startServer(copy, options);
      expect(await query(moved.url("postgres"), read)).toEqual([{ n: 42 }]);
    } finally {
      await stopServer(copy, { throwaway: true });
      fs.rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  test("after the database was made in it says what to do", async ({ bench }) => {
    await (await startServer(bench.data)).stop();
    fs.chmodSync(bench.root, 0o700);
    await expect(startServer(bench.data)).rejects.toMatchObject({
      name: "DatabaseUnavailable",
      message: expect.stringContaining("closed to others. Run: chmod o+x"),
    });
  });

  test("while its server runs is no hindrance", async ({ bench }) => {
    await startServer(bench.data);
    fs.chmodSync(bench.root, 0o700);
    const server = await startServer(bench.data);
    expect(server.adopted).toBe(true);
    expect(await query(server.url("postgres"), "select 1 as n")).toEqual([{ n: 1 }]);
  });
});

test("a link in place of the database is not followed", async ({ bench }) => {
  fs.mkdirSync(bench.data);
  const home = path.join(bench.data, "database");
  fs.symlinkSync(bench.elsewhere, home);
  await expect(startServer(bench.data)).rejects.toThrow("belongs to another user");
  fs.unlinkSync(home);
});

test("a data folder that cannot be made is said in a sentence", async ({ bench }) => {
  fs.writeFileSync(bench.data, "a file, not a folder");
  await expect(startServer(path.join(bench.data, "deeper"))).rejects.toMatchObject({
    name: "DatabaseUnavailable",
    message: expect.stringMatching(/^The data folder .* cannot be made or written/),
  });
});

test("a path too long for a socket has its socket elsewhere", async ({ bench }) => {
  const data = path.join(bench.root, "d".repeat(60), "d".repeat(60));
  fs.mkdirSync(path.dirname(data), { mode: 0o711 });
  onTestFinished(async () => {
    await stopServer(data, { throwaway: true });
  });
  const server = await startServer(data);
  const first = await runningServer(data);
  expect(first.sockets.startsWith(bench.root)).toBe(false);
  expect(fs.statSync(first.sockets).mode & 0o777).toBe(0o700);
  process.kill(first.pid, "SIGKILL");
  const again = await startServer(data);
  expect((await runningServer(data)).sockets).toBe(first.sockets);
  expect(await query(again.url("postgres"), "select 1 as n")).toEqual([{ n: 1 }]);
  expect((await startServer(data)).adopted).toBe(true);
  await server.stop();
  await runningServer(data);
  await again.stop();
  expect(fs.existsSync(first.sockets)).toBe(false);
});
