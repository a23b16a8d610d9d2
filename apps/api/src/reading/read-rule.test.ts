import { test } from "@parod/database/testing/database";
import { buildProgramme, organisations, standAt, tell } from "@parod/database/testing/programme";
import { readFacts, type Queryable } from "@parod/database/told/read-facts";
import { naiveReplay } from "@parod/engine/read/naive-replay";
import fc from "fast-check";
import type pg from "pg";
import { describe, expect } from "vitest";
import { dayOf, historyOf, instantOf, questions, tellHistory } from "#testing/history";

const seed = Number(process.env["PAROD_SEED"] ?? 20_260_930);
const runs = Number(process.env["PAROD_RUNS"] ?? 40);

async function programmeWithActivity(pool: pg.Pool) {
  const programme = await buildProgramme(pool);
  await tell(pool, programme, organisations("a"));
  await tell(pool, programme, {
    anchors: {
      activity: [
        {
          id: "a:ready",
          organisation: "a",
          code: "ready",
          workstream: null,
          kind: "milestone",
          reachesStage: null,
        },
      ],
    },
  });
  return programme;
}

/** Reads random histories in SQL and by naive replay, and throws with both where they differ. */
async function compare(pool: pg.Pool, reader: Queryable): Promise<void> {
  const property = fc.asyncProperty(historyOf(12), questions, async (steps, asked) => {
    const programme = await programmeWithActivity(pool);
    const book = await tellHistory(pool, programme, steps);
    for (const { day, actNo, known } of asked) {
      const knownAt = known === null ? null : instantOf(known);
      const stand = standAt(dayOf(day), {
        actNo: actNo + 2,
        ...(knownAt === null ? {} : { knownAt }),
      });
      const read = await readFacts(reader, programme.id, stand);
      const naive = naiveReplay(book, { day: stand.asAt, actNo: stand.actNo, knownAt });
      expect(read.activityDate.map(({ id }) => id).toSorted(), JSON.stringify(stand)).toEqual(
        naive.map(({ id }) => id).toSorted(),
      );
    }
  });
  // the history that fails is small already: looking for a smaller one costs more than it tells
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
}

describe(`the read rule in SQL against a naive replay, seed ${seed}, ${runs} histories`, () => {
  test("agrees on changes, corrections, withdrawals, same-day pairs and backfilled knowledge", async ({
    database: { pool },
  }) => {
    await compare(pool, pool);
  });

  const clause =
    /and not exists \(select 1 from "activity_date" c\s+where c\.programme_id = \$1 and c\.corrects = t\.id[^)]*\)/gu;
  const sabotages = [
    ["without the clause that strikes corrected rows", () => ""],
    [
      "with the striking row filtered by day",
      (found: string) => found.replace(/\)$/u, " and c.effective_on <= $4)"),
    ],
    [
      "with the striking row not held to what was known",
      (found: string) => found.replace(" and c.known_from <= $3", ""),
    ],
  ] as const;
  for (const [title, change] of sabotages)
    test(`fails ${title}`, async ({ database: { pool } }) => {
      const broken: Queryable = {
        query: ({ text, values }) => {
          const changed = text.replaceAll(clause, change);
          expect(changed).not.toBe(text);
          return pool.query({ name: title, text: changed, values });
        },
      };
      await expect(compare(pool, broken)).rejects.toThrow("Property failed");
    });
});
