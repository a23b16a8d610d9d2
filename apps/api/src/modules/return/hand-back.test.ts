import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { describe, expect } from "vitest";
import { act, as, test } from "#testing/app";
import { answers, buildReturns, returnSession, round } from "#testing/returns";

type Session = ReturnType<typeof returnSession>;
const filled = async (session: Session) => {
  await session.save(answers);
  expect((await session.submit()).status).toBe(200);
};
const asks = [{ section: "criteria", of: "A1.1", reason: "Which cabinet?" }];
const handBack = async (session: Session, persona = "certifier", more: object = {}) =>
  session.send(persona, "returnHandBack", {
    expectedVersion: (await session.page(persona)).version,
    reason: "Not yet",
    asks,
    ...more,
  });
const takeBack = async (session: Session, persona = "authority", more: object = {}) =>
  session.send(persona, "returnTakeBack", {
    expectedVersion: (await session.page(persona)).version,
    ...more,
  });
const notices = async (pool: Parameters<typeof buildReturns>[0], kind: string) =>
  (
    await pool.query<{ actor_id: string }>(
      "select actor_id from outbox where kind = $1 order by actor_id",
      [kind],
    )
  ).rows.map((row) => row.actor_id);

describe("a certifier hands a return back", () => {
  test("it is its provider’s draft again, with the reasons, and what was submitted stays in its history", async ({
    served: { app, pool },
  }) => {
    const programme = await buildReturns(pool);
    const session = returnSession(app, programme.slug);
    await filled(session);
    expect(await session.page("certifier")).toMatchObject({
      abilities: { certify: true, handBack: true, takeBack: false },
    });
    expect((await handBack(session)).status).toBe(200);
    const back = await session.page();
    expect(back).toMatchObject({
      state: "draft",
      drafted: true,
      content: { model: "partnership" },
      asks: [{ ...asks[0], askedBy: "certifier" }],
      steps: [
        { state: "submitted", back: null },
        { state: "draft", back: { by: "certifier", reason: "Not yet" } },
      ],
      abilities: { fill: true, submit: true, certify: false, handBack: false },
    });
    // nothing was told, and a draft is its organisation's own again
    expect(back.form.known.model).toBeNull();
    expect(await session.page("government")).toMatchObject({ state: "draft", drafted: false });
    await session.save({ model: "own" });
    const [submission] = (await session.page()).steps;
    const looked = await session.page("government", { act: submission?.actNo });
    expect(looked.submitted).toMatchObject({ content: { model: "partnership" } });
    expect(looked.submitted?.changes.map(({ of }) => of)).toContain("model");
    expect(looked.certified).toBeNull();
    expect((await session.submit()).status).toBe(200);
    expect((await session.page()).asks).toEqual([]);
    expect((await session.certify()).status).toBe(200);
    expect((await session.page()).form.known.model).toBe("own");
    expect(await verifyChain(pool, programme.id)).toMatchObject({ fault: null });
    await expect(
      pool.query("delete from return_submission where programme_id = $1", [programme.id]),
    ).rejects.toMatchObject({ code: "PA001" });
  });

  test("its reasons, and those of the government, are in the language that they were typed in", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    await handBack(session, "certifier", { reason: "Ddim eto", lang: "cy" });
    expect(await session.page()).toMatchObject({
      asks: [{ lang: "cy" }],
      steps: [{}, { back: { reason: "Ddim eto", lang: "cy" } }],
    });
    await session.save({ criteria: [{ ...answers.criteria[0], remark: "Pawb", lang: "cy" }] });
    expect((await session.page()).changes).toContainEqual(
      expect.objectContaining({ field: "remark", langs: { before: null, after: "cy" } }),
    );
    await session.submit();
    await session.certify();
    const { rows } = await pool.query("select lang from assessment where remark = 'Pawb'");
    expect(rows).toEqual([{ lang: "cy" }]);
    await session.answer("returnSendBack", { asks, lang: "en" });
    expect((await session.page()).asks).toMatchObject([{ lang: "en" }]);
  });

  test("its provider alone is told of it", async ({ served: { app, pool } }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    await handBack(session);
    expect(await notices(pool, "return-handed-back")).toEqual(["persona:authority"]);
    await session.submit();
    await takeBack(session);
    expect(await notices(pool, "return-handed-back")).toEqual(["persona:authority"]);
  });

  test("it needs a reason, of something that is asked, by another person than its provider", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    expect(await handBack(session, "certifier", { reason: null, asks: [] })).toMatchObject({
      status: 400,
    });
    const strange = [{ section: "criteria", of: "Z9", reason: "Why?" }];
    expect(await handBack(session, "certifier", { asks: strange })).toMatchObject({
      status: 400,
      error: { data: { field: "asks.0.of" } },
    });
    expect(await handBack(session, "authority")).toMatchObject({
      status: 403,
      error: { data: { params: { why: "same-person" } } },
    });
    expect((await handBack(session, "government")).status).toBe(403);
    expect((await handBack(session, "certifier", { expectedVersion: 1 })).status).toBe(409);
    expect(await session.page()).toMatchObject({ state: "submitted" });
  });

  test("one who certifies on the old page, and one who hands back what is certified, are refused", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    const { version, stand } = await session.page("certifier");
    const sent = { expectedVersion: version, idempotencyKey: randomUUID() };
    const first = await session.send("certifier", "returnHandBack", { ...sent, reason: "a", asks });
    const again = await session.send("certifier", "returnHandBack", { ...sent, reason: "a", asks });
    expect([first.status, again.data]).toEqual([200, first.data]);
    await session.submit();
    const certify = { expectedVersion: version, seenAct: stand.actNo, declared: true };
    expect((await session.send("certifier", "returnCertify", certify)).status).toBe(409);
    await session.certify();
    expect(await handBack(session, "certifier", { expectedVersion: 9 })).toMatchObject({
      status: 403,
      error: { data: { params: { why: "state", state: "certified" } } },
    });
  });

  test("what the government asked stays asked until it is certified", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    await session.answer("returnSendBack", { asks });
    await session.submit();
    await handBack(session);
    const askedBy = async () => (await session.page()).asks.map((ask) => ask.askedBy);
    expect(await askedBy()).toEqual(["government", "certifier"]);
    await session.submit();
    expect(await askedBy()).toEqual(["government"]);
    await session.certify();
    expect(await askedBy()).toEqual([]);
  });

  test("a round that has closed meanwhile still takes the answer", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    const close = { programme: slug, round, expectedRevision: 1, idempotencyKey: randomUUID() };
    expect((await act(as(app, "government"), "roundClose", close)).status).toBe(200);
    await handBack(session);
    expect((await session.page()).abilities.fill).toBe(true);
    expect((await session.save({ model: "own" })).status).toBe(200);
  });
});

describe("a provider takes a return back", () => {
  test("before it is certified, and nobody else does", async ({ served: { app, pool } }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    expect((await session.page()).abilities).toMatchObject({ takeBack: true, handBack: false });
    expect(await takeBack(session, "certifier")).toMatchObject({
      status: 403,
      error: { data: { params: { why: "other-person" } } },
    });
    expect((await takeBack(session, "authority", { expectedVersion: 1 })).status).toBe(409);
    expect((await takeBack(session)).status).toBe(200);
    expect(await session.page()).toMatchObject({
      state: "draft",
      steps: [{}, { state: "draft", back: { by: "provider", reason: null } }],
      asks: [],
    });
    await session.submit();
    await session.certify();
    expect((await takeBack(session)).status).toBe(403);
  });

  test("an amendment taken back leaves what was certified, and its day", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    await session.certify();
    const { certified } = await session.page();
    await session.save({ model: "own", unchanged: ["criteria", "milestones", "concerns"] });
    await session.submit();
    await takeBack(session);
    expect(await session.page()).toMatchObject({
      state: "draft",
      certified,
      form: { known: { model: "partnership" } },
    });
    const { data } = await act(as(app, "government"), "roundClose", {
      programme: slug,
      round,
      expectedRevision: 1,
      idempotencyKey: randomUUID(),
    });
    expect(data).toBeDefined();
    const { rows } = await pool.query<{ state: string; certifier: string | null }>(
      "select state, certifier from return_state order by revision",
    );
    expect(rows.slice(-2)).toEqual([
      { state: "submitted", certifier: "persona:certifier" },
      { state: "draft", certifier: "persona:certifier" },
    ]);
  });
});
