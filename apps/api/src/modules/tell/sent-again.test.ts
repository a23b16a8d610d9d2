import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { describe, expect } from "vitest";
import { act, as, buildApp, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const own = "W06000015";
const onDay = (day: string) => ({ from: day, to: day, words: null, reading: false });
const assessed = { organisation: own, criterion: "A1.1", kind: "self", state: "met" };
const planned = { organisation: own, plan: "improvement" };

/** What can be told in one go, each as its page sends it. */
const commands = (programme: string) =>
  [
    ["tell.one", { table: "assessment", fact: assessed, expectedRevision: 0 }],
    [
      "milestoneMove",
      {
        ...{ activity: "W06000015:ready", from: "2027-01-01", to: "2027-01-01", reason: "Later" },
        expectedRevision: 0,
      },
    ],
    [
      "milestoneAdd",
      { organisation: own, title: { en: "Moved", cy: "Symudwyd" }, when: onDay("2027-01-01") },
    ],
    [
      "evidence.add",
      { organisation: own, criteria: ["A1.1"], title: "Note", kind: "decision", note: "Text" },
    ],
    [
      "dependency.add",
      {
        ...{ side: "taker", giver: "estyn", taker: "W06000015:ready" },
        when: onDay("2027-01-01"),
      },
    ],
    ["plan.addVersion", { ...planned, version: 1, planLanguage: "en", title: "P", text: "Text" }],
    ["plan.share", { ...planned, version: 1, audience: "body", given: true, expectedRevision: 0 }],
  ].map(([procedure, input]) => ({
    procedure: procedure as string,
    input: {
      programme,
      ...(procedure === "evidence.add" ? { datedOn: "2026-11-01" } : {}),
      ...(input as object),
      idempotencyKey: randomUUID(),
    },
  }));

describe("a command that is sent again", () => {
  test("is done once, and answered the same: also after midnight and by ten at once", async ({
    served: { app, pool },
    database: { url },
  }) => {
    const { id, slug } = await liveProgramme(pool);
    const tomorrow = await buildApp(pool, url, { PAROD_TODAY: "2026-11-22" });
    for (const { procedure, input } of commands(slug)) {
      const first = await act(as(app, "authority"), procedure, input);
      expect([procedure, first.status, first.body]).toEqual([procedure, 200, first.body]);
      const again = await Promise.all(
        Array.from({ length: 10 }, async () => act(as(app, "authority"), procedure, input)),
      );
      const later = await act(as(tomorrow, "authority"), procedure, input);
      for (const { data } of [...again, later])
        expect([procedure, data]).toEqual([procedure, first.data]);
      const { rows } = await pool.query(
        "select 1 from act where programme_id = $1 and idempotency_key = $2",
        [id, input.idempotencyKey],
      );
      expect(rows).toHaveLength(1);
      const other = { ...input, programme: slug, lang: "cy", title: "Other", reason: "Other" };
      const known = Object.fromEntries(
        Object.entries(other).filter(([name]) => name in input || name === "reason"),
      );
      expect([400, 422]).toContain((await act(as(app, "authority"), procedure, known)).status);
    }
    await tomorrow.close();
    expect((await verifyChain(pool, id)).fault).toBeNull();
  });

  test("finds a row that it corrected, and one that it took back, as it left them", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const tell = async (more: object) =>
      act(as(app, "authority"), "tell.one", {
        ...{ programme: slug, table: "assessment", fact: assessed, idempotencyKey: randomUUID() },
        ...more,
      });
    const { data } = await tell({ expectedRevision: 0 });
    const rowId = `${(data as { actNo: number }).actNo}-1`;
    const correction = {
      ...{ telling: "correction", corrects: rowId, expectedRevision: 1 },
      ...{ fact: { ...assessed, state: "not-met" }, idempotencyKey: randomUUID() },
    };
    const corrected = await tell(correction);
    const withdrawal = {
      ...{ telling: "withdrawal", expectedRevision: 2, idempotencyKey: randomUUID() },
      ...{ corrects: `${(corrected.data as { actNo: number }).actNo}-1` },
    };
    const taken = await tell(withdrawal);
    expect([corrected.status, taken.status]).toEqual([200, 200]);
    expect((await tell(correction)).data).toEqual(corrected.data);
    expect((await tell(withdrawal)).data).toEqual(taken.data);
    // the key of another's is their own: it finds nothing done
    const others = await act(as(app, "certifier"), "tell.one", {
      ...{ programme: slug, table: "assessment", fact: assessed },
      ...withdrawal,
    });
    expect(others.status).toBe(412);
  });
});

describe("two sides of one dependency", () => {
  const ends = { giver: "dysgu:ready", taker: "W06000015:ready", when: onDay("2027-01-01") };

  test("that are stated at once are of one, and each can be taken back", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await liveProgramme(pool);
    for (let round = 0; round < 6; round++) {
      const taker = `W06000015:t${round}`;
      const made = await act(as(app, "authority"), "milestoneAdd", {
        ...{ programme: slug, organisation: own, title: { en: taker, cy: `${taker} cy` } },
        ...{ when: onDay("2027-01-01"), idempotencyKey: randomUUID() },
      });
      const to = (made.data as { id: string }).id;
      const state = async (persona: string, side: string) =>
        act(as(app, persona), "dependency.add", {
          ...{ programme: slug, ...ends, taker: to, side, idempotencyKey: randomUUID() },
        });
      const both = await Promise.all([state("body", "giver"), state("authority", "taker")]);
      expect(both.map(({ status, body }) => [status, body.includes("rowId")])).toEqual([
        [200, true],
        [200, true],
      ]);
      const [giver, mine] = both.map(({ data }) => data as { id: string; rowId: string });
      expect(giver?.id).toBe(mine?.id);
      const back = async (persona: string, side: string, of = mine) =>
        (
          await act(as(app, persona), "tell.one", {
            ...{ programme: slug, table: "dependencySide", telling: "withdrawal" },
            fact: {
              dependency: of?.id,
              side,
              stance: "stated",
              when: ends.when,
              type: "FS",
              lag: 0,
            },
            ...{ corrects: of?.rowId, expectedRevision: 1, idempotencyKey: randomUUID() },
          })
        ).status;
      expect([await back("authority", "taker"), await back("body", "giver", giver)]).toEqual([
        200, 200,
      ]);
    }
    expect((await verifyChain(pool, id)).fault).toBeNull();
  });
});
