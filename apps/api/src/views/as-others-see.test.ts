import { randomUUID } from "node:crypto";
import { tell } from "@parod/database/testing/programme";
import type { OrganisationView } from "@parod/schema/views/organisation";
import { describe, expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const canary = "nobody else’s business";

async function told({ app, pool }: TestApp, overrides: { public?: boolean } = {}) {
  const programme = await liveProgramme(pool, { clock: "recorded", ...overrides });
  const { slug } = programme;
  const command = { programme: slug, idempotencyKey: randomUUID() };
  await act(as(app, "authority"), "tell.one", {
    ...command,
    table: "assessment",
    fact: {
      organisation: "W06000015",
      criterion: "A1.1",
      kind: "self",
      state: "partly-met",
      remark: canary,
    },
    expectedRevision: 0,
  });
  await act(as(app, "authority"), "evidence.add", {
    ...command,
    idempotencyKey: randomUUID(),
    organisation: "W06000015",
    criteria: ["A1.1"],
    title: canary,
    kind: "minutes",
    datedOn: "2026-11-01",
  });
  const look = async (persona: string, code: string) => {
    const asked = { programme: slug, asAt: null, knownAt: null, compare: null, code };
    const { data } = await ask(as(app, persona), "organisation", asked);
    return data as OrganisationView;
  };
  const csv = async (persona: string) =>
    (
      await app.inject({
        url: `/api/open/criteria.csv?programme=${slug}`,
        cookies: { parod_persona: persona },
      })
    ).body;
  return { programme, look, csv };
}

describe("an authority, as its peers see it", () => {
  test("is counts alone, while it sees itself whole, and so do those who monitor it", async ({
    served,
  }) => {
    const { look, csv } = await told(served);
    const peer = await look("neighbour", "W06000015");
    expect(peer).toMatchObject({ inPart: true, criteria: [], position: { claims: [] } });
    expect(peer.position.extent?.must).toMatchObject({ of: 1, partlyMet: 1 });
    expect(JSON.stringify(peer)).not.toMatch(/business|A1\.1/u);
    // the body, members and their secretariat read reports; they monitor nobody
    for (const persona of ["body", "member", "secretariat"]) {
      expect(await look(persona, "W06000015"), persona).toMatchObject({ inPart: true });
      expect(await csv(persona), persona).not.toContain("W06000015");
    }
    for (const persona of ["authority", "government", "assurer"])
      expect(await look(persona, "W06000015"), persona).toMatchObject({
        inPart: false,
        criteria: [{ standing: "partly-met" }],
      });
    expect(await csv("neighbour")).not.toContain("W06000015");
    expect(await csv("neighbour")).toContain("W06000014");
    expect(await csv("authority")).toContain("W06000015");
  });

  test("is whole where the programme is public", async ({ served }) => {
    const { look } = await told(served, { public: true });
    expect(await look("neighbour", "W06000015")).toMatchObject({ inPart: false });
  });
});

test("pages about all of them name no criterion of another authority to an authority, and keep its counts", async ({
  served,
}) => {
  const { programme } = await told(served);
  const rated = await act(as(served.app, "authority"), "tell.one", {
    programme: programme.slug,
    idempotencyKey: randomUUID(),
    table: "ratingTold",
    fact: {
      scope: "organisation",
      of: "W06000015",
      role: "senior-owner",
      value: "amber",
      rationale: canary,
      pathToGreen: canary,
    },
    expectedRevision: 0,
  });
  expect(rated.body).toContain("actNo");
  const page = async (persona: string, procedure: string): Promise<Whole> => {
    const asked = { programme: programme.slug, asAt: null, knownAt: null, compare: "2025-06-01" };
    const { data, body } = await ask(as(served.app, persona), procedure, asked);
    if (data === undefined) throw new Error(body);
    return data as Whole;
  };
  for (const procedure of ["overview", "report"]) {
    const ofPeer = (whole: Whole) => {
      const { system, organisations = [] } = whole.position ?? whole;
      return JSON.stringify({
        line: whole.authorities.find(({ code }) => code === "W06000015"),
        position: organisations.find(({ code }) => code === "W06000015"),
        gates: system?.gatedBy.filter(({ organisation }) => organisation === "W06000015"),
      });
    };
    const peer = await page("neighbour", procedure);
    expect(ofPeer(peer), procedure).not.toMatch(/A1\.1|business/u);
    expect(JSON.stringify(peer), procedure).not.toContain(canary);
    expect(peer.authorities.find(({ code }) => code === "W06000015")).toMatchObject({
      extent: { must: { of: 1, partlyMet: 1 } },
    });
    for (const persona of ["authority", "government"])
      expect(ofPeer(await page(persona, procedure)), `${persona} ${procedure}`).toContain("A1.1");
  }
});

type Line = { readonly code: string };
type System = { readonly gatedBy: readonly { readonly organisation: string }[] };
type Whole = {
  readonly authorities: readonly Line[];
  readonly system?: System;
  readonly organisations?: readonly Line[];
  readonly position?: { readonly system: System; readonly organisations: readonly Line[] };
};

test("an arrangement lists its members as each is stated, and by whom", async ({ served }) => {
  const { programme, look } = await told(served);
  await tell(served.pool, programme, {
    anchors: { organisation: [{ id: "gwe", kind: "regional-body", catalogue: null }] },
    tellings: [
      {
        table: "organisationTold",
        effectiveOn: "2025-01-01",
        fact: { organisation: "gwe", name: { en: "GwE", cy: "GwE" } },
      },
      ...(["W06000014", "gwe"] as const).map(
        (statedBy) =>
          ({
            table: "membership",
            effectiveOn: "2025-01-01",
            fact: { arrangement: "gwe", member: "W06000014", statedBy, state: "agreed" },
          }) as const,
      ),
    ],
  });
  const { members, memberships } = await look("government", "gwe");
  expect(memberships).toEqual([]);
  expect(members).toMatchObject([
    { member: { code: "W06000014" }, statedBy: { code: "W06000014" }, agreement: "agreed" },
    { member: { code: "W06000014" }, statedBy: { code: "gwe" } },
  ]);
});
