import { randomUUID } from "node:crypto";
import { tell } from "@parod/database/testing/programme";
import { test as base } from "@parod/database/testing/database";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import type { FindingsView, FindingView } from "@parod/schema/views/findings-page";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { describe, expect } from "vitest";
import { act, as, ask, buildApp, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

type Live = {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly programme: Programme;
};

const when = (from: string, to = from) => ({ from, to, words: null, reading: false });
const asking = (commitment: string, ofWhom: readonly string[]): Telling => ({
  table: "commitmentTold",
  effectiveOn: "2025-06-01",
  fact: {
    commitment,
    kind: "ask",
    text: { en: `Ask ${commitment}`, cy: `Cais ${commitment}` },
    askedOn: "2025-06-01",
    ofWhom: [...ofWhom],
    by: when("2025-07-31"),
    state: "no-answer-found",
  },
});

/** An ask of each of two authorities, one of both, one of the government. */
const live = base.extend<{ live: Live }>({
  live: async ({ database: { pool, url } }, use) => {
    const app = await buildApp(pool, url);
    const programme = await liveProgramme(pool, { slug: "live", clock: "recorded" });
    await tell(pool, programme, {
      anchors: { commitment: ["mine", "theirs", "both", "wg"].map((id) => ({ id })) },
      tellings: [
        asking("mine", ["W06000015"]),
        asking("theirs", ["W06000014"]),
        asking("both", ["W06000014", "W06000015"]),
        asking("wg", ["welsh-government"]),
      ],
    });
    await use({ app, pool, programme });
    await app.close();
  },
});

const asks = (view: FindingsView): string[] =>
  view.findings
    .filter(({ rule }) => rule === "ask-unanswered")
    .map(({ id }) => id.replace("ask-unanswered/", ""))
    .toSorted();
const seenBy = async ({ app }: Pick<Live, "app">, persona: string, more: object = {}) =>
  (await ask(as(app, persona), "findings", { programme: "live", ...more })).data as FindingsView;
const one = async ({ app }: Live, persona: string, id: string) =>
  ask(as(app, persona), "finding", { programme: "live", id });

test("no two findings of what is published say the same, in either language", async ({
  served: { app },
}) => {
  const { findings, more } = (await ask(app, "findings", {})).data as FindingsView;
  expect([findings.length > 20, more]).toEqual([true, []]);
  for (const language of ["en", "cy"] as const)
    expect(new Set(findings.map(({ said }) => said[language])).size).toBe(findings.length);
});

test("a page about something else is told the heaviest few, and how many there are", async ({
  served: { app },
}) => {
  const whole = (await ask(app, "findings", {})).data as FindingsView;
  const brief = (await ask(app, "findings", { brief: true })).data as FindingsView;
  expect(brief.findings).toEqual(whole.findings.slice(0, 5));
  expect([brief.fit, brief.groups, brief.resolved]).toEqual([whole.findings.length, [], []]);
});

describe("who sees which findings", () => {
  live(
    "government, secretariat and assurer all; an authority and the body their own",
    async ({ live: given }) => {
      for (const persona of ["government", "secretariat", "assurer"]) {
        const view = await seenBy(given, persona);
        expect([asks(view), view.seen.sees]).toEqual([["both", "mine", "theirs", "wg"], "all"]);
      }
      const own = await seenBy(given, "authority");
      expect([asks(own), own.seen]).toEqual([["both", "mine"], { sees: "own" }]);
      expect(own.counts.organisations.map(({ code }) => code)).not.toContain("welsh-government");
      expect(asks(await seenBy(given, "body"))).toEqual([]);
    },
  );

  live(
    "a member reads those of reports and agendas, of which there are none, and is told so",
    async ({ live: given }) => {
      const view = await seenBy(given, "member");
      expect([view.findings, view.seen]).toEqual([[], { sees: "none", why: "in-reports" }]);
      expect(view.counts.severity).toEqual({ blocks: 0, warns: 0, notes: 0 });
    },
  );

  live("what one may not see is answered as what is not there", async ({ live: given }) => {
    const plain = ({ status, body }: { status: number; body: string }) => [
      status,
      body.replaceAll(/"ref":"[^"]+"/gu, ""),
    ];
    const nothing = plain(await one(given, "authority", "ask-unanswered/none"));
    expect(nothing[0]).toBe(404);
    expect(plain(await one(given, "authority", "ask-unanswered/theirs"))).toEqual(nothing);
    expect(plain(await one(given, "member", "ask-unanswered/mine"))).toEqual(nothing);
    expect((await one(given, "authority", "ask-unanswered/both")).status).toBe(200);
    const signedOut = await ask(given.app, "findings", { programme: "live" });
    const missing = await ask(given.app, "findings", { programme: "none" });
    expect([signedOut.status, plain(signedOut)]).toEqual([404, plain(missing)]);
  });

  live(
    "an authority is not shown the records, the evidence or the claims of others",
    async ({ live: given }) => {
      const { pool, programme } = given;
      const evidence = "W06000014.e1";
      const frame = { effectiveOn: "2026-01-01" } as const;
      const relies = (organisation: string, onOrganisation: string): Telling => ({
        ...frame,
        table: "claimReliance",
        fact: { organisation, criterion: "A1.1", onOrganisation, onCriterion: "A1.1", on: true },
      });
      const met = (organisation: string): Telling => ({
        ...frame,
        table: "assessment",
        fact: { organisation, criterion: "A1.1", kind: "reviewed", state: "met" },
      });
      await tell(pool, programme, {
        anchors: { evidence: [{ id: evidence, organisation: "W06000014" }] },
        tellings: [
          met("W06000014"),
          met("W06000015"),
          met("W06000016"),
          {
            ...frame,
            table: "evidenceTold",
            fact: {
              ...{ evidence, title: "A private title", kind: "decision", withdrawn: false },
              ...{ datedOn: "2025-12-01", expiresOn: "2026-03-01" },
            },
          },
          {
            ...frame,
            table: "reliance",
            fact: { organisation: "W06000014", criterion: "A1.1", evidence, on: true },
          },
          relies("W06000015", "W06000014"),
          relies("W06000016", "W06000014"),
        ],
      });
      const id = `evidence-cascade/${evidence}`;
      const whole = (await one(given, "government", id)).data as FindingView;
      expect(whole.recordsLeftOut).toBe(0);
      expect(JSON.stringify(whole)).toContain("A private title");
      const answer = await one(given, "authority", id);
      const narrow = answer.data as FindingView;
      expect(answer.body).not.toContain("A private title");
      expect(narrow.recordsLeftOut).toBeGreaterThan(0);
      expect(
        narrow.records.every(({ owner }) => owner === null || owner.code === "W06000015"),
      ).toBe(true);
      expect(
        narrow.path.every(({ kind, owner }) => kind !== "pair" || owner?.code === "W06000015"),
      ).toBe(true);
      const table = async (persona: string) =>
        (
          await given.app.inject({
            url: "/api/open/findings.json?programme=live",
            cookies: { parod_persona: persona },
          })
        ).body;
      expect(await table("government")).toContain("A private title");
      expect(await table("authority")).not.toContain("A private title");
      expect(await table("authority")).not.toContain("ask-unanswered/theirs");
      expect(await table("member")).toBe("[]");
    },
  );

  test("those of a public programme are everybody's, with sources one click away", async ({
    served: { app },
  }) => {
    const { data } = await ask(app, "findings", {});
    const view = data as FindingsView;
    expect(view.seen).toEqual({ sees: "all" });
    const plan = view.findings.find(({ rule }) => rule === "ask-unanswered");
    const found = (await ask(app, "finding", { id: plan?.id })).data as FindingView;
    expect(found.records.length).toBeGreaterThan(0);
    const named = found.records.flatMap(({ origin }) => origin.sourceId ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((source) => !Object.hasOwn(found.sources, source))).toEqual([]);
    expect(found.abilities).toEqual({ accept: false });
    const narrowed = (await ask(app, "findings", { rule: "ask-unanswered", severity: "warns" }))
      .data as FindingsView;
    expect(new Set(narrowed.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(["ask-unanswered warns"]),
    );
    expect(narrowed.counts).toEqual(view.counts);
    const grouped = view.groups.flatMap(({ id, follows }) => [id, ...follows]);
    expect(grouped.toSorted()).toEqual(view.findings.map(({ id }) => id).toSorted());
  });
});

const command = (finding: string, more: object = {}) => ({
  programme: "live",
  finding,
  reason: "It comes with the guidance",
  reviewOn: "2026-12-31",
  expectedRevision: 0,
  idempotencyKey: randomUUID(),
  ...more,
});
const mine = "ask-unanswered/mine";

describe("accepting a finding", () => {
  live(
    "is the government's, with a reason and until a day, and is taken back",
    async ({ live: given }) => {
      const by = (persona: string, input: object) =>
        act(as(given.app, persona), "findingAccept", input);
      for (const persona of ["authority", "assurer", "secretariat"])
        expect([persona, (await by(persona, command(mine))).status]).toEqual([persona, 403]);
      for (const persona of ["member", "body"])
        expect([persona, (await by(persona, command(mine))).status]).toEqual([persona, 404]);
      expect((await by("government", command(mine, { reason: " " }))).status).toBe(400);
      const soon = await by("government", command(mine, { reviewOn: "2026-11-21" }));
      expect([soon.status, soon.error?.data.field]).toEqual([400, "reviewOn"]);
      expect((await by("government", command("ask-unanswered/none"))).status).toBe(404);
      const input = command(mine);
      const done = await by("government", input);
      expect(done).toMatchObject({ status: 200, data: { revision: 1 } });
      // the same command again acts once; another on what was seen before it does not act
      expect((await by("government", input)).data).toEqual(done.data);
      const late = await by("government", command(mine));
      expect([late.status, late.error?.data.domain]).toEqual([409, "conflict"]);
      const view = (await one(given, "government", mine)).data as FindingView;
      expect(view).toMatchObject({
        revision: 1,
        abilities: { accept: true },
        finding: {
          state: "accepted",
          acceptance: { reviewOn: "2026-12-31", on: "2026-11-21", role: "government" },
        },
      });
      const { reviewOn: _, ...reopen } = command(mine, { expectedRevision: 1 });
      const again = await act(as(given.app, "government"), "findingReopen", reopen);
      expect(again).toMatchObject({ status: 200, data: { revision: 2 } });
      expect((await act(as(given.app, "government"), "findingReopen", reopen)).data).toEqual(
        again.data,
      );
      expect((await one(given, "government", mine)).data).toMatchObject({
        finding: { state: "open" },
      });
      const twice = { ...reopen, expectedRevision: 2, idempotencyKey: randomUUID() };
      const none = await act(as(given.app, "government"), "findingReopen", twice);
      expect(none.error?.data.domain).toBe("nothing-changed");
    },
  );

  live(
    "lasts until its day, and then says that it is to be looked at again",
    async ({ live: { pool, programme }, database }) => {
      const on = async (today: string) => {
        const app = await buildApp(database.pool, database.url, { PAROD_TODAY: today });
        const view = await seenBy({ app }, "government");
        await app.close();
        return view.findings.find(({ id }) => id === mine)?.state;
      };
      await tell(pool, programme, {
        tellings: [
          {
            table: "findingAccepted",
            effectiveOn: "2025-09-01",
            fact: { finding: mine, reason: "Known", reviewOn: "2026-11-20", state: "accepted" },
          },
        ],
      });
      expect([await on("2026-11-19"), await on("2026-11-20")]).toEqual(["accepted", "review-due"]);
    },
  );

  test("is refused on the public record", async ({ served: { app } }) => {
    const { data } = await ask(as(app, "government"), "findings", {});
    const [first] = (data as FindingsView).findings;
    const input = command(first?.id ?? "", { programme: "public-record" });
    const refused = await act(as(app, "government"), "findingAccept", input);
    expect([refused.status, refused.error?.data.domain]).toEqual([403, "not-allowed"]);
  });
});
