import { describe, expect } from "vitest";
import { arrive, refused } from "#testing/arrivals";
import { test, useProvider } from "#testing/signed-in";

useProvider();

describe("the set-up link", () => {
  test("is new at each start, and only the newest works", async ({ installation }) => {
    const [first, second] = [await installation.setUp(), await installation.setUp()];
    expect(first).not.toBe(second);
    const away = await installation.browser().open(`/auth/sign-in?invitation=${first}`);
    expect(away.headers.location).toBe(refused);
    expect((await arrive(installation, "admin", second ?? "")).led).toBe("/en/start");
  });
  test("works once, also for two who opened it before it was used, and is offered no more", async ({
    installation,
  }) => {
    const token = (await installation.setUp()) ?? "";
    const [one, two] = [installation.browser(), installation.browser()];
    const callbacks = [
      await one.toCallback("one", `?invitation=${token}`),
      await two.toCallback("two", `?invitation=${token}`),
    ] as const;
    const led = await Promise.all([one.open(callbacks[0]), two.open(callbacks[1])]);
    expect(new Set(led.map(({ headers }) => headers.location))).toEqual(
      new Set([refused, "/en/start"]),
    );
    expect(await installation.setUp()).toBeNull();
    const { rows } = await installation.pool.query("select count(*)::int as n from person");
    expect(rows).toEqual([{ n: 1 }]);
  });
  test("makes nobody administrator once there is a person, whoever holds it", async ({
    installation,
  }) => {
    const token = (await installation.setUp()) ?? "";
    await installation.pool.query(
      "insert into person (id) values ('00000000-0000-4000-8000-000000000000')",
    );
    expect((await arrive(installation, "late", token)).led).toBe(refused);
  });
  test("runs out after 14 days", async ({ installation }) => {
    const token = (await installation.setUp()) ?? "";
    installation.pass(14 * 86_400);
    const away = await installation.browser().open(`/auth/sign-in?invitation=${token}`);
    expect(away.headers.location).toBe(refused);
  });
});
