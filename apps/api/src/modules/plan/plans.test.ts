import { randomUUID } from "node:crypto";
import type { PlansView } from "@parod/schema/plan-sharing";
import { describe, expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const mine = { organisation: "W06000015", plan: "improvement" };
const add = (programme: string, more: object = {}) => ({
  programme,
  ...mine,
  version: 1,
  title: "Plan",
  planLanguage: "en",
  text: "secret-canary",
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
  const open = (persona: string, version = 1, planLanguage = "en") =>
    act(as(app, persona), "plan.open", { programme: slug, ...mine, version, planLanguage });
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
          version: 1,
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
      { plan: "improvement", versions: [{ version: 1, texts: [{ planLanguage: "en" }] }] },
    ]);
    expect(await open("neighbour")).toMatchObject({
      status: 200,
      data: { text: "secret-canary", version: 1 },
    });
    expect((await list("authority")).own).toMatchObject([
      { versions: [{ openings: [{ by: { code: "W06000014" }, planLanguage: "en" }] }] },
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
      add(slug, { version: 2, text: "second" }),
    );
    expect((await open("neighbour", 2)).status).toBe(404);
  });

  test("whoever was given version 2 and not 3 opens version 2, and sees of no other", async ({
    served,
  }) => {
    const { slug, open, list } = await planShared(served);
    const authority = as(served.app, "authority");
    for (const version of [2, 3])
      await act(authority, "plan.addVersion", add(slug, { version, text: `text ${version}` }));
    await act(authority, "plan.share", share(slug, "W06000014", { version: 2 }));
    expect(await open("neighbour", 2)).toMatchObject({
      status: 200,
      data: { text: "text 2", version: 2, versions: [2] },
    });
    const bare = (body: string) => body.replace(/"ref":"[^"]+"/u, "");
    const beyond = await open("neighbour", 9);
    for (const version of [1, 3]) {
      const answer = await open("neighbour", version);
      expect([answer.status, bare(answer.body)], `${version}`).toEqual([404, bare(beyond.body)]);
    }
    expect((await list("neighbour")).sharedWithMe[0]?.versions).toHaveLength(1);
    expect(await open("authority", 1)).toMatchObject({ data: { versions: [3, 2, 1] } });
    // given the third as well and losing it again, the second stays
    await act(authority, "plan.share", share(slug, "W06000014", { version: 3 }));
    expect((await open("neighbour", 3)).status).toBe(200);
    await act(
      authority,
      "plan.share",
      share(slug, "W06000014", { version: 3, given: false, expectedRevision: 1 }),
    );
    expect([(await open("neighbour", 3)).status, (await open("neighbour", 2)).status]).toEqual([
      404, 200,
    ]);
    // of each version its authority sees who opened it
    expect((await list("authority")).own[0]?.versions.map((each) => each.openings.length)).toEqual([
      1, 2, 0,
    ]);
  });

  test("a version is one in both languages: the reader's is opened, and the other where it lacks", async ({
    served,
  }) => {
    const { slug, open, list } = await planShared(served, "W06000014");
    expect(await open("neighbour", 1, "cy")).toMatchObject({
      status: 200,
      data: { text: "secret-canary", planLanguage: "en", languages: ["en"] },
    });
    const welsh = { planLanguage: "cy", title: "Cynllun", text: "testun" };
    const authority = as(served.app, "authority");
    expect((await act(authority, "plan.addVersion", add(slug, welsh))).status).toBe(200);
    // consent is for the version, whatever its languages
    expect(await open("neighbour", 1, "cy")).toMatchObject({
      data: { text: "testun", title: "Cynllun", planLanguage: "cy", languages: ["en", "cy"] },
    });
    expect(await open("neighbour", 1, "en")).toMatchObject({
      data: { text: "secret-canary", planLanguage: "en" },
    });
    const { own } = await list("authority");
    expect(own).toMatchObject([
      { versions: [{ version: 1, texts: [{ title: "Plan" }, { title: "Cynllun" }] }] },
    ]);
    expect(own[0]?.versions[0].openings.map(({ planLanguage }) => planLanguage)).toEqual([
      "en",
      "cy",
      "en",
    ]);
  });

  test("what a version says in a language is told once, and no version is left out", async ({
    served,
  }) => {
    const { slug, open } = await planShared(served);
    const authority = as(served.app, "authority");
    const again = await act(authority, "plan.addVersion", add(slug, { text: "another" }));
    expect(again).toMatchObject({ status: 409, error: { data: { domain: "conflict" } } });
    expect((await act(authority, "plan.addVersion", add(slug, { version: 3 }))).status).toBe(400);
    expect(await open("authority")).toMatchObject({ data: { text: "secret-canary" } });
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
