import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { inTransaction } from "@parod/database/transaction";
import { describe, expect } from "vitest";
import { test } from "#testing/app";

describe("/readyz", () => {
  test("is not ready while the last act of people and sessions does not hold", async ({
    served: { app, pool },
  }) => {
    const ready = async () => {
      const { statusCode, body } = await app.inject({ url: "/readyz" });
      return [statusCode, (JSON.parse(body) as { installation: object }).installation];
    };
    expect(await ready()).toMatchObject([200, { actNo: 0, holds: true }]);
    for (const actorId of ["a", "b"])
      await inTransaction(pool, (client) =>
        recordInstallationAct(client, { actorId, verb: "sign-in", detail: {} }),
      );
    expect(await ready()).toMatchObject([200, { actNo: 2, holds: true }]);
    await pool.query("alter table installation_act disable trigger user");
    await pool.query("update installation_act set actor_id = 'c' where act_no = 2");
    expect(await ready()).toMatchObject([503, { actNo: 2, holds: false }]);
    await pool.query("update installation_act set actor_id = 'b' where act_no = 2");
    // an act taken out before it breaks the link
    await pool.query("delete from installation_act where act_no = 1");
    expect(await ready()).toMatchObject([503, { actNo: 2, holds: false }]);
  });
});
