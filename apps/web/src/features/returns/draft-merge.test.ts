import { ReturnContent, type ReturnForm } from "@parod/schema/return";
import { ReturnAnswers } from "@parod/schema/return-commands";
import { describe, expect, it } from "vitest";
import {
  differences,
  isEmpty,
  keyOf,
  merge,
  noAnswers,
  settle,
} from "#features/returns/draft-merge.ts";

const answers = (given: object): ReturnAnswers => ReturnAnswers.parse(given);
const met = (remark: string) => ({ criterion: "C1", state: "met", remark });

describe("what waits to be saved", () => {
  it("is one answer for each question: the later stands, and nothing else is lost", () => {
    const both = merge(
      answers({ criteria: [met("1"), { criterion: "C2", state: "not-met" }], model: "own" }),
      answers({ criteria: [met("2")], unchanged: ["concerns"] }),
    );
    expect(both.criteria.map(({ criterion, remark }) => [criterion, remark])).toEqual([
      ["C2", null],
      ["C1", "2"],
    ]);
    expect(both).toMatchObject({ model: "own", unchanged: ["concerns"] });
  });
  it("is empty until something is given, also a section said to be as it was", () => {
    expect(isEmpty(noAnswers)).toBe(true);
    expect(isEmpty(answers({ unchanged: [] }))).toBe(false);
    expect(isEmpty(answers({ model: null }))).toBe(false);
    expect(isEmpty(answers({ removed: [{ section: "concerns", of: "k" }] }))).toBe(false);
  });
});

describe("two who saved the same draft", () => {
  const form = {
    known: ReturnContent.parse({
      criteria: [{ criterion: "C1", state: "partly-met" }],
      concerns: [{ code: "k", text: "Posts", bites: "schools", open: true }],
    }),
  } as ReturnForm;
  const theirs = ReturnContent.parse({
    criteria: [{ criterion: "C1", state: "not-met", remark: "Theirs", lang: "cy" }],
    model: "mixed",
  });
  const mine = answers({
    criteria: [met("Mine")],
    concerns: [{ code: "k", text: "Posts", bites: "schools", open: false }],
    model: "own",
  });
  const sides = { form, theirs, mine };
  it("are shown each field that differs, beside what is told where only one answered", () => {
    expect(
      differences(sides).map(({ of, field, theirs: one, mine: other }) => [of, field, one, other]),
    ).toEqual([
      ["C1", "state", "not-met", "met"],
      ["C1", "remark", "Theirs", "Mine"],
      ["k", "open", true, false],
      ["model", "model", "mixed", "own"],
    ]);
  });
  it("are told the language of what each typed, and of nothing else", () => {
    expect(differences(sides).map(({ field, langs }) => [field, langs.theirs])).toEqual([
      ["state", null],
      ["remark", "cy"],
      ["open", null],
      ["model", null],
    ]);
  });
  it("keep theirs unless mine is chosen, field by field", () => {
    expect(settle(sides, new Set())).toMatchObject({
      criteria: [{ criterion: "C1", state: "not-met", remark: "Theirs" }],
      concerns: [{ code: "k", open: true }],
    });
    expect(settle(sides, new Set()).model).toBeUndefined();
    const chosen = new Set(
      differences(sides)
        .filter(({ field }) => field !== "state")
        .map(keyOf),
    );
    expect(settle(sides, chosen)).toMatchObject({
      criteria: [{ state: "not-met", remark: "Mine" }],
      concerns: [{ open: false }],
      model: "own",
    });
  });

  it("keep the language of the text that was chosen, which is no choice of its own", () => {
    const said = ReturnContent.parse({ criteria: [{ ...met("Theirs"), lang: "en" }] });
    const sides = {
      form,
      theirs: said,
      mine: answers({ criteria: [{ ...met("Fy un i"), lang: "cy" }] }),
    };
    expect(differences(sides).map(({ field }) => field)).toEqual(["remark"]);
    expect(settle(sides, new Set()).criteria).toMatchObject([{ remark: "Theirs", lang: "en" }]);
    expect(settle(sides, new Set(["criteria C1 remark"])).criteria).toMatchObject([
      { remark: "Fy un i", lang: "cy" },
    ]);
  });
});
