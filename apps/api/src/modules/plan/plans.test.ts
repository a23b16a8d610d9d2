import { randomUUID } from "node:crypto";
import type { PlansView } from "@parod/schema/plan-sharing";
import { describe, expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const mine = { organisation: "W06000015", plan: "improvement" };
const add = (programme: string, more: object = {}) => ({
  programme,
  ...mine,
  title: "Plan",
  planLanguage: "en",
  text: "secret-canary",
  expectedRevision: 0,
  idempotencyKey: randomUUID(),
  ...more,
});
const share = (programme: string, audience: string, more: object = {}) => ({
  programme,
  ...mine,
  version: 1,
  audience,
  given: true,
  expectedRevision: 0,
  idempotencyKey: randomUUID(),
  ...more,
});

async function planShared({ app, pool }: TestApp, ...audiences: readonly string[]) {
  const { slug } = await liveProgramme(pool);
  expect((await act(as(app, "authority"), "plan.addVersion", add(slug))).status).toBe(200);
  for (const audience of audiences)
    expect((await act(as(app, "authority"), "plan.share", share(slug, audience))).status).toBe(200);
  const open = (persona: string) =>
    act(as(app, persona), "plan.open", { programme: slug, ...mine, planLanguage: "en" });
  const list = async (persona: string) =>
    (await ask(as(app, persona), "plan.list", { programme: slug })).data as PlansView;
  return { slug, open, list };
}

describe("sharing plans", () => {
  test("nobody but its authority knows of a plan until it is shared, the government and the assurer neither", async ({
    served,
  }) => {
    const { slug, open, list } = await planShared(served);
    for (const persona of ["government", "assurer", "neighbour", "body", "member"]) {
      const [there, missing] = [
        await open(persona),
        await act(as(served.app, persona), "plan.open", {
          programme: slug,
          organisation: "W06000015",
          plan: "nothing",
          planLanguage: "en",
        }),
      ];
      const bare = (body: string) => body.replace(/"ref":"[^"]+"/u, "");
      expect([there.status, bare(there.body)], persona).toEqual([404, bare(missing.body)]);
      expect(JSON.stringify(await list(persona)), persona).not.toMatch(/improvement|canary/u);
    }
    expect(await open("authority")).toMatchObject({ status: 200, data: { text: "secret-canary" } });
  });

  test("a named authority may open it, a third cannot see that it exists, and its authority sees who opened it", async ({
    served,
  }) => {
    const { open, list } = await planShared(served, "W06000014");
    expect((await list("neighbour")).sharedWithMe).toMatchObject([
      { plan: "improvement", version: 1 },
    ]);
    expect(await open("neighbour")).toMatchObject({
      status: 200,
      data: { text: "secret-canary", version: 1 },
    });
    expect((await list("authority")).own).toMatchObject([
      { openings: [{ by: { code: "W06000014" }, version: 1 }] },
    ]);
    expect((await open("body")).status).toBe(404);
    expect((await list("government")).reach).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          owner: expect.objectContaining({ code: "W06000015" }),
          audiences: ["W06000014"],
        }),
      ]),
    );
  });

  test("a new version is private again, and consent can be taken back", async ({ served }) => {
    const { slug, open } = await planShared(served, "all-authorities", "body");
    expect([(await open("neighbour")).status, (await open("body")).status]).toEqual([200, 200]);
    await act(
      as(served.app, "authority"),
      "plan.share",
      share(slug, "body", { given: false, expectedRevision: 1 }),
    );
    expect((await open("body")).status).toBe(404);
    await act(
      as(served.app, "authority"),
      "plan.addVersion",
      add(slug, { expectedRevision: 1, text: "second" }),
    );
    expect((await open("neighbour")).status).toBe(404);
  });

  test("no page of the programme lets a private text out", async ({ served: { app, pool } }) => {
    const { slug } = await planShared({ app, pool });
    const stand = { programme: slug, asAt: null, knownAt: null, compare: null };
    for (const [procedure, extra] of [
      ["overview", {}],
      ["organisation", { code: "W06000015" }],
      ["report", { since: null }],
      ["sources", {}],
    ] as const)
      expect(
        (await ask(as(app, "government"), procedure, { ...stand, ...extra })).body,
        procedure,
      ).not.toMatch(/secret-canary|improvement/u);
  });
});
