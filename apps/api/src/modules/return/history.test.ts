import fc from "fast-check";
import { test } from "#testing/app";
import { playReturns } from "#testing/return-history";
import { returnHistory, type Doing } from "#testing/return-model";

// history.prove.ts asks for 2,000, with a seed of its own that it prints
const numRuns = Number(process.env["RETURN_HISTORIES"] ?? 40);
const seed = process.env["RETURN_SEED"];

const doing = (does: Doing["does"], more: Partial<Doing> = {}): Doing => ({
  does,
  person: 0,
  state: 0,
  days: 3,
  model: 1,
  stale: false,
  which: 0,
  ...more,
});

test("a workbook goes the whole way over HTTP into a draft, beside what another tells, and is certified", async ({
  served,
}) => {
  await playReturns(served, [
    doing("check", { whole: true }),
    doing("move", { person: 1, days: 2 }),
    doing("check", { person: 1, days: 1, stale: true, whole: true }),
    doing("confirm", { person: 1 }),
    doing("confirm", { which: 1 }),
    doing("confirm", { which: 0 }),
    doing("submit"),
    doing("check", { whole: true }),
    doing("certify", { person: 1 }),
  ]);
});

test("database and model agree through random histories of two people telling, editing, importing and certifying", async ({
  served: { app, pool },
}) => {
  // fast-check prints the seed and the smallest history that fails
  await fc.assert(
    fc.asyncProperty(returnHistory, async (history) => playReturns({ app, pool }, history)),
    { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
}, 3_600_000);
