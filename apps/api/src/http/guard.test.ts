import { describe, expect } from "vitest";
import { test } from "#testing/app";

const call = "/api/trpc/start.choose";
const good = { "content-type": "application/json", host: "parod.test" };

describe("the door of the API", () => {
  const cases = [
    [
      "JSON from this site",
      { ...good, origin: "http://parod.test", "sec-fetch-site": "same-origin" },
      200,
    ],
    ["JSON with no word of where from", good, 200],
    ["JSON with a charset", { ...good, "content-type": "application/json; charset=utf-8" }, 200],
    ["JSON typed into the address bar", { ...good, "sec-fetch-site": "none" }, 200],
    ["JSON from another site", { ...good, "sec-fetch-site": "cross-site" }, 403],
    ["JSON from a sister site", { ...good, "sec-fetch-site": "same-site" }, 403],
    ["JSON of another origin", { ...good, origin: "https://elsewhere.test" }, 403],
    ["JSON of no origin", { ...good, origin: "null" }, 403],
    ["a form", { ...good, "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a multipart form", { ...good, "content-type": "multipart/form-data; boundary=x" }, 415],
    ["plain text", { ...good, "content-type": "text/plain" }, 415],
    ["JSON with a tab in its type", { ...good, "content-type": "application/json\ta" }, 415],
  ] as const;
  for (const [title, headers, status] of cases)
    test(`answers ${status} to ${title}`, async ({ served: { app } }) => {
      const { statusCode } = await app.inject({
        method: "POST",
        url: call,
        headers,
        payload: '{"persona":"body"}',
      });
      expect(statusCode).toBe(status);
    });

  test("refuses other methods", async ({ served: { app } }) => {
    for (const method of ["PUT", "PATCH", "DELETE"] as const)
      expect([404, 405]).toContain(
        (await app.inject({ method, url: call, headers: good, payload: "{}" })).statusCode,
      );
  });

  test("refuses a batch of more than ten calls, and a body over 256 KB", async ({
    served: { app },
  }) => {
    const batch = Array.from({ length: 11 }, () => "head").join(",");
    expect((await app.inject({ url: `/api/trpc/${batch}?batch=1&input=%7B%7D` })).statusCode).toBe(
      400,
    );
    const big = JSON.stringify({ persona: "x".repeat(300_000) });
    expect(
      (await app.inject({ method: "POST", url: call, headers: good, payload: big })).statusCode,
    ).toBe(413);
  });
});
