import { describe, expect } from "vitest";
import { recordInstallationAct } from "#acts/record-installation-act";
import { verifyInstallation } from "#acts/verify-installation";
import type { Database } from "#connect";
import { test } from "#testing/database";
import { inTransaction } from "#transaction";

const record = ({ pool }: Database, reason: string) =>
  inTransaction(pool, (client) =>
    recordInstallationAct(client, {
      actorId: "nobody",
      verb: "sign-in-refused",
      detail: { reason, ŵ: "ŷ" },
    }),
  );

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

describe("the chain of people and sessions", () => {
  test("is gapless, also when many write at once, and holds in batches of any size", async ({
    database,
  }) => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => record(database, `r${n}`)));
    for (const batch of [1, 5, 500])
      expect(await verifyInstallation(database.pool, batch)).toMatchObject({
        acts: 12,
        fault: null,
      });
  });

  test("leaves no number behind where its transaction did not hold", async ({ database }) => {
    await expect(
      inTransaction(database.pool, async (client) => {
        await recordInstallationAct(client, { actorId: "nobody", verb: "sign-in", detail: {} });
        throw new Error("after all not");
      }),
    ).rejects.toThrow("after all not");
    expect(await record(database, "one")).toMatchObject({ actNo: 1 });
  });

  test("cannot be changed or emptied by the program", async ({ database }) => {
    await record(database, "one");
    for (const statement of [
      "update installation_act set verb = 'sign-in'",
      "delete from installation_act",
      "truncate installation_act",
    ])
      await expect(database.pool.query(statement)).rejects.toMatchObject({ code: "PA001" });
  });

  const damages = [
    [
      "a detail changed",
      `update installation_act set detail = '{"reason":"x"}' where act_no = 2`,
      { actNo: 2, fault: "hash" },
    ],
    [
      "an actor changed",
      "update installation_act set actor_id = 'x' where act_no = 1",
      { actNo: 1, fault: "hash" },
    ],
    [
      "a verb changed",
      "update installation_act set verb = 'sign-in' where act_no = 3",
      { actNo: 3, fault: "hash" },
    ],
    ["an act deleted", "delete from installation_act where act_no = 2", { actNo: 3, fault: "gap" }],
    [
      "the first act deleted",
      "delete from installation_act where act_no = 1",
      { actNo: 2, fault: "gap" },
    ],
    [
      "an act before the first",
      "insert into installation_act select 0, at, actor_id, verb, detail, prev_hash, hash from installation_act where act_no = 1",
      { actNo: 0, fault: "gap" },
    ],
    [
      "a link put elsewhere",
      "update installation_act set prev_hash = repeat('a', 64) where act_no = 2",
      { actNo: 2, fault: "link" },
    ],
    [
      "an instant bent back",
      "update installation_act set at = '2001-01-01' where act_no = 3",
      { actNo: 3, fault: "clock" },
    ],
    [
      "an instant bent forward",
      "update installation_act set at = at + interval '1 day' where act_no = 3",
      { actNo: 3, fault: "hash" },
    ],
  ] as const;
  for (const [title, statement, fault] of damages)
    test(`shows ${title}`, async ({ database }) => {
      for (const reason of ["one", "two", "three"]) await record(database, reason);
      await tamper(database, statement);
      expect((await verifyInstallation(database.pool)).fault).toEqual(fault);
    });
});
