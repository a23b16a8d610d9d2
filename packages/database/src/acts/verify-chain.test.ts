import { createHash } from "node:crypto";
import { describe, expect } from "vitest";
import { test } from "#testing/database";
import { buildProgramme, organisations, tell } from "#testing/programme";
import { verifyChain, verifyHead } from "#acts/verify-chain";
import type { Database } from "#connect";
import type { Programme } from "@parod/schema/facts";

async function threeActs(database: Database): Promise<Programme> {
  const programme = await buildProgramme(database.pool);
  await tell(database.pool, programme, organisations("a", "b"));
  await tell(database.pool, programme, organisations("c"));
  await tell(database.pool, programme, {
    reason: "because",
    tellings: [
      {
        table: "organisationTold",
        effectiveOn: "2024-01-01",
        fact: { organisation: "a", name: { en: "ŵ", cy: "ŷ" } },
      },
    ],
  });
  return programme;
}

/** As a superuser would: the guards are switched off, the damage done, the guards switched on again. */
const tamper = async ({ pool }: Database, statement: string) => {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(statement);
    await client.query("set session_replication_role = origin");
  } finally {
    client.release();
  }
};

describe("verifyChain", () => {
  test("holds for an untouched programme, in batches of any size", async ({ database }) => {
    const { id } = await threeActs(database);
    for (const batch of [1, 2, 200])
      expect(await verifyChain(database.pool, id, batch)).toMatchObject({ acts: 3, fault: null });
    expect((await verifyHead(database.pool)).every(({ holds }) => holds)).toBe(true);
  });

  const damages = [
    [
      "a told word changed",
      "update organisation_told set name_en = 'z' where organisation = 'c'",
      { actNo: 2, fault: "content" },
    ],
    [
      "a told row deleted",
      "delete from organisation_told where organisation = 'b'",
      { actNo: 1, fault: "content" },
    ],
    [
      "an anchor changed",
      "update organisation set kind = 'body' where id = 'c'",
      { actNo: 2, fault: "content" },
    ],
    [
      "a row slipped in",
      "insert into organisation select programme_id, 'z', act_no, 99, kind, catalogue from organisation where id = 'a'",
      { actNo: 1, fault: "content" },
    ],
    [
      "a row of an act that never was",
      "insert into organisation select programme_id, 'z', 9, 1, kind, catalogue from organisation where id = 'a'",
      { actNo: 9, fault: "orphan" },
    ],
    [
      "a row below every act",
      "insert into organisation select programme_id, 'z', 0, 1, kind, catalogue from organisation where id = 'a'",
      { actNo: 0, fault: "orphan" },
    ],
    [
      "an act below the first, with what it tells",
      `insert into act select programme_id, -3, at, actor_id, role, for_organisation, verb, reason, 'k', request_hash, content_hash, prev_hash, hash from act where act_no = 1;
       insert into organisation select programme_id, 'z', -3, 1, kind, catalogue from organisation where id = 'a'`,
      { actNo: -3, fault: "orphan" },
    ],
    [
      "an act below the first that tells nothing",
      "insert into act select programme_id, 0, at, actor_id, role, for_organisation, verb, reason, 'k', request_hash, content_hash, prev_hash, hash from act where act_no = 1",
      { actNo: 0, fault: "gap" },
    ],
    [
      "a reason changed",
      "update act set reason = 'other' where act_no = 3",
      { actNo: 3, fault: "hash" },
    ],
    ["an act deleted", "delete from act where act_no = 2", { actNo: 3, fault: "gap" }],
    [
      "a hash put right by hand, not the next link",
      "update act set hash = repeat('a', 64) where act_no = 1",
      { actNo: 1, fault: "hash" },
    ],
    [
      "the order of instants bent",
      "update act set at = '2001-01-01' where act_no = 3",
      { actNo: 3, fault: "clock" },
    ],
  ] as const;
  for (const [title, statement, fault] of damages)
    test(`finds ${title}`, async ({ database }) => {
      const { id } = await threeActs(database);
      await tamper(database, statement);
      expect((await verifyChain(database.pool, id)).fault).toEqual(fault);
    });

  test("finds a private text that is no longer what was told, and none that was erased", async ({
    database,
  }) => {
    const { id } = await threeActs(database);
    const bytes = Buffer.from("the plan");
    const content = createHash("sha256").update(bytes).digest("hex");
    await database.pool.query("insert into content (programme_id, id, bytes) values ($1, $2, $3)", [
      id,
      content,
      bytes,
    ]);
    await tell(database.pool, { id } as Programme, {
      tellings: [
        {
          table: "planVersion",
          effectiveOn: "2024-01-01",
          fact: {
            ...{ plan: "p", organisation: "a", version: 1, planLanguage: "en" },
            ...{ title: "Plan", content },
          },
        },
      ],
    });
    expect((await verifyChain(database.pool, id)).fault).toBeNull();
    await database.pool.query("update content set bytes = 'another plan'");
    expect((await verifyChain(database.pool, id)).fault).toEqual({ actNo: 4, fault: "text" });
    await database.pool.query("update content set bytes = null");
    expect((await verifyChain(database.pool, id)).fault).toBeNull();
  });
});
