import { describe, expect } from "vitest";
import { absoluteSeconds, idleSeconds } from "@parod/schema/session";
import type { SessionsView, SessionView } from "@parod/schema/views/people";
import {
  firstAdministrator,
  invite,
  programme,
  test,
  useProvider,
  type Browser,
} from "#testing/signed-in";

useProvider();

const view = async (by: Browser) => (await by.ask("session.view")).data as SessionView;
const isIn = async (by: Browser) => (await view(by)).person !== null;
/** Another browser with the same cookie: what a stolen token would be worth. */
const withToken = (other: Browser, token: string | undefined) => {
  other.cookies.set("parod_session", token ?? "");
  return other;
};

describe("a session", () => {
  test("ends 30 minutes after the last thing done", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    installation.pass(idleSeconds - 5);
    expect(await isIn(admin)).toBe(true);
    installation.pass(6);
    expect(await isIn(admin)).toBe(false);
    expect((await admin.act("session.extend")).data).toMatchObject({ person: null });
  });

  test("is put off by a page opened and by something sent, not by what a page asks by itself", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    installation.pass(600);
    expect((await view(admin)).person?.secondsLeft).toBeLessThanOrEqual(1200);
    await admin.open("/en/start");
    expect((await view(admin)).person?.secondsLeft).toBeGreaterThan(1790);
    installation.pass(600);
    expect(
      ((await admin.act("session.extend")).data as SessionView).person?.secondsLeft,
    ).toBeGreaterThan(1790);
    installation.pass(600);
    expect((await view(admin)).person?.secondsLeft).toBeLessThanOrEqual(1200);
  });

  test("writes that it was seen at most once a minute", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    const seen = async () =>
      (await installation.pool.query("select seen_at::text as at from session")).rows[0].at;
    const before = await seen();
    installation.pass(50);
    await admin.act("session.extend");
    expect(await seen()).toBe(before);
    installation.pass(11);
    await admin.act("session.extend");
    expect(await seen()).not.toBe(before);
  });

  test("ends after 12 hours, whatever is done", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    for (let passed = 0; passed < absoluteSeconds - 1500; passed += 1500) {
      installation.pass(1500);
      await admin.act("session.extend");
    }
    const last = (await view(admin)).person;
    expect(last).toMatchObject({ extendable: false });
    installation.pass(last?.secondsLeft ?? 0);
    await admin.act("session.extend");
    installation.pass(2);
    expect(await isIn(admin)).toBe(false);
  });

  test("has a new token at each sign-in, and the one before is dead", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    const before = admin.cookies.get("parod_session");
    await admin.signIn("admin");
    const after = admin.cookies.get("parod_session");
    expect(after).not.toBe(before);
    expect(await isIn(withToken(installation.browser(), before))).toBe(false);
    expect(await isIn(withToken(installation.browser(), after))).toBe(true);
  });

  test("never takes on a token that a browser brought", async ({ installation }) => {
    const token = "f".repeat(43);
    const browser = withToken(installation.browser(), token);
    const setUp = await installation.setUp();
    await browser.signIn("admin", `?invitation=${setUp ?? ""}`);
    expect(browser.cookies.get("parod_session")).not.toBe(token);
    expect(await isIn(withToken(installation.browser(), token))).toBe(false);
  });

  test("is over at sign-out: the cookie is taken back and the token is dead", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    const token = admin.cookies.get("parod_session");
    expect((await admin.act("session.signOut")).status).toBe(200);
    expect(admin.cookies.has("parod_session")).toBe(false);
    expect(await isIn(withToken(installation.browser(), token))).toBe(false);
    expect((await admin.act("session.signOut")).status).toBe(200);
    const { rows } = await installation.pool.query(
      "select count(*)::int as n from installation_act where verb = 'session-ended'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test("is not ended by another site", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    for (const headers of [
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "application/json", "sec-fetch-site": "cross-site" },
      { "content-type": "application/json", origin: "https://evil.example" },
    ])
      await installation.app.inject({
        method: "POST",
        url: "/api/trpc/session.signOut",
        payload: "{}",
        headers,
        cookies: Object.fromEntries(admin.cookies),
      });
    expect(await isIn(admin)).toBe(true);
  });

  test("is listed among one's own, and each can be ended, nobody else's", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    await admin.act("programmeCreate", programme("transition"));
    const token = await invite(admin, "transition", [{ role: "member", organisation: null }]);
    const [second, sian] = [installation.browser(), installation.browser()];
    const callback = await second.toCallback("admin");
    await second.open(callback, {
      "user-agent": "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36",
    });
    await sian.signIn("sian", `?invitation=${token}`);
    const { sessions } = (await admin.ask("session.list")).data as SessionsView;
    expect(sessions.map(({ label, current }) => [label, current])).toEqual([
      ["Chrome, Windows", false],
      ["", true],
    ]);
    const id = sessions[0]?.id;
    expect((await sian.act("session.end", { id })).code).toBe("not-found");
    expect(await isIn(second)).toBe(true);
    expect((await admin.act("session.end", { id })).status).toBe(200);
    expect(await isIn(second)).toBe(false);
    expect((await admin.act("session.end", { id: sessions[1]?.id })).status).toBe(200);
    expect(admin.cookies.has("parod_session")).toBe(false);
    expect(await isIn(sian)).toBe(true);
  });

  test("past its limits is not listed, and its row goes with the next sign-in", async ({
    installation,
  }) => {
    await firstAdministrator(installation);
    installation.pass(idleSeconds + 1);
    const again = installation.browser();
    await again.signIn("admin");
    expect(((await again.ask("session.list")).data as SessionsView).sessions).toHaveLength(1);
    const { rows } = await installation.pool.query("select count(*)::int as n from session");
    expect(rows).toEqual([{ n: 1 }]);
  });

  test("is read with its grants in one statement", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    let asked = 0;
    const { pool } = installation;
    const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
    Object.assign(pool, {
      query: (...given: unknown[]) => {
        asked++;
        return query(...given);
      },
    });
    await admin.ask("session.view");
    expect(asked).toBe(1);
    asked = 0;
    await installation.browser().ask("session.view");
    expect(asked).toBe(0);
  });
});
