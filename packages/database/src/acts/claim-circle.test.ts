import type pg from "pg";
import type { Instant } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import type { Clock } from "@parod/schema/vocabulary";
import { describe, expect } from "vitest";
import { test } from "#testing/database";
import { buildProgramme, criteria, organisations, standAt, tell } from "#testing/programme";
import { readFacts } from "#told/read-facts";

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

async function withCriteria(pool: pg.Pool, clock: Clock = "published"): Promise<Programme> {
  const programme = await buildProgramme(pool, { clock });
  await tell(pool, programme, organisations("a"));
  await tell(pool, programme, {
    anchors: criteria("1", "2", "3", "4"),
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

  test("what ended stands in the way on the days on which it stood, and after them no more", async ({
    database: { pool },
  }) => {
    const programme = await withCriteria(pool);
    const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
    await say(rests("1", "2"));
    const { actNo } = await say(rests("1", "2", { on: false, effectiveOn: "2025-06-01" }));
    // read as at March the first row is in force: with the other way round it would be a circle
    await expect(say(rests("2", "1", { effectiveOn: "2025-05-31" }))).rejects.toMatchObject(
      refused,
    );
    await say(rests("2", "1", { effectiveOn: "2025-06-01" }));
    // with the word taken back that ended it, both would stand
    await expect(
      say(rests("1", "2", { on: false, telling: "withdrawal", corrects: `${actNo}-1` })),
    ).rejects.toMatchObject(refused);
    await expect(
      say(
        rests("1", "2", {
          on: false,
          effectiveOn: "2025-06-02",
          telling: "correction",
          corrects: `${actNo}-1`,
        }),
      ),
    ).rejects.toMatchObject(refused);
  });

  test.for(["recorded", "published"] as const)(
    "what was told by mistake and taken back is in nobody's way: clock %s",
    async (clock, { database: { pool } }) => {
      const programme = await withCriteria(pool, clock);
      const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
      const { actNo } = await say(rests("1", "2"));
      const wrong = { telling: "withdrawal", corrects: `${actNo}-1` } as const;
      // in one act, in whatever order
      await say(rests("2", "1"), rests("1", "2", wrong));
      const { claimReliance } = await readFacts(pool, programme.id, standAt("2026-01-01"));
      expect(claimReliance.map(({ criterion }) => criterion)).toEqual(["2"]);
      const again = { telling: "correction", corrects: `${actNo + 1}-1`, on: false } as const;
      await say(rests("2", "1", again));
      await expect(say(rests("1", "2"))).resolves.toBeDefined();
    },
  );

  test("what was taken back later stands in the way of what was known before that", async ({
    database: { pool },
  }) => {
    const programme = await withCriteria(pool);
    const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
    const known = (day: string) => ({ knownFrom: `${day}T00:00:00.000Z` as Instant });
    const { actNo } = await say(rests("1", "2", known("2025-02-01")));
    const back = { telling: "withdrawal", corrects: `${actNo}-1` } as const;
    await say(rests("1", "2", { ...back, ...known("2025-04-01") }));
    await expect(say(rests("2", "1", known("2025-03-31")))).rejects.toMatchObject(refused);
    await expect(say(rests("2", "1", known("2025-01-31")))).rejects.toMatchObject(refused);
    await expect(say(rests("2", "1", known("2025-04-01")))).resolves.toBeDefined();
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
