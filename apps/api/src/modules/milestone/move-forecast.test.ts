import { randomUUID } from "node:crypto";
import { buildProgramme, tell } from "@parod/database/testing/programme";
import { verifyChain } from "@parod/database/acts/verify-chain";
import type pg from "pg";
import { describe, expect } from "vitest";
import { act, as, ask, test } from "#testing/app";

async function programmeWithMilestone(pool: pg.Pool) {
  const programme = await buildProgramme(pool, { public: false, illustrative: true });
  const day = "2025-01-01";
  await tell(pool, programme, {
    anchors: {
      organisation: [
        { id: "dysgu", kind: "body", catalogue: null },
        { id: "W06000015", kind: "local-authority", catalogue: null },
      ],
      activity: [
        {
          id: "dysgu:ready",
          organisation: "dysgu",
          code: "ready",
          workstream: null,
          kind: "milestone",
          reachesStage: null,
        },
      ],
    },
    tellings: [
      {
        table: "organisationTold",
        effectiveOn: day,
        fact: { organisation: "dysgu", name: { en: "Dysgu", cy: "Dysgu" } },
      },
      {
        table: "activityTold",
        effectiveOn: day,
        fact: { activity: "dysgu:ready", title: { en: "Ready", cy: "Yn barod" }, makesTrue: [] },
      },
      {
        table: "activityDate",
        effectiveOn: day,
        fact: {
          activity: "dysgu:ready",
          line: "forecast",
          when: { from: "2026-09-01", to: "2026-09-01", words: null, reading: false },
        },
      },
    ],
  });
  return programme;
}

const move = (programme: string, more: object = {}) => ({
  programme,
  activity: "dysgu:ready",
  from: "2026-12-01",
  to: "2026-12-01",
  reason: "The supplier is late",
  expectedRevision: 1,
  idempotencyKey: randomUUID(),
  ...more,
});

describe("milestoneMove", () => {
  test("moves the forecast from today on, with its reason, and leaves the past as it was told", async ({
    served: { app, pool },
  }) => {
    const programme = await programmeWithMilestone(pool);
    expect(
      await act(as(app, "body"), "milestoneMove", move(programme.slug, { lang: "cy" })),
    ).toMatchObject({
      status: 200,
      data: { actNo: 2, revision: 2 },
    });
    const look = (asAt: string | null) =>
      ask(as(app, "government"), "milestone", {
        programme: programme.slug,
        asAt,
        knownAt: null,
        compare: null,
        id: "dysgu:ready",
      });
    expect(await look(null)).toMatchObject({
      data: {
        milestone: {
          forecast: { from: "2026-12-01" },
          moves: [{}, { reason: "The supplier is late", lang: "cy" }],
        },
        abilities: { moveForecast: false },
      },
    });
    expect(await look("2026-11-20")).toMatchObject({
      data: { milestone: { forecast: { from: "2026-09-01" } } },
    });
    expect(await verifyChain(pool, programme.id)).toMatchObject({ acts: 2, fault: null });
  });

  test("gives a second writer on the old revision both values, and keeps the first", async ({
    served: { app, pool },
  }) => {
    const { slug } = await programmeWithMilestone(pool);
    await act(as(app, "body"), "milestoneMove", move(slug));
    const second = await act(
      as(app, "body"),
      "milestoneMove",
      move(slug, { from: "2027-02-01", to: "2027-02-01" }),
    );
    expect(second).toMatchObject({
      status: 409,
      error: {
        data: {
          domain: "conflict",
          detail: {
            current: { revision: 2, when: { from: "2026-12-01" }, reason: "The supplier is late" },
            given: { when: { from: "2027-02-01" } },
          },
        },
      },
    });
  });

  test("acts once however often it is sent", async ({ served: { app, pool } }) => {
    const { slug } = await programmeWithMilestone(pool);
    const once = move(slug);
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => act(as(app, "body"), "milestoneMove", once)),
    );
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    expect(replies[0]).toMatchObject({ status: 200, data: { actNo: 2 } });
  });

  test("is for the owner alone: 404 signed out, 403 for others, by whom it is", async ({
    served: { app, pool },
  }) => {
    const { slug } = await programmeWithMilestone(pool);
    expect((await act(app, "milestoneMove", move(slug))).status).toBe(404);
    for (const persona of ["government", "authority", "member", "secretariat", "assurer"])
      expect((await act(as(app, persona), "milestoneMove", move(slug))).status, persona).toBe(403);
    expect(
      (
        await act(as(app, "body"), "milestoneMove", {
          ...move("public-record"),
          activity: "dysgu:dysgu-operating",
        })
      ).status,
    ).toBe(403);
    expect(
      (await act(as(app, "body"), "milestoneMove", move(slug, { activity: "dysgu:nothing" })))
        .status,
    ).toBe(404);
  });

  test.for([
    ["an empty reason", { reason: "   " }, "reason", "text.required"],
    ["a reason too long", { reason: "x".repeat(1001) }, "reason", "text.tooLong"],
    ["no day", { from: "soon" }, "from", "day.malformed"],
    ["a range the wrong way round", { from: "2027-01-02", to: "2027-01-01" }, "to", "when.order"],
  ] as const)(
    "names the field for %s, and keeps nothing",
    async ([, wrong, field, problem], { served: { app, pool } }) => {
      const programme = await programmeWithMilestone(pool);
      expect(
        await act(as(app, "body"), "milestoneMove", move(programme.slug, wrong)),
      ).toMatchObject({
        status: 400,
        error: { data: { domain: "bad-input", field, params: { problem } } },
      });
      expect((await verifyChain(pool, programme.id)).acts).toBe(1);
    },
  );

  test("refuses what is no text, and what no field was asked for", async ({
    served: { app, pool },
  }) => {
    const { slug } = await programmeWithMilestone(pool);
    for (const wrong of [
      { reason: { not: "" } },
      { reason: ["a"] },
      { reason: "nul \u0000" },
      { extra: 1 },
      { expectedRevision: 1.5 },
      { idempotencyKey: "x" },
    ])
      expect(
        (await act(as(app, "body"), "milestoneMove", move(slug, wrong))).status,
        JSON.stringify(wrong),
      ).toBe(400);
  });
});
