import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import { describe, expect } from "vitest";
import { act, as, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const assessment = (kind: string, state = "met") => ({
  organisation: "W06000015",
  criterion: "A1.1",
  kind,
  state,
});
type Told = readonly [table: string, fact: object];
const one = (programme: string, [table, fact]: Told, more: object = {}) => ({
  programme,
  table,
  fact,
  expectedRevision: 0,
  idempotencyKey: randomUUID(),
  ...more,
});

describe("tell.one", () => {
  test("keeps self, reviewed and assured assessments to whom they belong", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const status = async (persona: string, kind: string) =>
      (await act(as(app, persona), "tell.one", one(slug, ["assessment", assessment(kind)]))).status;
    expect([
      await status("authority", "self"),
      await status("government", "self"),
      await status("neighbour", "self"),
      await status("body", "self"),
    ]).toEqual([200, 403, 403, 403]);
    expect([await status("government", "reviewed"), await status("authority", "reviewed")]).toEqual(
      [200, 403],
    );
    expect([await status("assurer", "assured"), await status("government", "assured")]).toEqual([
      200, 403,
    ]);
  });

  test("keeps the language that was typed in, and that of words which stay as they were", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await liveProgramme(pool);
    const said = (remark: string) => ({ ...assessment("self"), remark });
    const tell = async (remark: string, more: object) =>
      (await act(as(app, "authority"), "tell.one", one(slug, ["assessment", said(remark)], more)))
        .status;
    expect(await tell("Wedi’i gytuno", { lang: "cy" })).toBe(200);
    // told again without a word typed
    expect(await tell("Wedi’i gytuno", { expectedRevision: 1 })).toBe(200);
    expect(await tell("Agreed", { expectedRevision: 2, lang: "en" })).toBe(200);
    expect(await tell("Agreed", { expectedRevision: 3, lang: "fr" })).toBe(400);
    const { rows } = await pool.query(
      "select lang from assessment where programme_id = $1 order by revision",
      [id],
    );
    expect(rows).toEqual([{ lang: "cy" }, { lang: "cy" }, { lang: "en" }]);
  });

  test("asks which is meant before a change dated before the newest", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const tell = (more: object) =>
      act(as(app, "authority"), "tell.one", one(slug, ["assessment", assessment("self")], more));
    expect((await tell({ effectiveOn: "2026-11-01" })).status).toBe(200);
    expect(await tell({ effectiveOn: "2026-10-01", expectedRevision: 1 })).toMatchObject({
      error: {
        data: { domain: "changing-the-past", detail: { newest: { effectiveOn: "2026-11-01" } } },
      },
    });
    expect(
      (await tell({ effectiveOn: "2026-10-01", expectedRevision: 1, meant: true })).status,
    ).toBe(200);
  });

  test("takes a row back, and gives a second writer both values", async ({
    served: { app, pool },
  }) => {
    const programme = await liveProgramme(pool);
    const tell = (more: object) =>
      act(
        as(app, "authority"),
        "tell.one",
        one(programme.slug, ["assessment", assessment("self")], more),
      );
    await tell({});
    expect(await tell({ expectedRevision: 0 })).toMatchObject({
      status: 409,
      error: { data: { detail: { current: { revision: 1 } } } },
    });
    expect(
      (await tell({ expectedRevision: 1, telling: "withdrawal", corrects: "2-1" })).status,
    ).toBe(200);
    expect(
      (await tell({ expectedRevision: 2, telling: "correction", corrects: "9-9" })).status,
    ).toBe(404);
    expect((await verifyChain(pool, programme.id)).fault).toBeNull();
  });

  test("takes back what nothing newer stands on, at whatever time, and no more", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const tell = async (state: string, more: object) => {
      const { status, error } = await act(
        as(app, "authority"),
        "tell.one",
        one(slug, ["assessment", assessment("self", state)], more),
      );
      return error?.data.domain ?? status;
    };
    const back = async (corrects: string, expectedRevision: number) =>
      tell("met", { telling: "withdrawal", corrects, expectedRevision });
    expect(await tell("partly-met", { effectiveOn: "2026-11-01" })).toBe(200);
    expect(await tell("met", { effectiveOn: "2026-11-10", expectedRevision: 1 })).toBe(200);
    // told later, of an earlier day: it is not what counts
    const earlier = { effectiveOn: "2026-10-01", expectedRevision: 2, meant: true };
    expect(await tell("not-met", earlier)).toBe(200);
    expect([await back("2-1", 3), await back("4-1", 3)]).toEqual(["newer-stands", "newer-stands"]);
    expect(await back("3-1", 3)).toBe(200);
    // taken back once, it is not taken back again; what stood before it now can be
    expect([await back("3-1", 4), await back("2-1", 4)]).toEqual(["newer-stands", 200]);
  });

  test("rates in the government’s roles for the government alone", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const rate = async (persona: string, role: string) => {
      const rated = { value: "green", rationale: "Ready", pathToGreen: null, role };
      const fact = { scope: "organisation", of: "W06000015", ...rated };
      return (await act(as(app, persona), "tell.one", one(slug, ["ratingTold", fact]))).status;
    };
    expect([
      await rate("authority", "senior-responsible-owner"),
      await rate("government", "senior-responsible-owner"),
      await rate("authority", "chief-executive"),
    ]).toEqual([403, 200, 200]);
  });

  test("names the field for what no shape can hold", async ({ served: { app, pool } }) => {
    const { slug } = await liveProgramme(pool);
    const when = { from: "2026-12-01", to: "2026-12-01", words: null, reading: false };
    const baseline = { activity: "W06000015:ready", line: "baseline", when, approver: null };
    const amber = {
      scope: "organisation",
      of: "W06000015",
      role: "director",
      value: "amber",
      rationale: "Slow",
      pathToGreen: null,
    };
    const field = async (persona: string, [table, fact]: Told, more: object = {}) =>
      (await act(as(app, persona), "tell.one", one(slug, [table, fact], more))).error?.data.field;
    expect(await field("government", ["activityDate", baseline], { reason: "agreed" })).toBe(
      "approver",
    );
    expect(await field("authority", ["activityDate", { ...baseline, line: "forecast" }])).toBe(
      "reason",
    );
    expect(await field("authority", ["ratingTold", amber])).toBe("pathToGreen");
    expect(
      await field("authority", ["assessment", assessment("self")], { effectiveOn: "2026-11-22" }),
    ).toBe("effectiveOn");
    expect(await field("authority", ["assessment", { ...assessment("self"), extra: 1 }])).toBe(
      "fact",
    );
  });

  test("each side of a dependency is its own organisation's", async ({ served: { app, pool } }) => {
    const { slug } = await liveProgramme(pool);
    const side = (name: string) => ({
      dependency: "d1",
      side: name,
      stance: "stated",
      when: null,
      type: "FS",
      lag: 0,
    });
    const status = async (persona: string, name: string) =>
      (await act(as(app, persona), "tell.one", one(slug, ["dependencySide", side(name)]))).status;
    expect([
      await status("body", "giver"),
      await status("authority", "taker"),
      await status("authority", "giver"),
      await status("body", "taker"),
    ]).toEqual([200, 200, 403, 403]);
  });
});
