import { describe, expect } from "vitest";
import { recordInstallationAct } from "@parod/database/acts/record-installation-act";
import { buildProgramme, organisations, tell } from "@parod/database/testing/programme";
import { test, type TestDatabase } from "@parod/database/testing/database";
import { inTransaction } from "@parod/database/transaction";
import { auditVerify } from "#cli/audit";
import { readEnv } from "#env";

const verify = (database: TestDatabase, options: Record<string, string | boolean> = {}) =>
  auditVerify(
    { database, url: database.url, server: null },
    { positional: [], options, env: readEnv({}) },
  );

describe("audit verify", () => {
  test("reads the chains of programmes, and that of people and sessions", async ({ database }) => {
    const programme = await buildProgramme(database.pool);
    await tell(database.pool, programme, organisations("a"));
    await inTransaction(database.pool, (client) =>
      recordInstallationAct(client, { actorId: "nobody", verb: "sign-in", detail: {} }),
    );
    const whole = await verify(database);
    expect(whole.code).toBe(0);
    expect(whole.text).toContain("people and sessions: 1 acts hold");
    const client = await database.pool.connect();
    await client.query("set session_replication_role = replica");
    await client.query("update installation_act set actor_id = 'x'");
    await client.query("set session_replication_role = origin");
    client.release();
    const broken = await verify(database);
    expect(broken.code).toBe(1);
    expect(broken.text).toContain("people and sessions: act 1 does not hold (hash)");
    expect(JSON.parse((await verify(database, { json: true })).text)).toMatchObject([
      { programme: programme.slug, fault: null },
      { programme: null, fault: { actNo: 1, fault: "hash" } },
    ]);
    // one programme alone has nothing to do with it
    expect((await verify(database, { programme: programme.slug })).code).toBe(0);
  });
});
