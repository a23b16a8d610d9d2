import fs from "node:fs";
import path from "node:path";
import { once } from "node:events";
import { describe, expect } from "vitest";
import { isRoot } from "#server/account";
import { findHome } from "#server/home";
import { findServer } from "#server/postmaster";
import { serverState } from "#server/process-state";
import { startServer } from "#server/start-server";
import { kill, query, runningServer, test } from "#testing/server-test";

const wrote = "create table note as select 42 as n";
const read = "select n from note";

test("a clean stop leaves no process, no lock and no socket", async ({ bench }) => {
  const server = await startServer(bench.data);
  const { pid, sockets } = await runningServer(bench.data);
  await query(server.url("postgres"), wrote);
  await server.stop();
  const home = findHome(bench.data);
  // dead it is at once; its parent, this process, hears of it a moment later
  await expect.poll(() => serverState(pid, home?.data ?? "")).toBe("gone");
  expect(await findServer(home?.data ?? "")).toEqual({ state: "none" });
  expect(fs.readdirSync(sockets)).toEqual([]);
  const again = await startServer(bench.data);
  expect(again.adopted).toBe(false);
  expect(await query(again.url("postgres"), read)).toEqual([{ n: 42 }]);
  await again.stop();
});

test("the data has checksums, is synced, and listens nowhere but its socket", async ({ bench }) => {
  const server = await startServer(bench.data);
  const rows = await query(
    server.url("postgres"),
    `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
       current_setting('listen_addresses') as addresses, lower('ŴYTH') as lower`,
  );
  expect(rows).toEqual([{ checksums: "on", fsync: "on", addresses: "", lower: "ŵyth" }]);
  await server.stop();
});

test("the server of a killed process is adopted with its data", async ({ bench }) => {
  const holder = await bench.hold();
  await query(holder.url, wrote);
  await kill(holder.child, "SIGKILL");
  const server = await startServer(bench.data);
  expect([holder.adopted, server.adopted]).toEqual([false, true]);
  expect(await query(server.url("postgres"), read)).toEqual([{ n: 42 }]);
  await server.stop();
  const { pid } = await runningServer(bench.data);
  await server.stop({ adopted: true });
  expect(serverState(pid, findHome(bench.data)?.data ?? "")).not.toBe("running");
});

test("Ctrl-C in the terminal ends the process and not its server", async ({ bench }) => {
  const holder = await bench.hold();
  const ended = once(holder.child, "exit");
  process.kill(-(holder.child.pid ?? 0), "SIGINT");
  await ended;
  expect((await startServer(bench.data)).adopted).toBe(true);
});

test("a process that is told to end stops the server it started", async ({ bench }) => {
  const holder = await bench.hold();
  const ended = once(holder.child, "exit");
  holder.child.stdin?.write("stop\n");
  expect(await ended).toEqual([0, null]);
  expect(await findServer(findHome(bench.data)?.data ?? "")).toEqual({ state: "none" });
});

test("of several processes that start at once, one starts and the others adopt", async ({
  bench,
}) => {
  const holders = await Promise.all([bench.hold(), bench.hold(), bench.hold()]);
  expect(holders.filter((holder) => holder.adopted)).toHaveLength(2);
  expect(new Set(holders.map((holder) => holder.url)).size).toBe(1);
});

test("a server that others use is left to them when asked", async ({ bench }) => {
  const server = await startServer(bench.data);
  const sleeping = query(server.url("postgres"), "select pg_sleep(600)").catch(() => "cut off");
  await expect
    .poll(() =>
      query(
        server.url("postgres"),
        "select from pg_stat_activity where query ~ '^select pg_sleep'",
      ),
    )
    .toHaveLength(1);
  await server.stop({ unlessUsed: true });
  await runningServer(bench.data);
  await server.stop();
  expect(await sleeping).toBe("cut off");
  expect(await findServer(findHome(bench.data)?.data ?? "")).toEqual({ state: "none" });
});

test("what PostgreSQL refuses is said in a sentence", async ({ bench }) => {
  await (await startServer(bench.data)).stop();
  fs.writeFileSync(path.join(bench.data, "database/data/PG_VERSION"), "9\n");
  await expect(startServer(bench.data)).rejects.toMatchObject({
    name: "DatabaseUnavailable",
    message: expect.stringMatching(
      /^PostgreSQL did not start: database files are incompatible with server\. More is in /,
    ),
  });
});

describe.runIf(isRoot())("started by root", () => {
  test("the server runs as nobody, in folders that nobody else enters", async ({ bench }) => {
    await startServer(bench.data);
    const { pid, sockets } = await runningServer(bench.data);
    const home = findHome(bench.data);
    const seen = [home?.path ?? "", home?.data ?? "", sockets].map((folder) => fs.statSync(folder));
    expect(fs.statSync(`/proc/${pid}`).uid).toBe(65_534);
    expect(seen.map(({ mode, uid }) => [mode & 0o777, uid])).toEqual(
      Array.from({ length: 3 }, () => [0o700, 65_534]),
    );
  });

  test("a folder that a user began stays that user's", async ({ bench }) => {
    const user = { uid: 1, gid: 1 };
    fs.chownSync(bench.root, user.uid, user.gid);
    const holder = await bench.hold({}, user);
    await query(holder.url, wrote);
    await kill(holder.child, "SIGKILL");
    const adopted = await startServer(bench.data);
    expect(adopted.adopted).toBe(true);
    await adopted.stop({ adopted: true });
    const server = await startServer(bench.data);
    const { pid } = await runningServer(bench.data);
    expect(fs.statSync(`/proc/${pid}`).uid).toBe(user.uid);
    expect(await query(server.url("postgres"), read)).toEqual([{ n: 42 }]);
  });
});
