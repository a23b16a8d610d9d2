import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { createDatabase } from "#create-database";
import { migrate } from "#migrate";
import { databaseUrl, dropDatabase } from "#testing/database";
import { buildProgramme, organisations, standAt, tell } from "#testing/programme";
import { readFacts } from "#told/read-facts";

const prisma = fileURLToPath(new URL("../../../../prisma", import.meta.url));
const migration = "20261122010000_plan_versions";

/** The migrations before the one of this test, in a folder of their own. */
function before(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-before-"));
  fs.cpSync(prisma, folder, { recursive: true });
  for (const name of fs.readdirSync(path.join(folder, "migrations")))
    if (name >= migration && /^\d/u.test(name))
      fs.rmSync(path.join(folder, "migrations", name), { recursive: true });
  return folder;
}

test("versions and consents told before each version was a subject are all read, and told on", async () => {
  const admin = inject("adminUrl");
  const name = `plans_${randomUUID()}`;
  const url = databaseUrl(admin, name);
  const old = before();
  await createDatabase(admin, name);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await migrate(url, old);
    const programme = await buildProgramme(pool);
    const { actNo } = await tell(pool, programme, organisations("a", "b"));
    const frame =
      "programme_id, id, act_no, item, revision, effective_on, known_from, telling, known_exact, ours";
    const row = (item: number, revision: number) =>
      `select '${programme.id}', 'old-${item}', ${actNo}, ${item}, ${revision}, '2025-01-01'::date, at, 'change', true, false`;
    const end = `from act where programme_id = '${programme.id}' and act_no = ${actNo}`;
    for (const version of [1, 2]) {
      await pool.query(
        `insert into plan_version (${frame}, plan, organisation, title, version, plan_language)
         ${row(version, version)}, 'p', 'a', 'Plan', ${version}, 'en' ${end}`,
      );
      await pool.query(
        `insert into consent (${frame}, plan, organisation, audience, given, version)
         ${row(version + 10, version)}, 'p', 'a', 'b', true, ${version} ${end}`,
      );
    }
    await migrate(url, prisma);
    const more = { plan: "p", organisation: "a", planLanguage: "cy", title: "Cynllun" } as const;
    const { actNo: head } = await tell(pool, programme, {
      tellings: [
        {
          table: "planVersion",
          effectiveOn: "2025-06-01",
          expectedRevision: 0,
          fact: { ...more, version: 2 },
        },
      ],
    });
    const facts = await readFacts(pool, programme.id, standAt("2025-12-31", { actNo: head }));
    expect(
      facts.planVersion.map(({ version, planLanguage, revision }) => [
        version,
        planLanguage,
        revision,
      ]),
    ).toEqual([
      [1, "en", 1],
      [2, "cy", 1],
      [2, "en", 2],
    ]);
    expect(facts.consent.map(({ version, given }) => [version, given])).toEqual([
      [1, true],
      [2, true],
    ]);
  } finally {
    await pool.end();
    await dropDatabase(admin, name);
    fs.rmSync(old, { recursive: true, force: true });
  }
});
