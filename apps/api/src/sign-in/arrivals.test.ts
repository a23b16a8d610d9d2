import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect } from "vitest";
import { arrive, cardiff, refused, withProgramme } from "#testing/arrivals";
import { invite, test, useProvider } from "#testing/signed-in";

useProvider();

describe("arrivals", () => {
  test("at the very same moment with one invitation: one is let in", async ({ installation }) => {
    const { pool } = installation;
    const admin = await withProgramme(installation);
    const token = await invite(admin, "transition", cardiff);
    const browsers = ["one", "two", "three"].map((subject) => ({
      subject,
      browser: installation.browser(),
    }));
    const callbacks: string[] = [];
    for (const { subject, browser } of browsers)
      callbacks.push(await browser.toCallback(subject, `?invitation=${token}`));
    // all of them come as far as they can before any goes on
    const holder = await pool.connect();
    await holder.query("select pg_advisory_lock(hashtextextended('installation', 2))");
    const opened = browsers.map(async ({ browser }, at) => browser.open(callbacks[at] ?? ""));
    const waiting = async () =>
      (
        await holder.query<{ n: number }>(
          `select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a on a.pid = l.pid
           where not l.granted and a.datname = current_database()`,
        )
      ).rows[0]?.n;
    for (let tries = 0; tries < 400 && (await waiting()) !== callbacks.length; tries++)
      await sleep(20);
    await holder.query("select pg_advisory_unlock(hashtextextended('installation', 2))");
    holder.release();
    const led = (await Promise.all(opened)).map(({ headers }) => headers.location);
    expect(led.filter((each) => each === "/en/start")).toHaveLength(1);
    expect(led.filter((each) => each === refused)).toHaveLength(2);
    const { rows } = await pool.query(
      "select count(*)::int as n from role_grant where role = 'authority'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test("of somebody who was erased are refused, and their session is over", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const { browser } = await arrive(
      installation,
      "sian",
      await invite(admin, "transition", cardiff),
    );
    expect((await browser.ask("head", { programme: "transition" })).status).toBe(200);
    await installation.pool.query(
      "update person set erased_at = now(), name = null, email = null where name = 'Name of sian'",
    );
    expect((await browser.ask("head", { programme: "transition" })).status).toBe(404);
    expect((await browser.ask("session.view")).data).toMatchObject({ person: null });
    expect(await browser.signIn("sian")).toBe("/en/sign-in?problem=no-access");
    const again = await invite(admin, "transition", cardiff);
    expect((await arrive(installation, "sian", again)).led).toBe("/en/sign-in?problem=no-access");
  });
});
