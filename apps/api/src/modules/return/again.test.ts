import { randomUUID } from "node:crypto";
import { recordAct } from "@parod/database/acts/record-act";
import { inTransaction } from "@parod/database/transaction";
import { describe, expect } from "vitest";
import { act, as, test } from "#testing/app";
import { answers, buildReturns, onDay, own, returnSession, round } from "#testing/returns";

type Session = ReturnType<typeof returnSession>;
const filled = async (session: Session) => {
  await session.save(answers);
  await session.submit();
};
const counts = async (pool: Parameters<typeof buildReturns>[0], programme: string) => {
  const { rows } = await pool.query(
    `select (select count(*) from act where programme_id = $1) acts, (select count(*) from assessment where programme_id = $1) said,
       (select count(*) from return_state where programme_id = $1) states, (select count(*) from return_ask where programme_id = $1) asks`,
    [programme],
  );
  return rows[0] as unknown;
};

describe("sent again, and at the same time", () => {
  test("every command acts once for its key, and refuses the key for another request", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    const idempotencyKey = randomUUID();
    const save = { expectedVersion: 0, seenAct: 1, answers, idempotencyKey };
    const saves = await Promise.all(
      [1, 2, 3].map(async () => session.send("authority", "returnSave", save)),
    );
    const first = saves.find(({ status }) => status === 200);
    expect(first).toMatchObject({ data: { version: 1 } });
    expect(await session.send("authority", "returnSave", save)).toMatchObject({
      data: { version: 1 },
    });
    expect(
      await session.send("authority", "returnSave", { ...save, answers: { model: "own" } }),
    ).toMatchObject({ status: 422 });
    const twice = async (send: () => Promise<{ status: number; data: unknown }>) => {
      const [one, other] = [await send(), await send()];
      expect(one.status).toBe(200);
      expect(other.data).toEqual(one.data);
    };
    const key = randomUUID();
    await twice(async () =>
      session.send("authority", "returnSubmit", {
        expectedVersion: 1,
        declared: true,
        confirmed: true,
        idempotencyKey: key,
      }),
    );
    const { stand } = await session.page("certifier");
    const certify = {
      expectedVersion: 2,
      seenAct: stand.actNo,
      declared: true,
      idempotencyKey: randomUUID(),
    };
    const both = await Promise.all(
      [1, 2, 3].map(async () => session.send("certifier", "returnCertify", certify)),
    );
    expect(new Set(both.map(({ body }) => body)).size).toBe(1);
    const asks = [{ section: "model", of: "model", reason: "Why?" }];
    const back = { expectedRevision: 2, asks, idempotencyKey: randomUUID() };
    await twice(async () => session.send("government", "returnSendBack", back));
    expect(
      await session.send("government", "returnSendBack", {
        ...back,
        asks: [{ ...asks[0], reason: "Other" }],
      }),
    ).toMatchObject({ status: 422 });
    expect(await counts(pool, id)).toMatchObject({ acts: "4", asks: "1", states: "3" });
  });

  test("a second person who saves on the old version is given both drafts, and the first stands", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    const save = { expectedVersion: 0, seenAct: 1 };
    await session.send("authority", "returnSave", { ...save, answers: { model: "own" } });
    expect(
      await session.send("certifier", "returnSave", { ...save, answers: { model: "mixed" } }),
    ).toMatchObject({
      status: 409,
      error: {
        data: {
          detail: {
            current: { version: 1, mine: false, content: { model: "own" } },
            given: { model: "mixed" },
          },
        },
      },
    });
    expect((await session.page()).content.model).toBe("own");
  });

  test("a milestone moved meanwhile is not moved back, and a certifier certifies only what they saw", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    const move = async (from: string, expectedRevision: number) =>
      act(as(app, "authority"), "milestoneMove", {
        programme: slug,
        activity: `${own}:plan`,
        from,
        to: from,
        reason: "Moved",
        expectedRevision,
        idempotencyKey: randomUUID(),
      });
    const [milestone] = (await session.page()).form.known.milestones;
    // the whole section is handed in as it was, as a workbook does
    await session.save({ ...answers, milestones: [milestone] });
    await move("2027-02-02", 1);
    expect(
      (await session.page()).changes.filter(({ section }) => section === "milestones"),
    ).toEqual([]);
    await session.save({
      milestones: [{ ...milestone, forecast: onDay("2027-05-05"), reason: "Later" }],
    });
    await session.submit();
    const { version, stand } = await session.page("certifier");
    await move("2027-03-03", 2);
    const certify = { expectedVersion: version, seenAct: stand.actNo, declared: true };
    expect(await session.send("certifier", "returnCertify", certify)).toMatchObject({
      status: 409,
      error: { data: { field: "seenAct" } },
    });
    expect((await session.certify()).status).toBe(200);
    expect((await session.page()).form.known.milestones[0]).toMatchObject({
      forecast: { from: "2027-05-05" },
    });
  });

  test("an act recorded while a return is being certified is looked at before anything is told", async ({
    served: { app, pool },
  }) => {
    const programme = await buildReturns(pool);
    const session = returnSession(app, programme.slug);
    await session.save({ model: "own", unchanged: ["criteria", "milestones", "concerns"] });
    await session.submit();
    const { version, stand } = await session.page("certifier");
    const certify = { expectedVersion: version, seenAct: stand.actNo, declared: true };
    const certified = await inTransaction(pool, async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [programme.id]);
      const sent = session.send("certifier", "returnCertify", certify);
      await expect
        .poll(async () => (await pool.query("select 1 from pg_locks where not granted")).rowCount)
        .toBe(1);
      await recordAct(client, {
        programmeId: programme.id,
        actorId: "other",
        role: "authority",
        verb: "test",
        tellings: [
          {
            table: "activityDate",
            effectiveOn: "2026-11-20",
            fact: { activity: `${own}:plan`, line: "forecast", when: onDay("2027-07-07") },
          },
        ],
      });
      return { sent };
    });
    expect((await certified.sent).status).toBe(200);
    const { rows } = await pool.query(
      "select when_from::text as day from activity_date where programme_id = $1 order by act_no desc limit 1",
      [programme.id],
    );
    expect(rows).toEqual([{ day: "2027-07-07" }]);
  });

  test("certifying fails whole: no row, no state, and the draft is still there", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    const before = await counts(pool, id);
    await pool.query(
      "create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create trigger fail before update on return_draft for each row execute function fail()",
    );
    expect((await session.certify()).status).toBe(500);
    expect(await counts(pool, id)).toEqual(before);
    await pool.query("drop trigger fail on return_draft");
    expect(await session.page("certifier")).toMatchObject({ state: "submitted", drafted: true });
    expect((await session.certify()).status).toBe(200);
  });
});

test("a draft’s version only grows, by one, and nobody’s question is open twice", async ({
  served: { app, pool },
}) => {
  const { id, slug } = await buildReturns(pool);
  const session = returnSession(app, slug);
  await filled(session);
  await expect(
    pool.query("update return_draft set version = 1 where programme_id = $1", [id]),
  ).rejects.toMatchObject({ code: "PA005" });
  const ask = `insert into return_ask values ($1, 1, $2, $3, $4, 'model', 'model', 'Why?', 'x', now(), true)`;
  await pool.query(ask, [id, 1, round, own]);
  await expect(pool.query(ask, [id, 2, round, own])).rejects.toMatchObject({
    constraint: "return_ask_open_key",
  });
  await expect(pool.query(ask, [id, 3, "nothing", own])).rejects.toMatchObject({
    constraint: "return_ask_round_fkey",
  });
});
