import { randomUUID } from "node:crypto";
import type { RoundsView, RoundView } from "@parod/schema/views/returns";
import { describe, expect } from "vitest";
import { act, as, ask, test } from "#testing/app";
import { answers, buildReturns, own, returnSession, round } from "#testing/returns";

const at = (programme: string) => ({ programme, asAt: null, knownAt: null, compare: null });
const opening = (programme: string, more: object = {}) => ({
  programme,
  round: "spring-2027",
  title: { en: "Spring 2027", cy: "Gwanwyn 2027" },
  due: "2026-12-11",
  closes: "2026-12-18",
  cutOff: "2026-11-30",
  expectedRevision: 0,
  idempotencyKey: randomUUID(),
  ...more,
});

describe("rounds", () => {
  test("are opened by the government alone, once for each key, with their days in order", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    for (const persona of ["authority", "body", "member", "secretariat", "assurer"])
      expect((await act(as(app, persona), "roundOpen", opening(slug))).status, persona).toBe(403);
    expect((await act(app, "roundOpen", opening(slug))).status).toBe(404);
    const open = async (more: object = {}) =>
      act(as(app, "government"), "roundOpen", opening(slug, more));
    for (const [field, wrong] of [
      ["due", { due: "2026-11-20" }],
      ["closes", { closes: "2026-12-10" }],
      ["cutOff", { cutOff: "2026-12-12" }],
    ] as const)
      expect(await open(wrong)).toMatchObject({ status: 400, error: { data: { field } } });
    const idempotencyKey = randomUUID();
    const [one, other] = [await open({ idempotencyKey }), await open({ idempotencyKey })];
    expect(one).toMatchObject({ status: 200, data: { actNo: 2 } });
    expect(other.data).toEqual(one.data);
    expect((await open()).status).toBe(409);
    expect((await open({ idempotencyKey, due: "2026-12-12" })).status).toBe(422);
    const { data } = await ask(as(app, "government"), "rounds", at(slug));
    expect((data as RoundsView).rounds.map(({ id, state }) => [id, state])).toEqual([
      ["spring-2027", "open"],
      [round, "open"],
    ]);
  });

  test("show who is in to all readers, and what a return holds to those who may open it", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const session = returnSession(app, slug);
    await session.save(answers);
    await session.submit();
    await session.certify();
    const seen = async (persona: string) =>
      (await ask(as(app, persona), "round", { ...at(slug), round })).data as RoundView;
    const line = (view: RoundView) =>
      view.lines.find(({ organisation }) => organisation.code === own);
    for (const persona of ["government", "authority", "assurer"])
      expect(line(await seen(persona)), persona).toMatchObject({
        state: "certified",
        readable: true,
        burden: { asked: 19 },
      });
    for (const persona of ["neighbour", "body", "member"])
      expect(line(await seen(persona)), persona).toMatchObject({
        state: "certified",
        readable: false,
        burden: null,
        asks: 0,
      });
    expect(await seen("government")).toMatchObject({
      counts: { asked: 2, certified: 1, late: 0, missing: 0 },
      abilities: { open: false, close: true },
    });
    expect((await seen("authority")).abilities).toEqual({ open: false, close: false });
  });

  test("are as they were on the day looked at, and offer nothing in the past", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const government = as(app, "government");
    await act(government, "roundOpen", opening(slug));
    const { data } = await ask(government, "rounds", { ...at(slug), asAt: "2026-11-20" });
    expect(data).toMatchObject({ rounds: [{ id: round }], abilities: { open: false } });
    expect(
      (await ask(government, "round", { ...at(slug), asAt: "2026-10-01", round })).status,
    ).toBe(404);
  });
});
