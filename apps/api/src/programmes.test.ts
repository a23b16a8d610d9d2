import { loadProgramme } from "@parod/database/load-programme";
import { findProgramme } from "@parod/database/programmes";
import { standAt } from "@parod/database/testing/programme";
import { test } from "@parod/database/testing/database";
import { readFacts } from "@parod/database/told/read-facts";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { position } from "@parod/engine/position/position";
import { illustrative } from "@parod/records/illustrative/illustrative";
import { publicRecord } from "@parod/records/public-record/public-record";
import { addDays, type Day } from "@parod/schema/day";
import type { ProgrammeGiven } from "@parod/schema/load";
import { outlooks, standings } from "@parod/schema/vocabulary";
import type pg from "pg";
import { describe, expect } from "vitest";

const today = "2026-11-21" as Day;

async function load(pool: pg.Pool, given: ProgrammeGiven) {
  const loaded = await loadProgramme(pool, given);
  const head = await findProgramme(pool, given.programme.slug);
  if (!head) throw new Error("not loaded");
  const { programme } = head;
  const at = async (asAt: string, knownAt?: string) => {
    const stand = standAt(asAt, knownAt === undefined ? {} : { knownAt });
    const facts = await readFacts(pool, programme.id, stand);
    return { facts, position: position({ programme, stand, facts, today }) };
  };
  return { loaded, programme, at };
}

describe("the public record, in the database", () => {
  /** model.md 2.4, and the acceptance of the first thread: forecast, slip and float as at each day. */
  const table = [
    [
      "2025-03-10",
      {
        forecast: "2025-04-01",
        to: "2025-04-01",
        actual: null,
        slip: [0, 0],
        operating: "2025-09-01",
        stage: null,
      },
    ],
    [
      "2025-03-20",
      {
        forecast: "2025-06-01",
        to: "2025-08-31",
        actual: null,
        slip: [61, 152],
        operating: "2025-09-01",
        stage: null,
      },
    ],
    [
      "2025-06-15",
      {
        forecast: "2025-06-01",
        to: "2025-08-31",
        actual: null,
        slip: [61, 152],
        operating: "2025-09-01",
        stage: null,
      },
    ],
    [
      "2025-07-31",
      {
        forecast: "2025-09-01",
        to: "2025-09-01",
        actual: null,
        slip: [153, 153],
        operating: "2025-09-01",
        stage: null,
      },
    ],
    [
      "2025-10-31",
      {
        forecast: "2025-09-01",
        to: "2025-09-01",
        actual: "2025-09-01",
        slip: [153, 153],
        operating: "2025-09-01",
        stage: "established",
      },
    ],
    [
      "2026-11-21",
      {
        forecast: "2025-09-01",
        to: "2025-09-01",
        actual: "2025-09-01",
        slip: [153, 153],
        operating: "2025-09-01",
        stage: "established",
      },
    ],
  ] as const;

  test("stands as model.md 2.4 says, on every day of its table", async ({ database: { pool } }) => {
    const { at } = await load(pool, publicRecord());
    const found = [];
    for (const [day] of table) {
      const { position: read } = await at(day);
      const dysgu = read.organisations.find(({ code }) => code === "dysgu");
      const activity = (code: string) => dysgu?.activities.find((each) => each.code === code);
      const established = activity("dysgu-established");
      found.push([
        day,
        {
          forecast: established?.forecast?.from,
          to: established?.forecast?.to,
          actual: established?.actual?.from ?? null,
          slip: established?.slipDays,
          operating: activity("dysgu-operating")?.forecast?.from,
          stage: dysgu?.stage?.told,
        },
      ]);
      expect(dysgu?.stage?.evidenced).toBeNull();
    }
    expect(found).toEqual(table);
    expect((await at("2026-11-21")).position.end.daysLeft).toBe(-52);
    expect(
      (await at("2025-03-20")).position.organisations
        .find(({ code }) => code === "dysgu")
        ?.activities.find(({ code }) => code === "dysgu-established")?.forecast?.words?.en,
    ).toBe("over the summer");
  });

  test("stands as model.md 2.4 says of GwE and of Caerphilly", async ({ database: { pool } }) => {
    const { at } = await load(pool, publicRecord());
    const gwe = async (day: string) => {
      const { facts, position: read } = await at(day);
      const ends = read.organisations
        .find(({ code }) => code === "gwe")
        ?.activities.find(({ code }) => code === "gwe-ends");
      return [
        ends?.slipDays,
        ends?.actual?.from ?? null,
        facts.organisationTold.find(({ organisation }) => organisation === "gwe")?.until?.from ??
          null,
      ];
    };
    expect([await gwe("2025-03-10"), await gwe("2025-06-15")]).toEqual([
      [[61, 61], null, null],
      [[61, 61], "2025-05-31", "2025-06-01"],
    ]);
    const member = async (day: string) =>
      (await at(day)).facts.membership.find(
        ({ arrangement, member: who, statedBy }) =>
          arrangement === "eas" && who === "W06000018" && statedBy === who,
      )?.state;
    expect([
      await member("2025-03-10"),
      await member("2025-04-25"),
      await member("2025-06-15"),
    ]).toEqual(["started", "proposed", "leaving"]);
  });

  test("loading again tells nothing, and the chain holds", async ({ database: { pool } }) => {
    const { loaded, programme } = await load(pool, publicRecord());
    expect(await loadProgramme(pool, publicRecord())).toEqual({
      acts: 0,
      told: 0,
      known: loaded.told,
    });
    expect(await verifyChain(pool, programme.id)).toMatchObject({ acts: loaded.acts, fault: null });
  });

  test("a release with one fact more tells that one alone", async ({ database: { pool } }) => {
    const given = publicRecord();
    const [first, ...rest] = given.acts;
    const held = first?.tellings.at(-1);
    if (!first || !held) throw new Error("empty record");
    await load(pool, {
      ...given,
      acts: [{ ...first, tellings: first.tellings.slice(0, -1) }, ...rest],
    });
    expect(await loadProgramme(pool, given)).toMatchObject({ acts: 1, told: 1 });
  });
});

describe("the illustrative programme, in the database", () => {
  test("shows every standing and every outlook on the day it opens", async ({
    database: { pool },
  }) => {
    const { at, programme } = await load(pool, illustrative());
    const { position: read } = await at(programme.opensAsAt ?? today);
    expect(
      standings.filter((standing) => !read.pairs.some((pair) => pair.standing === standing)),
    ).toEqual([]);
    expect(
      outlooks.filter((outlook) => !read.pairs.some((pair) => pair.outlook === outlook)),
    ).toEqual([]);
    expect(read.organisations.filter(({ kind }) => kind === "local-authority")).toHaveLength(22);
  });

  test("was known differently before a later correction", async ({ database: { pool } }) => {
    const { at, programme } = await load(pool, illustrative());
    const corrections = await pool.query<{ known: string; day: string }>(
      "select to_char(c.known_from at time zone 'UTC', 'YYYY-MM-DD') as known, c.effective_on::text as day from activity_date c where c.programme_id = $1 and c.telling = 'correction' and c.known_from > c.effective_on + interval '20 days'",
      [programme.id],
    );
    const late = corrections.rows[0];
    if (!late) throw new Error("no correction that came later than its day");
    const before = addDays(late.known as Day, -2);
    const [now, then] = [await at(before), await at(before, `${before}T23:00:00.000Z`)];
    expect(now.facts.activityDate).not.toEqual(then.facts.activityDate);
  });
});
