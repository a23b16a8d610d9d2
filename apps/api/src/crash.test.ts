import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stopServer } from "@parod/database/server/stop-server";
import type { Day } from "@parod/schema/day";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyMilestones, Writer } from "#testing/ledger";
import { databaseProcess, runBuilt, startBuilt, type RunningServer } from "#testing/running-server";

const seed = Number(process.env["PAROD_SEED"] ?? 1_795_303);
const rounds = Number(process.env["PAROD_CRASHES"] ?? 5);
const kinds = ["node", "database", "both"] as const;

/** A small generator of its own, so that a run can be had again from its seed. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const gone = async (server: RunningServer): Promise<void> => {
  while (server.child.exitCode === null && server.child.signalCode === null) await sleep(20);
};

describe(`crashes, seed ${seed}, ${rounds} rounds`, () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "parod-crash-"));
  let server: RunningServer;
  beforeAll(async () => {
    fs.chmodSync(data, 0o711);
    server = await startBuilt(data);
  }, 120_000);
  afterAll(async () => {
    server.child.kill("SIGKILL");
    await gone(server);
    await stopServer(data, { throwaway: true });
    fs.rmSync(data, { recursive: true, force: true });
  });

  it(
    "keeps every acknowledged write once, adopts an orphan, and the chain holds",
    { timeout: 240_000 },
    async () => {
      const random = randomFrom(seed);
      const writers = (await bodyMilestones(server.base))
        .slice(0, 4)
        .map((milestone) => new Writer(milestone));
      expect(writers.length).toBeGreaterThan(1);
      for (let round = 0; round < rounds; round += 1) {
        const kind = kinds[round % kinds.length] ?? "both";
        let stopped = false;
        const writing = writers.map((writer) => writer.writeUntil(server.base, () => stopped));
        await sleep(300 + random() * 700);
        const database = databaseProcess(data);
        if (kind !== "database") process.kill(server.child.pid ?? 0, "SIGKILL");
        if (kind !== "node") process.kill(database, "SIGKILL");
        await sleep(100);
        stopped = true;
        await Promise.all(writing);
        if (kind === "database") {
          // the server outlives its database: it answers, says that it is not ready, and is then stopped as a keeper would
          expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
          expect((await fetch(`${server.base}/readyz`)).status).toBe(503);
          process.kill(server.child.pid ?? 0, "SIGKILL");
        }
        await gone(server);
        server = await startBuilt(data);
        expect(server.adopted, `${kind} killed`).toBe(kind === "node");
        for (const writer of writers) await writer.write(server.base, "2027-01-31" as Day);
      }
      const told = (await bodyMilestones(server.base)).flatMap(({ id, moves }) =>
        moves.map(({ reason }) => `${id} ${reason}`),
      );
      const counts = writers.flatMap(({ entries }) =>
        entries.map(
          ({ activity, key }) => told.filter((each) => each === `${activity} ledger ${key}`).length,
        ),
      );
      console.log(`${counts.length} writes acknowledged over ${rounds} crashes`);
      expect(counts.length).toBeGreaterThan(rounds * writers.length);
      expect(counts.filter((count) => count !== 1)).toEqual([]);
      const audit = await runBuilt(data, ["audit", "verify", "--json"]);
      expect(audit.code, audit.err).toBe(0);
      expect(JSON.parse(audit.out)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ programme: "illustrative", fault: null }),
        ]),
      );
    },
  );
});
