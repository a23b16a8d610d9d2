import { describe, expect, it } from "vitest";
import { verifyInstallation } from "@parod/database/acts/verify-installation";
import { readReturn } from "#sign-in/return-path";
import {
  firstAdministrator,
  http,
  https,
  install,
  invite,
  programme,
  test,
  useProvider,
} from "#testing/signed-in";

useProvider();

const problem = (which: string) => `/en/sign-in?problem=${which}`;
const cardiff = [{ role: "authority", organisation: "W06000015" }];

describe("signing in", () => {
  test("makes whoever opens the set-up link administrator and government, who invite the next", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    expect((await admin.ask("session.view")).data).toMatchObject({
      person: {
        name: "Name of admin",
        grants: [
          { programme: null, role: "administrator", organisation: null },
          { programme: null, role: "government", organisation: "welsh-government" },
        ],
      },
      abilities: { createProgramme: true, readPeople: true },
    });
    expect(await admin.act("programmeCreate", programme("transition"))).toMatchObject({
      status: 200,
    });
    const token = await invite(admin, "transition", cardiff);
    const other = installation.browser();
    expect(await other.signIn("sian", `?invitation=${token}&return=/cy/dechrau`)).toBe(
      "/cy/dechrau",
    );
    expect((await other.ask("session.view")).data).toMatchObject({
      person: {
        grants: [{ programme: "transition", role: "authority", organisation: "W06000015" }],
      },
      abilities: { createProgramme: false, readPeople: false },
    });
    expect(
      (
        await other.ask("organisation", {
          programme: "transition",
          asAt: null,
          knownAt: null,
          compare: null,
          code: "W06000015",
        })
      ).status,
    ).toBe(200);
    expect((await verifyInstallation(installation.pool)).fault).toBeNull();
  });

  test("knows people by issuer and subject alone: another subject of the same address is a stranger", async ({
    installation,
  }) => {
    await firstAdministrator(installation);
    expect(await installation.browser().signIn("stranger")).toBe(problem("no-access"));
    expect(await installation.browser().signIn("admin", "?return=/en/people")).toBe("/en/people");
    await installation.pool.query("update account set issuer = 'https://other.example'");
    expect(await installation.browser().signIn("admin")).toBe(problem("no-access"));
  });

  test("refuses a callback whose state is unknown, another's, said twice, or used before", async ({
    installation,
  }) => {
    await firstAdministrator(installation);
    const browser = installation.browser();
    const callback = await browser.toCallback("admin");
    const changed = callback.replace(/state=[^&]+/u, `state=${"a".repeat(43)}`);
    for (const wrong of [
      changed,
      "/auth/callback",
      "/auth/callback?state=x",
      `${callback}&state=y`,
    ])
      expect((await browser.open(wrong)).headers.location).toBe(problem("expired"));
    expect(browser.cookies.has("parod_session")).toBe(false);
    expect((await browser.open(callback)).headers.location).toBe("/en/start");
    const again = installation.browser();
    again.cookies.set("parod_attempt", "b".repeat(43));
    expect((await again.open(callback)).headers.location).toBe(problem("expired"));
    expect((await browser.open(callback)).headers.location).toBe(problem("expired"));
  });

  test("refuses a callback in another browser than the one that began", async ({
    installation,
  }) => {
    await firstAdministrator(installation);
    const callback = await installation.browser().toCallback("admin");
    const other = installation.browser();
    await other.open("/auth/sign-in");
    expect((await other.open(callback)).headers.location).toBe(problem("expired"));
    expect(other.cookies.has("parod_session")).toBe(false);
  });

  for (const column of ["nonce", "verifier"])
    test(`refuses an answer for another ${column}`, async ({ installation }) => {
      await firstAdministrator(installation);
      const browser = installation.browser();
      const callback = await browser.toCallback("admin");
      await installation.pool.query(`update sign_in_attempt set ${column} = repeat('c', 43)`);
      expect((await browser.open(callback)).headers.location).toBe(problem("failed"));
      expect(browser.cookies.has("parod_session")).toBe(false);
    });

  test("refuses an attempt older than ten minutes", async ({ installation }) => {
    await firstAdministrator(installation);
    const browser = installation.browser();
    const callback = await browser.toCallback("admin");
    installation.pass(600);
    expect((await browser.open(callback)).headers.location).toBe(problem("expired"));
  });

  test("says so where the provider refuses, and where it does not answer", async ({
    installation,
    database,
  }) => {
    const browser = installation.browser();
    const away = new URL((await browser.open("/auth/sign-in")).headers.location ?? "");
    const state = away.searchParams.get("state") ?? "";
    expect(
      (await browser.open(`/auth/callback?error=access_denied&state=${state}`)).headers.location,
    ).toBe(problem("refused"));
    const alone = await install(database, { OIDC_ISSUER: "http://127.0.0.1:9" });
    expect((await alone.browser().open("/cy/dechrau")).statusCode).toBe(200);
    expect((await alone.browser().open("/auth/sign-in?return=/cy")).headers.location).toBe(
      "/cy/mewngofnodi?problem=unavailable",
    );
    await alone.close();
  });

  test("asks the provider with state, nonce and S256", async ({ installation }) => {
    const away = await installation.browser().open("/auth/sign-in?return=/cy/pobl");
    const { searchParams } = new URL(away.headers.location ?? "");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      code_challenge_method: "S256",
      redirect_uri: `${http}/auth/callback`,
      response_type: "code",
      ui_locales: "cy",
    });
    expect(searchParams.get("state")).toMatch(/^[\w-]{43}$/u);
    expect(searchParams.get("nonce")).toMatch(/^[\w-]{43}$/u);
  });

  test("keeps no token, state or browser secret that could be used again", async ({
    installation,
  }) => {
    const admin = await firstAdministrator(installation);
    await admin.open("/auth/sign-in");
    const { rows } = await installation.pool.query(
      "select to_jsonb(s) as row from session s union all select to_jsonb(a) from sign_in_attempt a union all select to_jsonb(i) from invitation i union all select to_jsonb(c) from installation_act c",
    );
    const kept = JSON.stringify(rows);
    for (const secret of admin.cookies.values()) expect(kept).not.toContain(secret);
    expect(kept).not.toContain("shared@example.wales");
    const { rows: acts } = await installation.pool.query(
      "select to_jsonb(c) as row from installation_act c",
    );
    expect(JSON.stringify(acts)).not.toContain("Name of");
  });

  test("chains each arrival and each refusal", async ({ installation }) => {
    await firstAdministrator(installation);
    await installation.browser().signIn("stranger");
    await installation.browser().open("/auth/callback?state=x");
    const { rows } = await installation.pool.query(
      "select verb, detail ->> 'problem' as problem from installation_act order by act_no",
    );
    expect(rows).toEqual([
      { verb: "set-up-offered", problem: null },
      { verb: "invitation-accepted", problem: null },
      { verb: "sign-in", problem: null },
      { verb: "sign-in-refused", problem: "no-access" },
      { verb: "sign-in-refused", problem: "expired" },
    ]);
  });

  test("chains no more than 120 nameless refusals a minute", async ({ installation }) => {
    const browser = installation.browser();
    for (let n = 0; n < 130; n++) await browser.open("/auth/callback?state=x");
    const count = async () =>
      (await installation.pool.query("select count(*)::int as n from installation_act")).rows[0].n;
    expect(await count()).toBe(120);
    installation.pass(60);
    await browser.open("/auth/callback?state=x");
    expect(await count()).toBe(121);
  });
});

describe("the session cookie", () => {
  test("is a plain name on this machine's http, and the host's own under https", async ({
    installation,
    database,
  }) => {
    const plain = await firstAdministrator(installation);
    expect(plain.received.find((each) => each.startsWith("parod_session="))).toMatch(
      /^parod_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u,
    );
    const secure = await install(database, { PUBLIC_ADDRESS: https });
    const safety = async (at: typeof secure.app) =>
      (await at.inject({ url: "/healthz" })).headers["strict-transport-security"];
    expect([await safety(installation.app), await safety(secure.app)]).toEqual([
      undefined,
      "max-age=31536000; includeSubDomains",
    ]);
    const browser = secure.browser();
    expect(await browser.signIn("admin")).toBe("/en/start");
    expect(browser.received.find((each) => each.startsWith("__Host-parod="))).toMatch(
      /^__Host-parod=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
    );
    expect(browser.received.find((each) => each.startsWith("__Host-parod-attempt="))).toContain(
      "; Secure;",
    );
    await browser.open("/cy");
    expect(browser.received.filter((each) => !each.includes("; Secure"))).toEqual([]);
    // the plain name means nothing there
    const other = secure.browser();
    other.cookies.set("parod_session", browser.cookies.get("__Host-parod") ?? "");
    expect((await other.ask("session.view")).data).toMatchObject({ person: null });
    await secure.close();
  });

  test("does not make a persona where people sign in", async ({ installation }) => {
    await firstAdministrator(installation);
    const browser = installation.browser();
    browser.cookies.set("parod_persona", "government");
    expect((await browser.ask("people.view")).code).toBe("not-found");
    expect((await browser.act("start.choose", { persona: "government" })).code).toBe("not-found");
    expect((await browser.ask("start.view")).data).toMatchObject({
      personas: [],
      viewer: { persona: null, role: null },
    });
  });
});

describe("where a sign-in leads", () => {
  const away = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/en//evil.example",
    "/en/../..//evil.example",
    "/en/..",
    "/en/./x",
    "/en\\evil",
    "javascript:alert(1)",
    "/en/%2e%2e/auth/sign-in",
    "/en/%5cevil",
    "/en/%2f%2fevil",
    "/auth/sign-in",
    "/api/open/positions.csv",
    "/enough",
    "/en\r\nset-cookie: a=b",
    "/en/\tevil",
    "/en@evil.example",
    "http:/en",
    " /en",
    "/en?x=<script>",
    `/en/${"a".repeat(700)}`,
    "",
  ];
  it.each(away)("is never %j", (path) => {
    expect(readReturn(path)).toBeNull();
  });
  test("is the first page where what was asked is none of ours", async ({ installation }) => {
    const browser = installation.browser();
    const token = (await installation.setUp()) ?? "";
    expect(
      await browser.signIn("admin", `?invitation=${token}&return=%2F%2Fevil.example%2Fen`),
    ).toBe("/en/start");
  });
  test("is a page of ours, with its search, in either language", async ({ installation }) => {
    await firstAdministrator(installation);
    for (const path of [
      "/cy",
      "/en/authorities/W06000015?programme=transition&asAt=2026-09-30",
      "/cy/cerrig-milltir/dysgu:ready",
    ])
      expect(
        await installation.browser().signIn("admin", `?return=${encodeURIComponent(path)}`),
      ).toBe(path);
    expect(
      (await installation.browser().open("/auth/sign-in?return=/en&return=/cy")).headers.location,
    ).toBe(problem("failed"));
  });
});
