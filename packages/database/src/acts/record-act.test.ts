import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { test } from "#testing/database";
import { buildProgramme, organisations, standAt, tell } from "#testing/programme";
import { readFacts } from "#told/read-facts";
import { inTransaction } from "#transaction";
import { recordAct } from "#acts/record-act";

const activity = {
  id: "a:ready",
  organisation: "a",
  code: "ready",
  workstream: null,
  kind: "milestone",
  reachesStage: null,
} as const;
const forecast = (day: string, more: object = {}) =>
  ({
    table: "activityDate",
    effectiveOn: day,
    fact: {
      activity: "a:ready",
      line: "forecast",
      when: { from: day, to: day, words: null, reading: false },
    },
    ...more,
  }) as const;

describe("recordAct", () => {
  test("numbers acts without gaps, also when one fails between", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool);
    const first = await tell(pool, programme, organisations("a"));
    await expect(tell(pool, programme, { tellings: [forecast("2025-01-01")] })).rejects.toThrow();
    const second = await tell(pool, programme, { anchors: { activity: [activity] } });
    expect([first.actNo, second.actNo]).toEqual([1, 2]);
  });

  test("refuses a telling made on an older revision, with the newer row, and keeps nothing of it", async ({
    database: { pool },
  }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, { ...organisations("a") });
    await tell(pool, programme, {
      anchors: { activity: [activity] },
      tellings: [forecast("2025-01-01", { expectedRevision: 0 })],
    });
    const late = tell(pool, programme, {
      tellings: [forecast("2025-02-01", { expectedRevision: 0 })],
    });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      detail: { current: { revision: 1, when: { from: "2025-01-01" } } },
    });
    const facts = await readFacts(pool, programme.id, standAt("2026-01-01"));
    expect(facts.activityDate.map(({ when }) => when.from)).toEqual(["2025-01-01"]);
  });

  test("of two writers on one revision exactly one is kept", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, organisations("a"));
    await tell(pool, programme, { anchors: { activity: [activity] } });
    const outcomes = await Promise.allSettled(
      ["2025-01-01", "2025-02-01", "2025-03-01"].map((day) =>
        tell(pool, programme, { tellings: [forecast(day, { expectedRevision: 0 })] }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("acts once for one idempotency key, and refuses the key for another request", async ({
    database: { pool },
  }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, organisations("a"));
    await tell(pool, programme, { anchors: { activity: [activity] } });
    const idempotencyKey = randomUUID();
    const again = { idempotencyKey, tellings: [forecast("2025-01-01", { expectedRevision: 0 })] };
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => tell(pool, programme, again)),
    );
    expect(new Set(replies.map(({ actNo }) => actNo))).toEqual(new Set([3]));
    expect(replies.filter(({ replayed }) => !replayed)).toHaveLength(1);
    await expect(
      tell(pool, programme, { idempotencyKey, tellings: [forecast("2025-05-01")] }),
    ).rejects.toMatchObject({ code: "key-reused" });
  });

  test("never dates an act before the one before it", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool);
    await pool.query(
      "insert into act (programme_id, act_no, at, actor_id, role, verb, request_hash, content_hash, prev_hash, hash) values ($1, 1, '2031-01-01T00:00:00Z', 'x', 'x', 'x', '', '', '', '')",
      [programme.id],
    );
    const { at } = await tell(pool, programme, {});
    expect(at).toBe("2031-01-01T00:00:00.000Z");
  });

  test("says which field was wrong, by code", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool);
    const wrong = {
      table: "organisationTold",
      effectiveOn: "2024-01-01",
      fact: { organisation: "a", name: { en: "", cy: "x" } },
    } as const;
    await expect(tell(pool, programme, { tellings: [wrong] })).rejects.toMatchObject({
      code: "bad-input",
      field: "name.en",
      params: { problem: "text.required" },
    });
    await expect(
      tell(pool, programme, {
        tellings: [
          {
            ...wrong,
            effectiveOn: "2999-01-01",
            fact: { organisation: "a", name: { en: "x", cy: "x" } },
          },
        ],
      }),
    ).rejects.toMatchObject({ code: "bad-input", field: "effectiveOn" });
  });
});

describe("the database's own guards", () => {
  test("told rows, anchors and acts are never changed, deleted or emptied", async ({
    database: { pool },
  }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, organisations("a"));
    const { rows } = await pool.query<{ name: string; guards: string[] }>(
      `select c.relname as name, coalesce(array_agg(t.tgname::text order by t.tgname) filter (where t.tgname like 'parod%'), '{}') as guards
       from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_trigger t on t.tgrelid = c.oid
       where n.nspname = 'public' and c.relkind = 'r' group by c.relname`,
    );
    // rows with a version, that people and jobs change: everything else is kept for good
    const ordinary = new Set([
      "calendar_token",
      "finding_day",
      "invitation",
      "mail",
      "notice_preference",
      "outbox",
      "role_grant",
      "sign_in_attempt",
      "upload",
      "programme",
      "content",
      "person",
      "account",
      "session",
      "return_draft",
      "return_ask",
      "_prisma_migrations",
    ]);
    const unguarded = rows.filter(
      ({ name, guards }) =>
        !ordinary.has(name) &&
        !(guards.includes("parod_no_change") && guards.includes("parod_no_truncate")),
    );
    expect(unguarded).toEqual([]);
    for (const statement of [
      "update organisation_told set name_en = 'x'",
      "delete from organisation_told",
      "truncate organisation_told",
      "update act set verb = 'x'",
      "delete from organisation",
    ])
      await expect(pool.query(statement)).rejects.toThrow(/never changed|cannot truncate/u);
  });

  test("every told table checks its clocks", async ({ database: { pool } }) => {
    const { rows } = await pool.query(
      `select c.relname from pg_class c where c.relkind = 'r' and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'effective_on')
       and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'parod_clocks')`,
    );
    expect(rows).toEqual([]);
  });

  test("a live programme knows nothing before it was recorded", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool, { clock: "recorded" });
    const early = {
      ...organisations("a"),
      tellings: [
        {
          table: "organisationTold",
          effectiveOn: "2024-01-01",
          knownFrom: "2024-01-01T00:00:00.000Z",
          fact: { organisation: "a", name: { en: "a", cy: "a" } },
        },
      ],
    } as const;
    await expect(tell(pool, programme, early)).rejects.toThrow(/known at another instant/u);
  });

  test("an actual is never told before its day, nor evidence before its date", async ({
    database: { pool },
  }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, organisations("a"));
    await tell(pool, programme, { anchors: { activity: [activity] } });
    const actual = {
      table: "activityDate",
      effectiveOn: "2025-01-01",
      fact: {
        activity: "a:ready",
        line: "actual",
        when: { from: "2025-01-02", to: "2025-01-02", words: null, reading: false },
      },
    } as const;
    await expect(tell(pool, programme, { tellings: [actual] })).rejects.toThrow(
      /activity_date_actual_told/u,
    );
  });

  test("a row is corrected once: chains, never trees", async ({ database: { pool } }) => {
    const programme = await buildProgramme(pool);
    await tell(pool, programme, organisations("a"));
    const correction = {
      tellings: [
        {
          table: "organisationTold",
          effectiveOn: "2023-07-01",
          telling: "correction",
          corrects: "1-2",
          fact: { organisation: "a", name: { en: "b", cy: "b" } },
        },
      ],
    } as const;
    await tell(pool, programme, correction);
    const refused = await tell(pool, programme, correction).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "conflict" });
    expect((refused as Error).cause).toMatchObject({
      constraint: expect.stringMatching(/corrects/u),
    });
  });

  test("a transaction that fails leaves nothing, and its connection is usable", async ({
    database: { pool },
  }) => {
    const programme = await buildProgramme(pool);
    await expect(
      inTransaction(pool, async (client) => {
        await recordAct(client, {
          programmeId: programme.id,
          actorId: "t",
          role: "t",
          verb: "t",
          ...organisations("a"),
        });
        throw new Error("after the act");
      }),
    ).rejects.toThrow("after the act");
    const { rows } = await pool.query("select 1 from act where programme_id = $1", [programme.id]);
    expect(rows).toEqual([]);
  });
});
