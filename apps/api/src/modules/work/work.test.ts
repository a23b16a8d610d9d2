import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import type { WorkspaceView } from "@parod/schema/views/workspace";
import { describe, expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const own = "W06000015";
const evidence = (programme: string, more: object = {}) => ({
  programme,
  organisation: own,
  criteria: ["A1.1"],
  title: "Cabinet decision",
  kind: "decision",
  datedOn: "2026-11-01",
  idempotencyKey: randomUUID(),
  ...more,
});
const onDay = (day: string) => ({ from: day, to: day, words: null, reading: false });

async function liveWork({ app, pool }: TestApp) {
  const programme = await liveProgramme(pool, { clock: "recorded" });
  const { slug } = programme;
  return {
    ...programme,
    add: (persona: string, more?: object) =>
      act(as(app, persona), "evidence.add", evidence(slug, more)),
    tell: (persona: string, given: object) =>
      act(as(app, persona), "tell.one", {
        programme: slug,
        expectedRevision: 0,
        idempotencyKey: randomUUID(),
        ...given,
      }),
    look: async (persona: string, organisation = own) => {
      const asked = { programme: slug, organisation };
      const { data } = await ask(as(app, persona), "workspace", asked);
      return data as WorkspaceView;
    },
  };
}

describe("evidence.add", () => {
  test("tells evidence and what rests on it in one act, once for one key", async ({ served }) => {
    const work = await liveWork(served);
    await work.tell("authority", {
      table: "assessment",
      fact: { organisation: own, criterion: "A1.1", kind: "self", state: "met" },
    });
    const key = randomUUID();
    const first = await work.add("authority", { idempotencyKey: key, note: "Item 7" });
    expect(first).toMatchObject({ status: 200, data: { actNo: 3, rowId: "3-2" } });
    expect((await work.add("authority", { idempotencyKey: key, note: "Item 7" })).data).toEqual(
      first.data,
    );
    const view = await work.look("authority");
    expect(view.evidence).toMatchObject([
      { fact: { title: "Cabinet decision", withdrawn: false }, note: "Item 7", criteria: ["A1.1"] },
    ]);
    expect(view.criteria).toMatchObject([
      { standing: "met", own: { said: { role: "authority" } } },
    ]);
    expect((await verifyChain(served.pool, work.id)).fault).toBeNull();
  });

  test("is taken back by a withdrawal of its row, and what rested on it stands alone again", async ({
    served,
  }) => {
    const work = await liveWork(served);
    await work.tell("authority", {
      table: "assessment",
      fact: { organisation: own, criterion: "A1.1", kind: "self", state: "met" },
    });
    const { data } = await work.add("authority");
    const [row] = (await work.look("authority")).evidence;
    const taken = await work.tell("authority", {
      table: "evidenceTold",
      fact: row?.fact,
      telling: "withdrawal",
      corrects: (data as { rowId: string }).rowId,
      expectedRevision: 1,
    });
    expect(taken.status).toBe(200);
    const view = await work.look("authority");
    expect([view.evidence, view.criteria[0]?.standing]).toEqual([[], "unevidenced"]);
    expect(view.revisions[`evidenceTold ["${row?.fact.evidence ?? ""}"]`]).toBe(2);
  });

  test("names what is wrong, and is nobody else's", async ({ served }) => {
    const work = await liveWork(served);
    const field = async (more: object) => (await work.add("authority", more)).error?.data.field;
    expect(await field({ datedOn: "2027-01-01" })).toBe("datedOn");
    expect(await field({ expiresOn: "2026-10-01" })).toBe("expiresOn");
    expect(await field({ criteria: ["B9.9"] })).toBe("criteria");
    expect(await field({ address: "http://example.org" })).toBe("address");
    const status = async (persona: string) => (await work.add(persona)).status;
    expect([await status("neighbour"), await status("government"), await status("body")]).toEqual([
      403, 403, 403,
    ]);
  });
});

describe("milestoneAdd and dependency.add", () => {
  test("a milestone begins with its first date as baseline and forecast", async ({ served }) => {
    const work = await liveWork(served);
    const added = await act(as(served.app, "authority"), "milestoneAdd", {
      programme: work.slug,
      organisation: own,
      title: { en: "Staff moved", cy: "Symudwyd y staff" },
      makesTrue: ["A1.1"],
      when: onDay("2027-01-15"),
      idempotencyKey: randomUUID(),
    });
    expect(added.status).toBe(200);
    const { id } = added.data as { id: string };
    const { milestones } = await work.look("authority");
    expect(milestones.find((each) => each.id === id)).toMatchObject({
      title: { cy: "Symudwyd y staff" },
      baseline: { from: "2027-01-15" },
      forecast: { from: "2027-01-15" },
      rebaselines: 0,
    });
  });

  test("taken back, it leaves no date behind; a date told since is not taken with it", async ({
    served,
  }) => {
    const work = await liveWork(served);
    const title = { en: "Staff moved", cy: "Symudwyd y staff" };
    const add = async () => {
      const added = await act(as(served.app, "authority"), "milestoneAdd", {
        programme: work.slug,
        organisation: own,
        title,
        when: onDay("2027-01-15"),
        idempotencyKey: randomUUID(),
      });
      return added.data as { id: string; rowId: string };
    };
    const undo = ({ id, rowId }: { id: string; rowId: string }) =>
      work.tell("authority", {
        table: "activityTold",
        fact: { activity: id, title, makesTrue: [] },
        telling: "withdrawal",
        corrects: rowId,
        expectedRevision: 1,
      });
    const before = (await work.look("authority")).milestones;
    const first = await add();
    expect((await undo(first)).status).toBe(200);
    expect((await work.look("authority")).milestones).toEqual(before);
    const { rows } = await served.pool.query(
      "select line, telling from activity_date where activity = $1 order by act_no, item",
      [first.id],
    );
    expect(rows).toEqual([
      { line: "baseline", telling: "change" },
      { line: "forecast", telling: "change" },
      { line: "baseline", telling: "withdrawal" },
      { line: "forecast", telling: "withdrawal" },
    ]);
    const second = await add();
    const moved = await act(as(served.app, "authority"), "milestoneMove", {
      programme: work.slug,
      activity: second.id,
      from: "2027-02-15",
      to: "2027-02-15",
      reason: "Later",
      expectedRevision: 1,
      idempotencyKey: randomUUID(),
    });
    expect(moved.status).toBe(200);
    expect((await undo(second)).status).toBe(409);
    expect((await verifyChain(served.pool, work.id)).fault).toBeNull();
  });

  test("both sides state the same dependency, each its own", async ({ served }) => {
    const work = await liveWork(served);
    const add = (persona: string, side: string, more: object = {}) =>
      act(as(served.app, persona), "dependency.add", {
        programme: work.slug,
        side,
        giver: "dysgu:ready",
        taker: "W06000015:ready",
        when: onDay(side === "giver" ? "2027-03-01" : "2027-01-01"),
        idempotencyKey: randomUUID(),
        ...more,
      });
    expect(await add("authority", "taker")).toMatchObject({ status: 200, data: { id: "d1" } });
    expect((await add("authority", "giver")).status).toBe(403);
    expect(await add("body", "giver")).toMatchObject({ status: 200, data: { id: "d1" } });
    expect((await add("body", "giver")).status).toBe(409);
    const [line] = (await work.look("body", "dysgu")).dependencies;
    expect(line).toMatchObject({ id: "d1", disagree: true, own: ["giver"] });
    expect(await add("authority", "taker", { giver: "estyn" })).toMatchObject({ status: 200 });
    expect((await add("authority", "taker", { giver: "nobody" })).status).toBe(404);
  });
});

describe("workspace", () => {
  test("is read by those who may read the organisation whole, and offers its owner the writes", async ({
    served,
  }) => {
    const work = await liveWork(served);
    const status = async (persona: string) =>
      (
        await ask(as(served.app, persona), "workspace", {
          programme: work.slug,
          organisation: own,
        })
      ).status;
    expect([
      await status("authority"),
      await status("government"),
      await status("assurer"),
      await status("neighbour"),
      await status("body"),
      await status("member"),
      await status("secretariat"),
    ]).toEqual([200, 200, 200, 404, 404, 404, 404]);
    const may = async (persona: string) => (await work.look(persona)).abilities;
    expect(await may("authority")).toMatchObject({ "assessment.tell": true, "plan.add": true });
    expect(await may("government")).toMatchObject({
      "assessment.tell": false,
      "milestone.rebaseline": true,
    });
  });

  test("begins with its own return of an open round, and with no other's", async ({ served }) => {
    const work = await liveWork(served);
    expect((await work.look("authority")).returns).toEqual([]);
    await act(as(served.app, "government"), "roundOpen", {
      programme: work.slug,
      round: "autumn",
      title: { en: "Autumn 2026", cy: "Hydref 2026" },
      due: "2026-12-01",
      closes: "2026-12-04",
      cutOff: "2026-11-20",
      expectedRevision: 0,
      idempotencyKey: randomUUID(),
    });
    expect((await work.look("authority")).returns).toEqual([
      {
        round: {
          id: "autumn",
          title: { en: "Autumn 2026", cy: "Hydref 2026" },
          due: "2026-12-01",
          state: "open",
        },
        state: "none",
        missingDays: null,
      },
    ]);
    // nobody asks the government for one
    expect((await work.look("government", "welsh-government")).returns).toEqual([]);
  });

  test("shows who said what of a partnership, and never the text of a plan", async ({ served }) => {
    const work = await liveWork(served);
    await work.tell("authority", {
      table: "concernTold",
      fact: {
        concern: "c1",
        organisation: own,
        text: "Nobody to do it",
        bites: "schools",
        open: true,
      },
    });
    await act(as(served.app, "authority"), "plan.addVersion", {
      programme: work.slug,
      organisation: own,
      plan: "improvement-en",
      title: "Plan",
      planLanguage: "en",
      text: "secret-canary",
      expectedRevision: 0,
      idempotencyKey: randomUUID(),
    });
    const view = await work.look("government");
    expect(view.concerns).toMatchObject([
      { fact: { text: "Nobody to do it" }, said: { role: "authority", by: { code: own } } },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/canary|improvement-en/u);
  });
});
