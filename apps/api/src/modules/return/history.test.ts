import fc from "fast-check";
import { test } from "#testing/app";
import { playReturns, returnHistory } from "#testing/return-history";

// history.prove.ts asks for 2,000, with a seed of its own that it prints
const numRuns = Number(process.env["RETURN_HISTORIES"] ?? 40);
const seed = process.env["RETURN_SEED"];

test("database and model agree through random histories of two people telling, editing and certifying", async ({
  served: { app, pool },
}) => {
  // fast-check prints the seed and the smallest history that fails
  await fc.assert(
    fc.asyncProperty(returnHistory, async (history) => playReturns({ app, pool }, history)),
    { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
}, 3_600_000);
