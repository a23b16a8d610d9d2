import { randomUUID } from "node:crypto";
import { test as base } from "@parod/database/testing/database";
import { tell } from "@parod/database/testing/programme";
import type { Programme } from "@parod/schema/facts";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { describe, expect } from "vitest";
import { act, as, ask, buildApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";
import { tellAct } from "#tell";
import type { Context } from "#context";
import { remind } from "#notices/remind";
import { createServices } from "#services";
import { readEnv } from "#env";

type Stage = {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly programme: Programme;
};
const test = base.extend<{ stage: Stage }>({
  stage: async ({ database: { pool, url } }, use) => {
    const app = await buildApp(pool, url);
    const programme = await liveProgramme(pool, { clock: "recorded" });
    await use({ app, pool, programme });
    await app.close();
  },
});

const rows = async (pool: pg.Pool) =>
  (
    await pool.query<{ kind: string; actor: string }>(
      "select kind, actor_id as actor from outbox order by kind, actor_id",
    )
  ).rows.map(({ kind, actor }) => `${kind} ${actor}`);
const move = async ({ app, programme }: Stage, from: string, expectedRevision: number) =>
  act(as(app, "body"), "milestoneMove", {
    programme: programme.slug,
    activity: "dysgu:ready",
    from,
    to: from,
    reason: "Later",
    expectedRevision,
    idempotencyKey: randomUUID(),
  });
const openRound = async ({ app, programme }: Stage, due: string, key = randomUUID()) =>
  act(as(app, "government"), "roundOpen", {
    programme: programme.slug,
    round: "r1",
    title: { en: "Autumn", cy: "Hydref" },
    due,
    closes: "2026-12-20",
    cutOff: "2026-11-20",
    expectedRevision: 0,
    idempotencyKey: key,
  });

describe("notices of what is told", () => {
  test("go to those who wait for a milestone when its forecast moves, and to nobody else", async ({
    stage,
  }) => {
    expect((await move(stage, "2026-12-01", 0)).status).toBe(200);
    // the first forecast is no move
    expect(await rows(stage.pool)).toEqual([]);
    expect((await move(stage, "2027-01-15", 1)).status).toBe(200);
    expect(await rows(stage.pool)).toEqual([
      "milestone-moved persona:authority",
      "milestone-moved persona:certifier",
    ]);
  });

  test("of a round go to all that it asks, once for one key", async ({ stage }) => {
    const key = randomUUID();
    const first = await openRound(stage, "2026-12-01", key);
    const again = await openRound(stage, "2026-12-01", key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await rows(stage.pool)).toEqual([
      "round-opened persona:authority",
      "round-opened persona:body",
      "round-opened persona:certifier",
      "round-opened persona:neighbour",
    ]);
  });

  test("are in the act's transaction: what is rolled back leaves none", async ({ stage }) => {
    const { pool, programme } = stage;
    await move(stage, "2026-12-01", 0);
    const env = readEnv({});
    const before = await rows(pool);
    const told = tellAct({ pool, env } as Context, {
      programme,
      allowed: { actorId: "persona:body", role: "body" },
      organisation: "dysgu",
      verb: "test",
      request: {},
      tellings: [
        {
          table: "activityDate",
          effectiveOn: "2026-11-21",
          fact: {
            activity: "dysgu:ready",
            line: "forecast",
            when: { from: "2027-03-01", to: "2027-03-01", words: null, reading: false } as never,
          },
        },
      ],
      also: async (client) => {
        // put out by the same act, and gone with it
        await client.query(
          "insert into outbox (id, programme_id, actor_id, kind, key, payload, due_at) values (gen_random_uuid(), $1, 'x', 'plan-shared', 'k', '{}', now())",
          [programme.id],
        );
        throw new Error("no");
      },
    });
    await expect(told).rejects.toThrow("no");
    expect(await rows(pool)).toEqual(before);
    const { rows: acts } = await pool.query("select 1 from act where verb = 'test'");
    // the programme itself was told by an act of that name: none beside it
    expect(acts).toHaveLength(1);
  });

  test("of a shared plan go to its audience", async ({ stage }) => {
    const { app, pool, programme } = stage;
    const plan = {
      programme: programme.slug,
      organisation: "W06000015",
      plan: "p1",
      idempotencyKey: randomUUID(),
    };
    await act(as(app, "authority"), "plan.addVersion", {
      ...plan,
      version: 1,
      title: "Secret title",
      planLanguage: "en",
      text: "Text",
    });
    const second = {
      ...plan,
      ...{ version: 2, title: "Secret title", planLanguage: "cy", text: "Text" },
      idempotencyKey: randomUUID(),
    };
    const share = async (audience: string, more: object = {}) =>
      act(as(app, "authority"), "plan.share", {
        ...plan,
        idempotencyKey: randomUUID(),
        version: 1,
        audience,
        given: true,
        expectedRevision: 0,
        ...more,
      });
    expect((await share("W06000014")).status).toBe(200);
    expect((await share("group")).status).toBe(200);
    expect(await rows(pool)).toEqual([
      "plan-shared persona:member",
      "plan-shared persona:neighbour",
    ]);
    // told again it is shared already; another version is something else to read
    expect((await share("group", { expectedRevision: 1 })).status).toBe(200);
    await act(as(app, "authority"), "plan.addVersion", second);
    expect((await share("group", { version: 2 })).status).toBe(200);
    expect(await rows(pool)).toEqual([
      "plan-shared persona:member",
      "plan-shared persona:member",
      "plan-shared persona:neighbour",
    ]);
    const { data, body } = await ask(as(app, "neighbour"), "notices.mine", {
      programme: programme.slug,
    });
    expect(data).toMatchObject({
      notices: [{ kind: "plan-shared", seen: false, organisation: { code: "W06000015" } }],
    });
    expect(body).not.toContain("Secret");
    // one of all authorities, whoever shares it is not told of it
    expect((await share("all-authorities")).status).toBe(200);
    const told = await rows(pool);
    expect(told).toContain("plan-shared persona:certifier");
    expect(told).not.toContain("plan-shared persona:authority");
  });
});

describe("one's own notices", () => {
  test("are seen, marked and asked for by their reader alone", async ({ stage }) => {
    const { app, programme } = stage;
    await openRound(stage, "2026-12-01");
    const asked = { programme: programme.slug };
    const mine = async (persona: string) => ask(as(app, persona), "notices.mine", asked);
    expect((await mine("body")).data).toMatchObject({
      notices: [
        {
          kind: "round-opened",
          seen: false,
          day: "2026-12-01",
          round: { title: { cy: "Hydref" } },
        },
      ],
      preference: { digest: "daily", language: null, version: 0 },
      mailed: false,
    });
    expect((await act(as(app, "body"), "notices.seen", asked)).data).toEqual({ seen: 1 });
    expect((await act(as(app, "body"), "notices.seen", asked)).data).toEqual({ seen: 0 });
    expect((await mine("body")).data).toMatchObject({ notices: [{ seen: true }] });
    expect((await mine("neighbour")).data).toMatchObject({ notices: [{ seen: false }] });
    expect((await mine("government")).data).toMatchObject({ notices: [] });
    expect((await ask(app, "notices.mine", asked)).status).toBe(404);
  });

  test("are told as their reader saved it; a save that was overtaken is a conflict", async ({
    stage: { app, programme },
  }) => {
    const save = async (expectedVersion: number, digest: string) =>
      act(as(app, "body"), "notices.savePreference", {
        programme: programme.slug,
        digest,
        language: "cy",
        expectedVersion,
      });
    expect((await save(0, "weekly")).data).toEqual({
      digest: "weekly",
      language: "cy",
      version: 1,
    });
    expect((await save(1, "off")).data).toMatchObject({ digest: "off", version: 2 });
    for (const version of [0, 1])
      expect(await save(version, "daily")).toMatchObject({
        status: 409,
        error: { data: { detail: { current: { digest: "off", version: 2 } } } },
      });
  });
});

describe("reminders", () => {
  test("are put out on their mornings, once, and stop where a return is in", async ({ stage }) => {
    const { pool, programme } = stage;
    await openRound(stage, "2026-12-01");
    await pool.query("delete from outbox");
    const services = createServices(readEnv({}), pool);
    const on = async (day: string) => remind(services, new Date(`${day}T08:00:00Z`));
    // three authorities are asked; the body has no catalogue here, and one authority has nobody
    expect([await on("2026-11-23"), await on("2026-11-24"), await on("2026-11-25")]).toEqual([
      0, 3, 0,
    ]);
    await tell(pool, programme, {
      tellings: [
        {
          table: "returnState",
          effectiveOn: "2026-11-22",
          fact: {
            round: "r1",
            organisation: "W06000014",
            state: "certified",
            on: "2026-11-22",
          },
        },
      ],
    });
    expect(await on("2026-11-30")).toBe(2);
    await on("2026-12-02");
    expect(await rows(pool)).toEqual([
      "return-due persona:authority",
      "return-due persona:authority",
      "return-due persona:certifier",
      "return-due persona:certifier",
      "return-due persona:neighbour",
      "return-late persona:authority",
      "return-late persona:certifier",
      // two returns: of the authority, and of one that nobody fills
      "return-late persona:government",
      "return-late persona:government",
    ]);
  });
});
