import type { ReturnContent, ReturnForm, ReturnProblem } from "@parod/schema/return";
import { describe, expect, it, test } from "vitest";
import { burdenOf, progressOf } from "#returns/burden";
import { returnChanges } from "#returns/changes";
import { patch } from "#returns/patch";
import { problemsOf } from "#returns/problems";
import { rebase } from "#returns/settle";
import { criterion, evidence, form, given, milestone, nothing, today } from "#testing/returns";
import { day, when, words } from "#testing/row";

describe("what must be put right, and what to confirm", () => {
  test.each<[ReturnProblem["code"], ReturnProblem["severity"], Partial<ReturnContent>]>([
    ["not-asked", "must", { criteria: [criterion("X")] }],
    ["does-not-apply", "must", { criteria: [criterion("C4")] }],
    [
      "given-twice",
      "must",
      { criteria: [criterion("C3", { state: "not-met" }), criterion("C3", { state: "not-met" })] },
    ],
    ["given-twice", "must", { milestones: [milestone(), milestone()] }],
    ["given-twice", "must", { concerns: [...form.known.concerns, ...form.known.concerns] }],
    ["evidence-missing", "confirm", { criteria: [criterion("C3")] }],
    [
      "evidence-not-accepted",
      "confirm",
      { criteria: [criterion("C3", { evidence: [evidence({ kind: "survey" })] })] },
    ],
    [
      "evidence-not-known",
      "must",
      { criteria: [criterion("C3", { evidence: [evidence({ id: "A.C1" })] })] },
    ],
    [
      "evidence-in-future",
      "must",
      { criteria: [criterion("C3", { evidence: [evidence({ datedOn: day("2026-11-22") })] })] },
    ],
    [
      "expires-before-dated",
      "must",
      { criteria: [criterion("C3", { evidence: [evidence({ expiresOn: day("2026-09-30") })] })] },
    ],
    [
      "expected-past",
      "must",
      { criteria: [criterion("C3", { state: "not-met", expected: when("2026-11-20") })] },
    ],
    [
      "not-applicable-must",
      "confirm",
      { criteria: [criterion("C3", { state: "not-applicable", remark: "No schools" })] },
    ],
    ["remark-missing", "must", { criteria: [criterion("C3", { state: "not-applicable" })] }],
    [
      "when-order",
      "must",
      {
        criteria: [
          criterion("C3", {
            state: "not-met",
            expected: { ...when("2027-02-02"), to: day("2027-02-01") },
          }),
        ],
      },
    ],
    [
      "when-order",
      "must",
      { milestones: [milestone({ actual: { ...when("2026-02-02"), to: day("2026-02-01") } })] },
    ],
    [
      "when-order",
      "must",
      {
        concerns: [
          {
            code: "k",
            text: "x",
            bites: "body",
            open: true,
            when: { ...when("2027-02-02"), to: day("2027-02-01") },
          },
        ],
      },
    ],
    ["reason-missing", "must", { milestones: [milestone({ forecast: when("2027-05-01") })] }],
    ["reason-unused", "confirm", { milestones: [milestone({ reason: "Because" })] }],
    ["actual-in-future", "must", { milestones: [milestone({ actual: when("2026-11-22") })] }],
    [
      "expected-past",
      "confirm",
      { milestones: [milestone({ forecast: when("2026-11-01"), reason: "x" })] },
    ],
    [
      "title-missing",
      "must",
      { milestones: [milestone({ code: "new", forecast: when("2027-05-01") })] },
    ],
    ["date-missing", "must", { milestones: [milestone({ code: "new", title: words("New") })] }],
  ])("%s: %s", (code, severity, content) => {
    const found = problemsOf(form, given(content), today).filter(
      (each) => each.code !== "section-unanswered",
    );
    expect(found).toContainEqual(expect.objectContaining({ code, severity }));
  });
  it("asks for every section, and of authorities alone for the model", () => {
    const unanswered = (of: ReturnForm) =>
      problemsOf(of, nothing, today).map(({ code, section }) => `${code} ${section}`);
    expect(unanswered(form)).toEqual(
      ["criteria", "milestones", "concerns", "model"].map(
        (section) => `section-unanswered ${section}`,
      ),
    );
    expect(unanswered({ ...form, asksModel: false })).toHaveLength(3);
    expect(
      problemsOf({ ...form, asksModel: false }, given({ model: "own" }), today),
    ).toContainEqual(expect.objectContaining({ code: "model-not-asked" }));
  });
  it("finds nothing in what is told already", () => {
    expect(
      problemsOf(form, { ...form.known, criteria: form.known.criteria.slice(0, 1) }, today),
    ).toEqual([]);
  });
});

describe("the work it asks for", () => {
  it("counts cells asked, filled in, and left as they were", () => {
    const asks = 3 * 4 + 2 * 2 + 4 + 1;
    const prefilled = 3 + 1 + 3 + 3 + 1;
    expect(burdenOf(form, nothing)).toEqual({ asked: asks, prefilled, unchanged: prefilled });
    const changed = given({
      model: "mixed",
      criteria: [criterion("C1", { evidence: form.known.criteria[0]?.evidence })],
    });
    expect(burdenOf(form, changed)).toEqual({ asked: asks, prefilled, unchanged: prefilled - 3 });
  });
  it("says how far each section is", () => {
    expect(progressOf(form, given({ unchanged: ["criteria"], model: "mixed" }))).toMatchObject([
      { section: "criteria", asked: 3, answered: 3, changed: 0, unchanged: true },
      { section: "milestones", answered: 0 },
      { section: "concerns", answered: 0 },
      { section: "model", answered: 1, changed: 1 },
    ]);
  });
});

describe("a draft beside what others tell meanwhile", () => {
  it("follows what its writer left as it was, and keeps what they changed", () => {
    const [c1] = form.known.criteria;
    const draft = given({
      criteria: [{ ...criterion("C1"), ...c1, remark: "Mine" }],
      milestones: form.known.milestones.map((each) => ({ ...each })),
    });
    const now: ReturnContent = {
      ...form.known,
      criteria: [
        {
          ...criterion("C1"),
          ...c1,
          state: "met",
          evidence: [...(c1?.evidence ?? []), evidence({ id: "A:C1:1" })],
        },
      ],
      milestones: form.known.milestones.map((each) => ({ ...each, forecast: when("2027-09-09") })),
    };
    const brought = rebase(draft, form.known, now);
    expect(returnChanges(now, brought)).toMatchObject([
      { section: "criteria", of: "C1", field: "remark", before: null, after: "Mine" },
    ]);
  });
  it("patches answers in place, adds new ones, and takes some back", () => {
    const answers = {
      criteria: [criterion("C1", { remark: "2" })],
      milestones: [],
      concerns: [],
      removed: [{ section: "criteria" as const, of: "C2" }],
    };
    const before = given({
      criteria: [criterion("C2"), criterion("C1", { remark: "1" })],
      model: "own",
    });
    expect(patch(before, answers)).toEqual(
      given({ criteria: [criterion("C1", { remark: "2" })], model: "own" }),
    );
    expect(patch(null, { ...answers, unchanged: ["model"] })).toMatchObject({
      unchanged: ["model"],
      model: null,
    });
  });
});
