import { verifyChain } from "@parod/database/acts/verify-chain";
import { describe, expect } from "vitest";
import { test } from "#testing/app";
import { answers, buildReturns, cutOff, onDay, returnSession } from "#testing/returns";

const ok = { status: 200 };

describe("the life of a return", () => {
  test("opens filled in with what is told, and asks nothing that does not apply", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const page = await returnSession(app, slug).page();
    expect(page).toMatchObject({
      state: "none",
      version: 0,
      content: { criteria: [] },
      form: {
        known: {
          criteria: [{ criterion: "A1.1", state: "partly-met" }],
          milestones: [{ code: "plan", forecast: { from: "2027-01-15" } }],
          concerns: [{ code: "W06000015.posts", open: true }],
          model: null,
        },
      },
      burden: { asked: 3 * 4 + 2 + 4 + 1, prefilled: 1 + 1 + 3, unchanged: 5 },
      abilities: { fill: true, submit: false, certify: false, accept: false, sendBack: false },
    });
    expect(page.form.criteria.map(({ criterion, applies }) => [criterion, applies])).toEqual([
      ["A1.1", true],
      ["A1.2", true],
      ["A1.3", true],
      ["A1.4", false],
    ]);
  });

  test("is drafted, submitted, certified by another person, sent back with reasons, amended, accepted", async ({
    served: { app, pool },
  }) => {
    const programme = await buildReturns(pool);
    const { page, save, submit, certify, answer } = returnSession(app, programme.slug);
    expect(await save(answers)).toMatchObject({ status: 200, data: { version: 1 } });
    expect(await page()).toMatchObject({
      state: "draft",
      problems: [],
      changes: expect.arrayContaining([
        { section: "criteria", of: "A1.1", field: "state", before: "partly-met", after: "met" },
        {
          section: "milestones",
          of: "plan",
          field: "forecast",
          before: "2027-01-15",
          after: "2027-03-01",
        },
      ]),
      progress: [
        { section: "criteria", changed: 1, answered: 1, asked: 3 },
        { section: "milestones", changed: 1 },
        { section: "concerns", changed: 0, unchanged: true, answered: 1 },
        { section: "model", changed: 1 },
      ],
    });
    // a draft is its organisation's own until it is submitted
    expect(await page("government")).toMatchObject({ state: "none", drafted: false, changes: [] });
    expect(await submit()).toMatchObject(ok);
    expect(await page()).toMatchObject({
      state: "submitted",
      ownSubmission: true,
      abilities: { fill: false, certify: false },
    });
    expect(await page("government")).toMatchObject({ state: "submitted", drafted: true });
    expect(await certify()).toMatchObject(ok);
    const certified = await page();
    expect(certified).toMatchObject({
      state: "certified",
      drafted: false,
      form: {
        known: {
          criteria: [
            {
              criterion: "A1.1",
              state: "met",
              remark: "Done in October",
              evidence: [{ id: "W06000015:A1.1:1", title: "Cabinet decision" }],
            },
          ],
          milestones: [{ forecast: { from: "2027-03-01" } }],
          model: "partnership",
        },
      },
      certified: { content: { model: "partnership" } },
      steps: [{ state: "submitted" }, { state: "certified", amendment: false }],
    });
    expect(certified.certified?.changes.map(({ of, field }) => `${of} ${field}`)).toEqual([
      "A1.1 state",
      "A1.1 remark",
      "A1.1 evidence",
      "plan forecast",
      "model model",
    ]);
    const asks = [{ section: "criteria", of: "A1.1", reason: "Which cabinet?" }];
    expect(await answer("returnSendBack", { asks })).toMatchObject(ok);
    expect(await page()).toMatchObject({
      state: "changes-requested",
      asks,
      abilities: { fill: true },
    });
    // what was certified stays told
    expect((await page()).form.known.criteria[0]).toMatchObject({ state: "met" });
    const { evidence } = (await page()).form.known.criteria[0] ?? {};
    expect(
      await save({
        criteria: [{ criterion: "A1.1", state: "met", remark: "The cabinet of Cardiff", evidence }],
        unchanged: ["milestones", "concerns", "model"],
      }),
    ).toMatchObject(ok);
    expect(await submit()).toMatchObject(ok);
    expect(await certify()).toMatchObject(ok);
    expect(await page()).toMatchObject({
      state: "certified",
      asks: [],
      certified: { changes: [{ of: "A1.1", field: "remark", after: "The cabinet of Cardiff" }] },
      steps: [{}, {}, { state: "changes-requested" }, {}, { state: "certified", amendment: true }],
    });
    expect(await answer("returnAccept")).toMatchObject(ok);
    expect(await page()).toMatchObject({ state: "accepted", abilities: { fill: true } });
    expect(await verifyChain(pool, programme.id)).toMatchObject({ fault: null });
  });

  test("a certified return never changes, whatever is certified after it", async ({
    served: { app, pool },
  }) => {
    const { slug } = await buildReturns(pool);
    const { page, save, submit, certify } = returnSession(app, slug);
    await save(answers);
    await submit();
    await certify();
    const first = (await page()).certified;
    await save({ model: "own", unchanged: ["criteria", "milestones", "concerns"] });
    await submit();
    await certify();
    const act = first?.actNo;
    expect((await page()).certified).toMatchObject({ content: { model: "own" } });
    expect((await page("government", { act })).certified).toEqual(first);
  });

  test("tells from the cut-off, evidence and what happened from their own day, and nothing that was not given", async ({
    served: { app, pool },
  }) => {
    const { id, slug } = await buildReturns(pool);
    const { save, submit, certify } = returnSession(app, slug);
    await save({
      ...answers,
      criteria: [
        {
          ...answers.criteria[0],
          evidence: [{ ...answers.criteria[0]?.evidence[0], datedOn: "2026-11-16" }],
        },
      ],
      milestones: [{ code: "plan", actual: onDay("2026-11-18") }],
    });
    await submit();
    await certify();
    const { rows } = await pool.query(
      `select 'assessment ' || criterion as what, effective_on::text as on from assessment where programme_id = $1 and act_no > 1
       union all select 'evidence', effective_on::text from evidence_told where programme_id = $1 and act_no > 1
       union all select 'reliance', effective_on::text from reliance where programme_id = $1 and act_no > 1
       union all select line, effective_on::text from activity_date where programme_id = $1 and act_no > 1
       union all select 'concern', effective_on::text from concern_told where programme_id = $1 and act_no > 1
       union all select 'model', effective_on::text from delivery_model where programme_id = $1 and act_no > 1 order by 1`,
      [id],
    );
    expect(rows).toEqual([
      { what: "actual", on: "2026-11-18" },
      { what: "assessment A1.1", on: cutOff },
      { what: "concern", on: cutOff },
      { what: "evidence", on: "2026-11-16" },
      { what: "model", on: cutOff },
      { what: "reliance", on: "2026-11-16" },
    ]);
  });
});
