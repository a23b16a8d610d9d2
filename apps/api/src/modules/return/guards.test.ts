import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { act, as, ask, test } from "#testing/app";
import { answers, buildReturns, onDay, returnSession, round } from "#testing/returns";

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

describe("who may do what to a return", () => {
  test("whoever submitted a return may not certify it; another person of the same role may", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await filled(session);
    const before = await counts(pool, id);
    expect(await session.certify("authority")).toMatchObject({
      status: 403,
      error: { data: { domain: "not-allowed", params: { why: "same-person" } } },
    });
    expect(await counts(pool, id)).toEqual(before);
    expect((await session.certify("certifier")).status).toBe(200);
  });

  test("others find no return at all, with the same answer as for one that is not there", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const { of } = returnSession(app, slug);
    const anonymous = (body: string) => body.replace(/"ref":"[^"]+"/u, "");
    for (const persona of ["neighbour", "body", "member", "secretariat"]) {
      const there = await ask(as(app, persona), "returnView", of);
      const missing = await ask(as(app, persona), "returnView", {
        ...of,
        organisation: "W06000999",
      });
      expect(there.status, persona).toBe(404);
      expect(anonymous(there.body)).toBe(anonymous(missing.body));
      const saving = {
        ...of,
        expectedVersion: 0,
        seenAct: 0,
        answers: {},
        idempotencyKey: randomUUID(),
      };
      expect((await act(as(app, persona), "returnSave", saving)).status, persona).toBe(404);
    }
    expect((await ask(app, "returnView", of)).status).toBe(404);
  });

  test("the government reads and answers, and fills in, submits and certifies nothing", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    for (const persona of ["government", "assurer"]) {
      expect((await session.view(persona)).status).toBe(200);
      expect((await session.save(answers, persona)).status, persona).toBe(403);
    }
    await filled(session);
    expect((await session.certify("government")).status).toBe(403);
    expect((await session.send("authority", "returnAccept", { expectedRevision: 1 })).status).toBe(
      403,
    );
  });

  test.for([
    [
      "submitting nothing",
      async ({ send }: Session) =>
        send("authority", "returnSubmit", { expectedVersion: 1, declared: true, confirmed: true }),
    ],
    [
      "certifying a draft",
      async ({ save, certify }: Session) => {
        await save(answers);
        return certify();
      },
    ],
    [
      "filling in what is submitted",
      async (session: Session) => {
        await filled(session);
        return session.save({ model: "own" });
      },
    ],
    [
      "accepting what is not certified",
      async (session: Session) => {
        await filled(session);
        return session.answer("returnAccept");
      },
    ],
    [
      "certifying twice",
      async (session: Session) => {
        await filled(session);
        await session.certify();
        return session.certify();
      },
    ],
  ] as const)("refuses %s by its state", async ([, attempt], { served: { app, pool } }) => {
    const { id, slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    const answer = await attempt(session);
    expect([403, 400]).toContain(answer.status);
    expect(answer).toMatchObject({
      error: { data: { domain: expect.stringMatching(/not-allowed|bad-input/u) } },
    });
    expect(await counts(pool, id)).toMatchObject({ asks: "0" });
  });

  test("a closed round takes no first return, and is opened again by the government", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    // one that was begun and not handed over when it closes
    expect((await session.save(answers)).status).toBe(200);
    const close = { programme: slug, round, expectedRevision: 1, idempotencyKey: randomUUID() };
    expect((await act(as(app, "authority"), "roundClose", close)).status).toBe(403);
    expect((await act(as(app, "government"), "roundClose", close)).status).toBe(200);
    expect(await session.save(answers)).toMatchObject({
      status: 403,
      error: { data: { params: { why: "round" } } },
    });
    expect(await session.submit()).toMatchObject({
      status: 403,
      error: { data: { params: { why: "round" } } },
    });
    expect(await session.page()).toMatchObject({
      drafted: true,
      abilities: { fill: false, submit: false },
    });
    const again = {
      programme: slug,
      round,
      title: { en: "Autumn", cy: "Hydref" },
      due: "2026-12-01",
      closes: "2026-12-02",
      cutOff: "2026-11-13",
      idempotencyKey: randomUUID(),
    };
    expect(
      (await act(as(app, "government"), "roundOpen", { ...again, expectedRevision: 1 })).status,
    ).toBe(409);
    expect(
      (await act(as(app, "government"), "roundOpen", { ...again, expectedRevision: 2 })).status,
    ).toBe(200);
    expect((await session.save(answers)).status).toBe(200);
    expect((await session.submit()).status).toBe(200);
  });
});

describe("answers that cannot be", () => {
  test("are named, and nothing is told while one must be put right or nobody confirmed one", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await session.save({
      criteria: [{ criterion: "A1.2", state: "met" }],
      milestones: [{ code: "plan", forecast: onDay("2027-06-01") }],
      unchanged: ["concerns"],
    });
    const before = await counts(pool, id);
    expect(await session.submit()).toMatchObject({
      status: 400,
      error: {
        data: {
          field: "answers",
          detail: [{ code: "reason-missing" }, { code: "section-unanswered", of: "model" }],
        },
      },
    });
    await session.save({
      milestones: [{ code: "plan", forecast: onDay("2027-06-01"), reason: "Late" }],
      model: "own",
    });
    expect(await session.submit("authority", { confirmed: false })).toMatchObject({
      status: 400,
      error: { data: { field: "confirmed", detail: [{ code: "evidence-missing" }] } },
    });
    expect(await session.submit("authority", { declared: false })).toMatchObject({ status: 400 });
    expect(await counts(pool, id)).toEqual(before);
    expect((await session.submit()).status).toBe(200);
  });

  test("evidence of another cannot be taken for one’s own", async ({ served: { app, pool } }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    const [criterion] = answers.criteria;
    const evidence = [{ ...criterion?.evidence[0], id: "W06000014:A1.1:1" }];
    await session.save({ ...answers, criteria: [{ ...criterion, evidence }] });
    expect(await session.submit()).toMatchObject({
      error: { data: { detail: [{ code: "evidence-not-known", of: "A1.1" }] } },
    });
  });
});
