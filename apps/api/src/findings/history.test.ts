import { findProgramme } from "@parod/database/programmes";
import { test } from "@parod/database/testing/database";
import { tell } from "@parod/database/testing/programme";
import { addDays, type Day } from "@parod/schema/day";
import type { FindingsView, FindingView } from "@parod/schema/views/findings-page";
import type pg from "pg";
import { describe, expect } from "vitest";
import { workOutHistory } from "#findings/work-out-history";
import { readEnv } from "#env";
import { createServices } from "#services";
import { as, ask, buildApp, today } from "#testing/app";
import { asked, askedAndAnswered, days, findingId as id } from "#testing/asked-and-answered";
import { dayTold, liveProgramme } from "#testing/live-programme";

/** Soon after the last of them: every day is looked at. */
const worked = "2026-01-15" as Day;

async function workOut(pool: pg.Pool, slug: string, given: { today?: string; most?: number } = {}) {
  const found = await findProgramme(pool, slug);
  if (!found) throw new Error("no programme");
  const working = { pool, build: "b1", today: (given.today ?? worked) as Day };
  let turns = 1;
  while (!(await workOutHistory(working, found, (looked) => looked >= (given.most ?? 10_000))))
    turns += 1;
  return turns;
}
const kept = async (pool: pg.Pool, build = "b1") =>
  (
    await pool.query<{ day: string; found: string[]; ended: { finding: { id: string } }[] }>(
      "select day::text, found, ended from finding_day where build = $1 order by day",
      [build],
    )
  ).rows;

/** The days on which one finding came or went, as kept. */
const turnsOf = (rows: Awaited<ReturnType<typeof kept>>, rule = id): [string, boolean][] => {
  const is = (found: readonly string[]) => found.some((each) => each.startsWith(rule));
  const all = rows.map(({ day, found }): [string, boolean] => [day, is(found)]);
  return all.filter(([, is], at) => is !== (all[at - 1]?.[1] ?? false));
};
const expected = [
  ["2025-08-01", true],
  ["2025-09-10", false],
  ["2025-12-01", true],
];

describe("the history of findings", () => {
  test("has the very days on which one came, was resolved, and came back", async ({
    database: { pool },
  }) => {
    await askedAndAnswered(pool);
    await workOut(pool, "told");
    const rows = await kept(pool);
    expect(turnsOf(rows)).toEqual(expected);
    expect(rows.at(-1)?.day).toBe(addDays(worked, -1));
    const [ended] = rows.find(({ day }) => day === "2025-09-10")?.ended ?? [];
    expect(ended).toMatchObject({
      finding: { id },
      resolution: { by: "told", rows: [{ table: "commitmentTold" }] },
    });
  });

  test("is the same worked out a few days at a time, and goes on from where it was", async ({
    database: { pool },
  }) => {
    await askedAndAnswered(pool);
    expect(await workOut(pool, "told", { today: "2025-10-15", most: 60 })).toBeGreaterThan(2);
    expect(turnsOf(await kept(pool))).toEqual(expected.slice(0, 2));
    await workOut(pool, "told", { most: 40 });
    expect(turnsOf(await kept(pool))).toEqual(expected);
    const before = await kept(pool);
    await workOut(pool, "told");
    expect(await kept(pool)).toEqual(before);
  });

  test("is made again by another build, and where something was told of a record filled in afterwards", async ({
    database: { pool },
  }) => {
    const programme = await askedAndAnswered(pool);
    await pool.query(
      "insert into finding_day (programme_id, build, day, act_no, found, ended) values ($1, 'b0', '2025-08-01', 1, '{}', '[]')",
      [programme.id],
    );
    await workOut(pool, "told");
    expect(await kept(pool, "b0")).toEqual([]);
    await tell(pool, programme, { tellings: [asked("2025-08-20", "answered")] });
    await workOut(pool, "told");
    expect(turnsOf(await kept(pool))[1]).toEqual(["2025-08-20", false]);
  });

  test("of a live programme says what was known on each day, whatever was told of it later", async ({
    database: { pool },
  }) => {
    const programme = await liveProgramme(pool, { slug: "live", clock: "recorded", ...days });
    await tell(pool, programme, {
      anchors: { commitment: [{ id: "plan" }] },
      tellings: [asked("2025-06-01", "no-answer-found")],
    });
    const told = dayTold();
    await workOut(pool, "live", { today: addDays(told, 3) });
    expect(turnsOf(await kept(pool))).toEqual([[told, true]]);
  });

  test("sees what comes and goes on days of which nothing is told", async ({
    database: { pool },
  }) => {
    const programme = await liveProgramme(pool, { slug: "live", clock: "recorded", ...days });
    const plan = { plan: "p", organisation: "W06000015", version: 1 } as const;
    const told = dayTold();
    await tell(pool, programme, {
      tellings: [
        {
          ...{ table: "planVersion", effectiveOn: told },
          fact: { ...plan, planLanguage: "en", title: "A plan" },
        },
        {
          ...{ table: "consent", effectiveOn: told },
          fact: { ...plan, audience: "W06000014", given: true },
        },
      ],
    });
    // sixty days unopened is too long; opening it is no telling
    const opened = addDays(told, 70);
    await pool.query(
      `insert into plan_opening (programme_id, id, plan, organisation, version, plan_language, actor_id, for_organisation, at)
       values ($1, gen_random_uuid(), 'p', 'W06000015', 1, 'en', 'someone', 'W06000014', $2)`,
      [programme.id, `${opened}T12:00:00Z`],
    );
    await workOut(pool, "live", { today: addDays(told, 100) });
    expect(turnsOf(await kept(pool), "unshared/")).toEqual([
      [addDays(told, 61), true],
      [opened, false],
    ]);
  });
});

describe("the pages of findings", () => {
  test("say that the history is being worked out, then since when, and what was resolved by what", async ({
    database: { pool, url },
  }) => {
    await askedAndAnswered(pool);
    const app = await buildApp(pool, url);
    const { build } = createServices(readEnv({}), pool);
    const view = async (asAt: string | null = null) =>
      (await ask(as(app, "government"), "findings", { programme: "told", asAt }))
        .data as FindingsView;
    const waiting = await view();
    expect(waiting.history).toEqual({ state: "being-worked-out", through: null });
    expect(waiting.findings.map(({ seenSince }) => seenSince)).toEqual(
      waiting.findings.map(() => null),
    );
    const found = await findProgramme(pool, "told");
    if (!found) throw new Error("no programme");
    await workOutHistory({ pool, build, today: today as Day }, found, () => false);
    const done = await view();
    expect(done.history).toEqual({ state: "worked-out", through: "2026-11-20" });
    expect(done.findings.find((each) => each.id === id)?.seenSince).toEqual({
      first: "2025-08-01",
      since: "2025-12-01",
      cameBack: true,
    });
    const one = await ask(as(app, "government"), "finding", { programme: "told", id });
    expect((one.data as FindingView).spells).toMatchObject([
      { from: "2025-08-01", last: "2025-09-09", resolution: { by: "told" } },
      { from: "2025-12-01", last: null, resolution: null },
    ]);
    const between = await view("2025-10-01");
    const gone = between.resolved.find((each) => each.id === id);
    expect(gone).toMatchObject({
      first: "2025-08-01",
      last: "2025-09-09",
      resolution: { by: "told", rows: [{ table: "commitmentTold", effectiveOn: "2025-09-10" }] },
    });
    expect(gone?.said.en).toContain("Ask");
    const others = (
      await ask(as(app, "authority"), "findings", { programme: "told", asAt: "2025-10-01" })
    ).data as FindingsView;
    expect(others.resolved.map((each) => each.id)).not.toContain(id);
    await app.close();
  });

  test("say on the very day what was resolved on it, and by what", async ({
    database: { pool, url },
  }) => {
    const programme = await askedAndAnswered(pool);
    await tell(pool, programme, { tellings: [asked(today, "answered")] });
    const found = await findProgramme(pool, "told");
    if (!found) throw new Error("no programme");
    const app = await buildApp(pool, url);
    const { build } = createServices(readEnv({}), pool);
    await workOutHistory({ pool, build, today: today as Day }, found, () => false);
    const view = async (path: string, more: object) =>
      (await ask(as(app, "government"), path, { programme: "told", asAt: null, ...more })).data;
    const resolution = {
      by: "told",
      rows: [{ table: "commitmentTold", effectiveOn: today }],
    };
    const { findings, resolved } = (await view("findings", {})) as FindingsView;
    expect(findings.map((each) => each.id)).not.toContain(id);
    expect(resolved.find((each) => each.id === id)).toMatchObject({
      ...{ first: "2025-08-01", last: addDays(today as Day, -1), resolution },
    });
    expect(await view("finding", { id })).toMatchObject({
      state: "gone",
      spells: [{ last: "2025-09-09" }, { from: "2025-12-01", resolution }],
    });
    await app.close();
  });

  test("tell what a finding was that is no more, to those who might see it alone", async ({
    database: { pool, url },
  }) => {
    const programme = await askedAndAnswered(pool);
    await tell(pool, programme, {
      tellings: [
        {
          ...{ table: "findingAccepted", effectiveOn: "2025-08-15" },
          fact: { finding: id, state: "accepted", reason: "Known", reviewOn: "2025-12-31" },
        },
      ],
    });
    const app = await buildApp(pool, url);
    const one = async (persona: string, asAt: string, of = id) =>
      ask(as(app, persona), "finding", { programme: "told", id: of, asAt });
    const gone = "2025-10-01";
    expect((await one("government", gone)).data).toMatchObject({
      state: "waiting",
      rule: "ask-unanswered",
      history: { state: "being-worked-out" },
    });
    expect((await one("government", gone, "no-rule/plan")).status).toBe(404);
    expect((await one("authority", gone)).status).toBe(404);
    const found = await findProgramme(pool, "told");
    if (!found) throw new Error("no programme");
    const { build } = createServices(readEnv({}), pool);
    await workOutHistory({ pool, build, today: worked }, found, () => false);
    expect((await one("government", gone)).data).toMatchObject({
      state: "gone",
      finding: { id, last: "2025-09-09" },
      acceptance: { state: "accepted", reason: "Known", on: "2025-08-15" },
      spells: [{ from: "2025-08-01", last: "2025-09-09", resolution: { by: "told" } }],
    });
    expect((await one("government", "2025-07-01")).status).toBe(404);
    for (const persona of ["authority", "member"])
      expect((await one(persona, gone)).status, persona).toBe(404);
    await app.close();
  });

  test("tell what came and what went since the day compared with", async ({
    database: { pool, url },
  }) => {
    await askedAndAnswered(pool);
    const app = await buildApp(pool, url);
    const { build } = createServices(readEnv({}), pool);
    const since = async (asAt: string, compare: string | null, came = false) =>
      (await ask(as(app, "government"), "findings", { programme: "told", asAt, compare, came }))
        .data as FindingsView;
    expect((await since("2025-08-15", "2025-07-31", true)).since).toBeNull();
    const found = await findProgramme(pool, "told");
    if (!found) throw new Error("no programme");
    await workOutHistory({ pool, build, today: worked }, found, () => false);
    const ids = ({ findings }: FindingsView) => findings.map((each) => each.id);
    const newer = await since("2025-08-15", "2025-07-31", true);
    expect([newer.since?.day, ids(newer).includes(id)]).toEqual(["2025-07-31", true]);
    expect(newer.since?.came).toBe(newer.findings.length);
    const old = await since("2025-08-15", "2025-08-01", true);
    expect([old.since?.came, ids(old)]).toEqual([
      old.findings.length,
      expect.not.arrayContaining([id]),
    ]);
    expect(ids(await since("2025-08-15", null, true))).toContain(id);
    const resolved = async (compare: string) =>
      (await since("2025-10-01", compare)).resolved.map((each) => each.id);
    expect(await resolved("2025-09-09")).toContain(id);
    expect(await resolved("2025-09-10")).not.toContain(id);
    await app.close();
  });
});
