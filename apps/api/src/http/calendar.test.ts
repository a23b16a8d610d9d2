import { inTransaction } from "@parod/database/transaction";
import { setSuspended } from "@parod/database/people/people";
import { describe, expect } from "vitest";
import { act, as, buildApp, test } from "#testing/app";
import { cookieOf, oidcVariables, person, type Actor } from "#testing/cast";
import { liveProgramme } from "#testing/live-programme";

const unfolded = (ics: string): string[] => ics.replaceAll("\r\n ", "").split("\r\n");
const valuesOf = (ics: string, name: string): string[] =>
  unfolded(ics).flatMap((line) => {
    const [, value] = new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, "u").exec(line) ?? [];
    return value === undefined ? [] : [value];
  });

describe("the calendar of a programme", () => {
  test("is everyone's where the programme is public, in either language, with the same ids", async ({
    served: { app },
  }) => {
    const get = async (lang: string) =>
      app.inject({ url: `/calendar/public-record.ics?lang=${lang}` });
    const [en, cy] = [await get("en"), await get("cy")];
    expect([en.statusCode, en.headers["content-type"], en.headers["cache-control"]]).toEqual([
      200,
      "text/calendar; charset=utf-8",
      "no-store",
    ]);
    const ids = valuesOf(en.body, "UID");
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    expect(valuesOf(cy.body, "UID")).toEqual(ids);
    expect(valuesOf(en.body, "SUMMARY")).toContain("Meeting: National Coherence Group");
    expect(valuesOf(cy.body, "SUMMARY")).toContain("Cyfarfod: Y Grŵp Cydlynu Cenedlaethol");
    for (const line of cy.body.split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const [at, from] of valuesOf(en.body, "DTSTART").entries())
      expect((valuesOf(en.body, "DTEND")[at] ?? "") > from).toBe(true);
  });

  test("of any other is for its people, by a role or by a private address", async ({
    served: { app, pool },
    database,
  }) => {
    const { slug } = await liveProgramme(pool, { clock: "recorded" });
    const status = async (search = "", cookies = {}): Promise<number> =>
      (await app.inject({ url: `/calendar/${slug}.ics${search}`, cookies })).statusCode;
    const make = async (): Promise<string> => {
      const made = await act(as(app, "body"), "notices.calendarAddress", { programme: slug });
      return (made.data as { token: string }).token;
    };
    expect([await status(), await status("", { parod_persona: "body" })]).toEqual([404, 200]);
    const [first, second] = [await make(), await make()];
    expect([
      await status(`?token=${first}`),
      await status(`?token=${second}`),
      await status(`?token=${second.slice(1)}x`),
    ]).toEqual([404, 200, 404]);
    const { rows } = await pool.query<{ kept: string }>(
      "select c::text as kept from calendar_token c",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.kept).not.toContain(second);
    // an address is of one programme
    const { slug: other } = await liveProgramme(pool, { clock: "recorded" });
    const elsewhere = await app.inject({ url: `/calendar/${other}.ics?token=${second}` });
    expect(elsewhere.statusCode).toBe(404);
    // made while roles were tried out, it opens nothing where people sign in
    const signedIn = await buildApp(pool, database.url, oidcVariables);
    const later = await signedIn.inject({ url: `/calendar/${slug}.ics?token=${second}` });
    expect(later.statusCode).toBe(404);
    await signedIn.close();
  });

  test("ends with what its reader held: suspended, or without a role, there is none", async ({
    database: { pool, url },
  }) => {
    const app = await buildApp(pool, url, oidcVariables);
    const { slug } = await liveProgramme(pool, { clock: "recorded" });
    const actor: Actor = {
      name: "authority",
      role: "authority",
      organisation: "W06000015",
      programme: "here",
    };
    const id = await person(pool, slug, actor);
    const made = await app.inject({
      method: "POST",
      url: "/api/trpc/notices.calendarAddress",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ programme: slug }),
      cookies: await cookieOf(pool, id, undefined),
    });
    const { result } = JSON.parse(made.body) as { result: { data: { token: string } } };
    const status = async (): Promise<number> =>
      (await app.inject({ url: `/calendar/${slug}.ics?token=${result.data.token}` })).statusCode;
    expect(await status()).toBe(200);
    const suspend = async (version: number, at: Date | null) =>
      inTransaction(pool, (client) => setSuspended(client, { id, version }, at));
    await suspend(1, new Date());
    expect(await status()).toBe(404);
    await suspend(2, null);
    expect(await status()).toBe(200);
    await pool.query("delete from role_grant");
    expect(await status()).toBe(404);
    await app.close();
  });

  test("answers nonsense plainly", async ({ served: { app } }) => {
    const status = async (url: string): Promise<number> => (await app.inject({ url })).statusCode;
    expect([
      await status("/calendar/public-record"),
      await status("/calendar/.ics"),
      await status("/calendar/%00.ics"),
      await status("/calendar/public-record.ics?lang=fr"),
      await status("/calendar/public-record.ics?lang=en&lang=cy"),
    ]).toEqual([404, 404, 404, 400, 400]);
  });
});
