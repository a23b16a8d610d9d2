import { verifyHead } from "@parod/database/acts/verify-chain";
import { findProgramme } from "@parod/database/programmes";
import fc from "fast-check";
import type pg from "pg";
import { expect } from "vitest";
import { test } from "#testing/app";
import { foundOut, tampering, type Verify } from "#testing/tampering";

// tampering.prove.ts asks for 1,000, with a seed of its own that it prints
const numRuns = Number(process.env["TAMPERINGS"] ?? 25);
const seed = process.env["TAMPERING_SEED"];

async function tamper(pool: pg.Pool, verify?: Verify): Promise<void> {
  const id = (await findProgramme(pool, "public-record"))?.programme.id ?? "";
  // fast-check prints the seed and what was not found
  await fc.assert(
    fc.asyncProperty(tampering, async (each) => {
      const given = verify ? { tampering: each, verify } : { tampering: each };
      expect(await foundOut(pool, id, given)).toBeNull();
    }),
    { numRuns, endOnFailure: true, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
}

test("whatever is changed, deleted or slipped in with the whole database in hand is found, by its number", async ({
  served: { pool },
}) => {
  await tamper(pool);
}, 120_000);

test("by the whole chain alone: who looks at the last act misses it (sabotage)", async ({
  served: { pool },
}) => {
  const atTheHead: Verify = async (database) => {
    const [head] = (await verifyHead(database)).filter(({ holds }) => !holds);
    return { fault: head ? { actNo: head.actNo } : null };
  };
  await expect(tamper(pool, atTheHead)).rejects.toThrow("Property failed");
}, 120_000);
