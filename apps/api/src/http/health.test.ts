import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { inTransaction } from "@parod/database/transaction";
import { describe, expect, vi } from "vitest";
import { test } from "#testing/app";

describe("/readyz", () => {
  test("is not ready while the last act of people and sessions does not hold", async ({
    served: { app, pool },
  }) => {
    const ready = async () => {
      const { statusCode, body } = await app.inject({ url: "/readyz" });
      return [statusCode, (JSON.parse(body) as { chainsHold: boolean }).chainsHold];
    };
    expect(await ready()).toEqual([200, true]);
    for (const actorId of ["a", "b"])
      await inTransaction(pool, (client) =>
        recordInstallationAct(client, { actorId, verb: "sign-in", detail: {} }),
      );
    expect(await ready()).toEqual([200, true]);
    await pool.query("alter table installation_act disable trigger user");
    await pool.query("update installation_act set actor_id = 'c' where act_no = 2");
    expect(await ready()).toEqual([503, false]);
    await pool.query("update installation_act set actor_id = 'b' where act_no = 2");
    // an act taken out before it breaks the link
    await pool.query("delete from installation_act where act_no = 1");
    expect(await ready()).toEqual([503, false]);
  });

  test("names no programme to whoever asks, and looks once for all who ask meanwhile", async ({
    served: { app, pool },
  }) => {
    await pool.query("update programme set slug = 'hidden', public = false");
    const asked = vi.spyOn(pool, "query");
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => app.inject({ url: "/readyz" })),
    );
    expect(new Set(answers.map(({ body }) => body))).toEqual(
      new Set(['{"ok":true,"migrationsPending":0,"chainsHold":true}']),
    );
    expect(asked.mock.calls.filter(([text]) => String(text) === "select 1")).toHaveLength(1);
  });
});
