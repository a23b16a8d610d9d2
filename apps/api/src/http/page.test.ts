import { describe, expect } from "vitest";
import { test } from "#testing/app";

describe("a page's HTML", () => {
  test.for([
    ["/en", "en-GB", "Overview - Parod", "/cy"],
    ["/cy", "cy", "Trosolwg - Parod", "/en"],
    [
      "/cy/awdurdodau-lleol/W06000008?asAt=2025-04-01",
      "cy",
      " - Parod",
      "/en/authorities/W06000008?asAt=2025-04-01",
    ],
    [
      "/en/milestones/dysgu%3Adysgu-established",
      "en-GB",
      " - Parod",
      "/cy/cerrig-milltir/dysgu%3Adysgu-established",
    ],
  ] as const)(
    "%s carries its language, title and twin",
    async ([url, lang, title, twin], { served: { app } }) => {
      const { body, statusCode } = await app.inject({ url });
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${lang}"`);
      expect(/<title>([^<]+)<\/title>/u.exec(body)?.[1]).toContain(title);
      expect(body).toContain(`href="${twin}"`);
    },
  );

  test("holds its first answer, with nothing that could end its script early", async ({
    served: { app },
  }) => {
    const { body } = await app.inject({ url: "/en" });
    const first =
      /<script type="application\/json" id="first">(.*?)<\/script>/su.exec(body)?.[1] ?? "";
    expect(first).not.toContain("<");
    const { queries } = JSON.parse(first) as { queries: { queryKey: [string[]] }[] };
    expect(queries.map(({ queryKey }) => queryKey[0].join("."))).toEqual(
      expect.arrayContaining(["overview", "start.view"]),
    );
  });

  test("answers 404 for what is not there, 400 for a day that cannot be, 303 at the root", async ({
    served: { app },
  }) => {
    const status = async (url: string) => (await app.inject({ url })).statusCode;
    expect(await status("/en/nothing-here")).toBe(404);
    expect(await status("/en/authorities/W06999999")).toBe(404);
    expect(await status("/en?asAt=2999-01-01")).toBe(400);
    expect(await status("/en?programme=illustrative")).toBe(404);
    expect(await status("/")).toBe(303);
    expect(await status("/etc/passwd")).toBe(404);
  });

  test("sends a browser on from an address without a language, or that nothing reads, and never away", async ({
    served: { app },
  }) => {
    const led = async (url: string, language = "en") => {
      const headers = { accept: "text/html,*/*;q=0.8", cookie: `parod_language=${language}` };
      const { statusCode, headers: given } = await app.inject({ url, headers });
      return [statusCode, given.location];
    };
    expect(await led("/authorities?asAt=2025-04-01", "cy")).toEqual([
      303,
      "/cy/authorities?asAt=2025-04-01",
    ]);
    expect(await led("//elsewhere.test/en")).toEqual([303, "/en//elsewhere.test/en"]);
    expect(await led("/%2F%2Felsewhere.test")).toEqual([303, "/en/%2F%2Felsewhere.test"]);
    expect(await led("/cy/%E0%A4%A")).toEqual([303, "/cy/%25E0%25A4%25A"]);
    for (const url of ["/en//elsewhere.test/en", "/cy/%25E0%25A4%25A", "/en/nothing-here"])
      expect(await led(url), url).toEqual([404, undefined]);
    // what a page or a script asks for is there, or is not
    expect(
      (await app.inject({ url: "/assets/none.js", headers: { accept: "*/*" } })).statusCode,
    ).toBe(404);
  });

  test("answers an address that no browser should send as one where nothing is", async ({
    served: { app },
  }) => {
    for (const url of ["//", "//:80", "//elsewhere.test", "/authorities", "/enough", "/%00"]) {
      const { statusCode, body } = await app.inject({ url });
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).toContain("<title>Page not found");
    }
    for (const url of [
      "/en/%E0%A4%A",
      "/cy/awdurdodau-lleol/%",
      "/api/open/%FF.csv",
      "/assets/%C0",
    ]) {
      const { statusCode, body, headers } = await app.inject({ url });
      expect([400, 404], url).toContain(statusCode);
      expect(body).not.toMatch(/FST_|valid url/u);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
    }
  });

  test("sends its safety headers", async ({ served: { app } }) => {
    const { headers } = await app.inject({ url: "/en" });
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
  });

  test("is well, ready and has a version", async ({ served: { app } }) => {
    expect((await app.inject({ url: "/healthz" })).json()).toEqual({ ok: true });
    expect((await app.inject({ url: "/readyz" })).json()).toMatchObject({
      ok: true,
      chainsHold: true,
    });
    expect((await app.inject({ url: "/version" })).json()).toMatchObject({ name: "parod" });
  });
});
