import { buildProgramme, organisations, tell } from "@parod/database/testing/programme";
import { describe, expect } from "vitest";
import { act, as, ask, buildApp, test } from "#testing/app";
import { cookieOf, person } from "#testing/cast";

const record = { programme: "public-record", asAt: null, knownAt: null, compare: null };

describe("what pages are told", () => {
  test("the public record opens signed out, after the end, with 22 authorities", async ({
    served: { app },
  }) => {
    const { data } = await ask(app, "overview", record);
    expect(data).toMatchObject({
      stand: {
        asAt: "2026-11-21",
        phase: "after",
        end: { daysLeft: -52 },
        searchedOn: "2026-11-21",
      },
      body: { code: "dysgu", stage: { told: "established", evidenced: null } },
    });
    expect((data as { authorities: unknown[] }).authorities).toHaveLength(22);
  });

  test("an authority of which nothing is known says what was there before, what was looked for, and what is known of all", async ({
    served: { app },
  }) => {
    const { data } = await ask(app, "organisation", { ...record, code: "W06000008" });
    expect(data).toMatchObject({
      summary: { nothingKnown: true },
      memberships: expect.arrayContaining([
        expect.objectContaining({ arrangement: expect.objectContaining({ code: "mid-wales" }) }),
      ]),
      searches: expect.arrayContaining([expect.objectContaining({ id: "s30" })]),
    });
    expect(
      (data as { sayings: { ofAll: boolean }[] }).sayings.filter(({ ofAll }) => ofAll).length,
    ).toBeGreaterThan(0);
  });

  test("every page's facts name only sources that come with it", async ({ served: { app } }) => {
    for (const [procedure, extra] of [
      ["overview", {}],
      ["milestones", {}],
      ["group", {}],
      ["organisation", { code: "dysgu" }],
      ["report", { since: null }],
    ] as const) {
      const { data, body } = await ask(app, procedure, { ...record, ...extra });
      const named = new Set([...body.matchAll(/"sourceId":"([^"]+)"/gu)].map(([, id]) => id));
      const given = new Set(Object.keys((data as { sources: object }).sources));
      expect(
        [...named].filter((id) => !given.has(id as string)),
        procedure,
      ).toEqual([]);
    }
  });

  test("the float between established and operating falls from 153 days to none", async ({
    served: { app },
  }) => {
    const { data } = await ask(app, "milestones", record);
    const { float } = data as { float: { points: { on: string; days: [number, number] }[] } };
    expect(float.points.map(({ on, days }) => [on, days])).toEqual([
      ["2025-01-29", [153, 153]],
      ["2025-03-18", [1, 92]],
      ["2025-07-07", [-29, 0]],
      ["2025-07-14", [0, 0]],
      ["2025-09-01", [0, 0]],
    ]);
  });

  test("a day to come, or before the programme, is refused by name of field", async ({
    served: { app },
  }) => {
    expect(await ask(app, "overview", { ...record, asAt: "2026-11-22" })).toMatchObject({
      status: 400,
      error: { data: { domain: "as-at-in-future", field: "asAt" } },
    });
    expect(await ask(app, "overview", { ...record, asAt: "2023-06-30" })).toMatchObject({
      status: 400,
      error: { data: { domain: "as-at-before-programme", field: "asAt" } },
    });
    expect(await ask(app, "overview", { ...record, asAt: "2025-02-30" })).toMatchObject({
      status: 400,
      error: { data: { domain: "bad-input", field: "asAt" } },
    });
  });

  test("known then differs from known now: the letter of 30 April was published on 3 June 2025", async ({
    served: { app },
  }) => {
    const at = { ...record, asAt: "2025-05-31" };
    const now = (await ask(app, "group", at)).body;
    const then = (await ask(app, "group", { ...at, knownAt: "then" })).body;
    expect(now).toContain("ncg-2025-04-a");
    expect(then).not.toContain("ncg-2025-04-a");
  });

  test("signed out, a programme that is not public and one that is not there answer alike", async ({
    served: { app, pool },
  }) => {
    const hidden = await buildProgramme(pool, { public: false });
    await tell(pool, hidden, organisations("a"));
    const anonymous = (body: string) => body.replace(/"ref":"[^"]+"/u, "");
    const [there, missing] = [
      await ask(app, "overview", { ...record, programme: hidden.slug }),
      await ask(app, "overview", { ...record, programme: "no-such-thing" }),
    ];
    expect(anonymous(there.body)).toBe(anonymous(missing.body));
    expect(there.status).toBe(404);
    expect(
      (await ask(as(app, "government"), "overview", { ...record, programme: hidden.slug })).status,
    ).toBe(200);
  });

  test("in production nobody is a persona and nothing illustrative is there", async ({
    served: { pool },
    database: { url },
  }) => {
    const made = await buildProgramme(pool, { public: true, illustrative: true });
    const app = await buildApp(pool, url, {
      NODE_ENV: "production",
      AUTH_MODE: "oidc",
      OIDC_ISSUER: "http://127.0.0.1:9",
      OIDC_CLIENT_ID: "parod",
      OIDC_CLIENT_SECRET: "secret",
      PUBLIC_ADDRESS: "https://parod.example.wales",
      PAROD_TODAY: "",
    });
    expect(
      (await ask(as(app, "government"), "overview", { ...record, programme: made.slug })).status,
    ).toBe(404);
    expect((await act(app, "start.choose", { persona: "government" })).status).toBe(404);
    // nor for somebody signed in who may open everything
    const there = await buildProgramme(pool, { slug: "there", public: false });
    const administrator = { name: "all", role: "administrator", organisation: null } as const;
    const id = await person(pool, "", { ...administrator, programme: "all" });
    const { parod_session: token = "" } = await cookieOf(pool, id, undefined);
    const open = async (programme: string) =>
      app.inject({
        url: `/api/trpc/head?input=${encodeURIComponent(JSON.stringify({ programme }))}`,
        cookies: { "__Host-parod": token },
      });
    expect([(await open(there.slug)).statusCode, (await open(made.slug)).statusCode]).toEqual([
      200, 404,
    ]);
    await app.close();
  });

  test("reads with as many statements for one organisation as for two hundred", async ({
    served: { app, pool },
  }) => {
    const programme = await buildProgramme(pool);
    const counted = async () => {
      let statements = 0;
      const original = pool.query.bind(pool);
      Object.assign(pool, {
        query: (...given: Parameters<typeof original>) => ((statements += 1), original(...given)),
      });
      await ask(app, "overview", { ...record, programme: programme.slug });
      Object.assign(pool, { query: original });
      return statements;
    };
    await tell(pool, programme, organisations("one"));
    const few = await counted();
    await tell(
      pool,
      programme,
      organisations(...Array.from({ length: 200 }, (_, index) => `more-${index}`)),
    );
    expect([few, await counted()]).toEqual([2, 2]);
  });

  test("tells nothing of an unexpected failure but a reference", async ({
    served: { app, pool },
  }) => {
    Object.assign(pool, {
      query: async () => Promise.reject(new Error("secret-canary at /home/x/src/y.ts:1:2")),
    });
    const { status, body, error } = await ask(app, "overview", record);
    expect(status).toBe(500);
    expect(error?.data.ref).toMatch(/^[\da-f-]{36}$/u);
    expect(body).not.toMatch(/secret-canary|\.ts|node_modules|select /u);
    Reflect.deleteProperty(pool, "query");
  });
});
