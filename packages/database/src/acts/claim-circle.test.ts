import type pg from "pg";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import { describe, expect } from "vitest";
import { test } from "#testing/database";
import { buildProgramme, organisations, standAt, tell } from "#testing/programme";
import { readFacts } from "#told/read-facts";

const criteria = ["1", "2", "3", "4"] as const;

/** `rests("1", "2")`: the claim of criterion 1 rests on that of criterion 2. */
const rests = (
  criterion: string,
  onCriterion: string,
  { on = true, effectiveOn = "2025-01-01", ...more }: Partial<Telling> & { on?: boolean } = {},
) =>
  ({
    table: "claimReliance",
    effectiveOn,
    ...more,
    fact: { organisation: "a", criterion, onOrganisation: "a", onCriterion, on },
  }) as Telling;

async function withCriteria(pool: pg.Pool): Promise<Programme> {
  const programme = await buildProgramme(pool);
  await tell(pool, programme, organisations("a"));
  await tell(pool, programme, {
    anchors: {
      catalogue: [{ id: "c" }],
      workstream: [{ id: "w", catalogue: "c", position: 0 }],
      criterion: criteria.map((id, position) => ({
        id,
        workstream: "w",
        replaces: null,
        position,
      })),
    },
  });
  return programme;
}

const refused = {
  code: "bad-input",
  field: "onCriterion",
  params: { problem: "claim.circle" },
};

describe("claims that rest on claims", () => {
  test("a claim does not rest on itself, at once or through others", async ({
    database: { pool },
  }) => {
    const programme = await withCriteria(pool);
    const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
    await expect(say(rests("1", "1"))).rejects.toMatchObject(refused);
    await say(rests("1", "2"));
    await say(rests("2", "3"), rests("1", "3"));
    await expect(say(rests("3", "1"))).rejects.toMatchObject(refused);
    await expect(say(rests("2", "1"))).rejects.toMatchObject(refused);
    await say(rests("3", "4"));
    const { claimReliance } = await readFacts(pool, programme.id, standAt("2026-01-01"));
    expect(claimReliance).toHaveLength(4);
  });

  test("nor through what the same act tells", async ({ database: { pool } }) => {
    const programme = await withCriteria(pool);
    await expect(
      tell(pool, programme, { tellings: [rests("1", "2"), rests("2", "3"), rests("3", "1")] }),
    ).rejects.toMatchObject(refused);
  });

  test("what ended, was taken back or counts on another day stands in the way all the same", async ({
    database: { pool },
  }) => {
    const programme = await withCriteria(pool);
    const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
    const { actNo } = await say(rests("1", "2"));
    await say(rests("1", "2", { on: false, effectiveOn: "2025-06-01" }));
    // read as at March the first row is in force: with the other way round it would be a circle
    await expect(say(rests("2", "1", { effectiveOn: "2025-03-01" }))).rejects.toMatchObject(
      refused,
    );
    await say(rests("1", "2", { telling: "withdrawal", corrects: `${actNo}-1` }));
    await expect(say(rests("2", "1", { effectiveOn: "2025-07-01" }))).rejects.toMatchObject(
      refused,
    );
  });

  test("what never stood is in nobody's way: not relied on, or another programme's", async ({
    database: { pool },
  }) => {
    const [programme, other] = [await withCriteria(pool), await withCriteria(pool)];
    await tell(pool, programme, { tellings: [rests("1", "2", { on: false })] });
    await tell(pool, other, { tellings: [rests("1", "2")] });
    await expect(tell(pool, programme, { tellings: [rests("2", "1")] })).resolves.toBeDefined();
  });

  test("of two writers at once that would close a circle between them, one is refused", async ({
    database: { pool },
  }) => {
    const programme = await withCriteria(pool);
    const both = await Promise.allSettled([
      tell(pool, programme, { tellings: [rests("1", "2")] }),
      tell(pool, programme, { tellings: [rests("2", "1")] }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
