import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { describe, expect } from "vitest";
import { accountFor } from "#server/account";
import { findHome } from "#server/home";
import { findServer } from "#server/postmaster";
import { startServer } from "#server/start-server";
import { type Bench, query, runningServer, test } from "#testing/server-test";

const read = "select n from note";

/** A server with one committed row, killed as by a power cut. Its postmaster.pid stays. */
async function crash(bench: Bench): Promise<string> {
  const server = await startServer(bench.data);
  await query(server.url("postgres"), "create table note as select 42 as n");
  process.kill((await runningServer(bench.data)).pid, "SIGKILL");
  return path.join(findHome(bench.data)?.data ?? "", "postmaster.pid");
}

test("what was committed is there after the server was killed", async ({ bench }) => {
  const lock = await crash(bench);
  expect(fs.existsSync(lock)).toBe(true);
  const server = await startServer(bench.data);
  expect(server.adopted).toBe(false);
  expect(await query(server.url("postgres"), read)).toEqual([{ n: 42 }]);
});

test("several processes that start after a crash start one server", async ({ bench }) => {
  await crash(bench);
  const holders = await Promise.all([bench.hold(), bench.hold(), bench.hold()]);
  expect(holders.filter((holder) => holder.adopted)).toHaveLength(2);
  expect(await query(holders[0]?.url ?? "", read)).toEqual([{ n: 42 }]);
});

describe("a lock left behind is taken over when its process number is that of", () => {
  test.for([
    ["another program of the same user", "echo $$; exec sleep 600"],
    ["a zombie that nobody buries", "true & echo $!; exec sleep 600"],
  ] as const)("%s", async ([, command], { bench }) => {
    const lock = await crash(bench);
    const account = accountFor(undefined);
    const beside = bench.beside(command, account);
    if (!beside.stdout) throw new Error("no output");
    const [number] = (await once(createInterface(beside.stdout), "line")) as [string];
    const [, ...rest] = fs.readFileSync(lock, "utf8").split("\n");
    fs.writeFileSync(lock, [number, ...rest].join("\n"));
    const server = await startServer(bench.data);
    expect(server.adopted).toBe(false);
    expect(await query(server.url("postgres"), read)).toEqual([{ n: 42 }]);
  });
});

test("a living server that does not answer keeps its lock", async ({ bench }) => {
  await startServer(bench.data);
  const { pid } = await runningServer(bench.data);
  const lock = path.join(findHome(bench.data)?.data ?? "", "postmaster.pid");
  const before = fs.readFileSync(lock, "utf8");
  process.kill(pid, "SIGSTOP");
  try {
    await expect(startServer(bench.data, { patience: 100 })).rejects.toMatchObject({
      name: "DatabaseUnavailable",
      message: expect.stringContaining(`(process ${pid}) holds the database`),
    });
    expect(fs.readFileSync(lock, "utf8")).toBe(before);
  } finally {
    process.kill(pid, "SIGCONT");
  }
  expect((await startServer(bench.data)).adopted).toBe(true);
});

test("files of a start that was cut short are cleared away", async ({ bench }) => {
  await (await startServer(bench.data)).stop();
  const home = findHome(bench.data);
  if (!home) throw new Error("no home");
  fs.renameSync(home.data, path.join(home.path, "new-1"));
  await startServer(bench.data);
  expect(fs.readdirSync(home.path).toSorted()).toEqual(["data", "server.log", "socket"]);
  expect((await findServer(home.data)).state).toBe("ready");
});
