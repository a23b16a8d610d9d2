import fs from "node:fs";
import os from "node:os";
import path from "node:path";
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

  test("finds a tail that was cut off or told anew, by a head that was noted before", async ({
    database,
  }) => {
    const programme = await buildProgramme(database.pool);
    for (const id of ["a", "b", "c"]) await tell(database.pool, programme, organisations(id));
    await inTransaction(database.pool, (client) =>
      recordInstallationAct(client, { actorId: "nobody", verb: "sign-in", detail: {} }),
    );
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-noted-"));
    const noted = path.join(folder, "noted.json");
    fs.writeFileSync(noted, (await verify(database, { json: true })).text);
    expect((await verify(database, { noted })).code).toBe(0);
    // more was told since: what was noted is in the chain still
    await tell(database.pool, programme, organisations("d"));
    expect((await verify(database, { noted })).code).toBe(0);
    const asSuperuser = async (statement: string) => {
      const client = await database.pool.connect();
      await client.query("set session_replication_role = replica");
      await client.query(statement);
      await client.query("set session_replication_role = origin");
      client.release();
    };
    for (const table of ["act", "organisation", "organisation_told"])
      await asSuperuser(`delete from ${table} where act_no >= 3`);
    await asSuperuser("truncate installation_act");
    expect((await verify(database)).code).toBe(0);
    const cut = await verify(database, { noted });
    expect([cut.code, cut.text]).toEqual([
      1,
      `${programme.slug}: act 3 does not hold (noted)\npeople and sessions: act 1 does not hold (noted)`,
    ]);
    await tell(database.pool, programme, organisations("z"));
    expect((await verify(database, { noted, programme: programme.slug })).text).toContain(
      "act 3 does not hold (noted)",
    );
    await asSuperuser(`update programme set slug = 'elsewhere' where id = '${programme.id}'`);
    expect((await verify(database, { noted })).text).toContain(
      `${programme.slug}: act 3 does not hold (noted)`,
    );
    fs.writeFileSync(noted, "{}");
    await expect(verify(database, { noted })).rejects.toThrow("is no answer of");
    fs.rmSync(folder, { recursive: true });
  });
});
