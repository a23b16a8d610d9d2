import { describe, expect } from "vitest";
import { cardiff, people } from "#testing/arrivals";
import { firstAdministrator, invite, programme, test, useProvider } from "#testing/signed-in";

useProvider();

describe("a programme", () => {
  test("begins live, with the catalogue and its organisations in one act", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    const given = programme("transition");
    expect((await admin.act("programmeCreate", given)).data).toEqual({ slug: "transition" });
    expect((await admin.act("programmeCreate", given)).data).toEqual({ slug: "transition" });
    const { rows } = await installation.pool.query(
      `select p.clock, p.public, count(distinct a.act_no)::int as acts,
         (select count(*)::int from organisation) as organisations, (select count(*)::int from criterion_told) as criteria
       from programme p join act a on a.programme_id = p.id group by p.id`,
    );
    expect(rows).toMatchObject([{ clock: "recorded", public: false, acts: 1, organisations: 25 }]);
    expect(rows[0]?.criteria).toBeGreaterThan(50);
    expect((await people(admin)).offers[1]?.organisations).toHaveLength(25);
    const taken = { ...given, idempotencyKey: crypto.randomUUID() };
    expect(await admin.act("programmeCreate", taken)).toMatchObject({
      code: "bad-input",
      field: "slug",
    });
    expect((await admin.act("programmeCreate", { ...given, startsOn: "2025-01-01" })).code).toBe(
      "key-reused",
    );
  });
  test("that is public is read by anyone and still written by its people", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    await admin.act("programmeCreate", { ...programme("open"), public: true });
    const outside = await installation
      .browser()
      .ask("overview", { programme: "open", asAt: null, knownAt: null, compare: null });
    expect(outside.status).toBe(200);
    expect(await invite(admin, "open", cardiff)).toMatch(/^[\w-]{43}$/u);
  });
  test("refuses days and names that cannot be", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    const wrong = [
      [{ startsOn: "2999-01-01", endsOn: "2999-02-01" }, "startsOn"],
      [{ startsOn: "2026-01-02", endsOn: "2026-01-01" }, "startsOn"],
      [{ endsOn: "2026-02-30" }, "endsOn"],
      [{ slug: "Public Record" }, "slug"],
      [{ slug: "*" }, "slug"],
      [{ slug: "a/../b" }, "slug"],
    ] as const;
    for (const [more, field] of wrong)
      expect(await admin.act("programmeCreate", { ...programme("fine"), ...more })).toMatchObject({
        status: 400,
        field,
      });
  });
});
