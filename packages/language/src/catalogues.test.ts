import { describe, expect, it } from "vitest";
import { messages } from "#messages";
import { argumentsOf, textsOf } from "#icu";
import { isReviewed, reviewed } from "#review";
import { welshCounts } from "#testing/welsh-counts";
import { speaker } from "#translate";

const en = textsOf(messages.en);
const cy = textsOf(messages.cy);
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 11, 22];
const sixForms = ["few", "many", "one", "other", "two", "zero"];
const named = (text: string): readonly string[] =>
  [...new Set(argumentsOf(text).map(({ name }) => name))].toSorted();
const plurals = (text: string) => argumentsOf(text).filter(({ type }) => type === "plural");
/** Any key and any arguments: what the types forbid everywhere else. */
const say = (language: "en" | "cy", key: string, values: Record<string, string | number>): string =>
  (
    speaker(language).t as unknown as (
      key: string,
      values: Record<string, string | number>,
    ) => string
  )(key, values);

/** Names, joints, and words that are the same in both languages. */
const sameInBoth = new Set([
  "common.product.name",
  "common.product.title",
  "common.navigation.body",
  "common.view.map",
  "states.form.hybrid",
  "overview.authorities.cell",
  "sources.opens",
  "start.title",
  "workbook.page.cell",
  "returns.problemOf",
  "sentences.readiness.toldWhen",
  "sentences.readiness.named",
]);

describe("catalogues", () => {
  it("have the same keys", () => {
    expect([...cy.keys()]).toEqual([...en.keys()]);
  });
  it("have no straight apostrophe: ICU takes one for a quotation", () => {
    expect([...cy, ...en].filter(([, text]) => text.includes("'"))).toEqual([]);
  });
  it("have the same arguments in both languages", () => {
    expect(
      [...en]
        .filter(([key, text]) => named(text).join() !== named(cy.get(key) ?? "").join())
        .map(([key]) => key),
    ).toEqual([]);
  });
  it("give all six forms of every Welsh plural", () => {
    const lacking = [...cy].filter(([, text]) =>
      plurals(text).some(
        ({ forms }) =>
          forms
            .filter((form) => !form.startsWith("="))
            .toSorted()
            .join() !== sixForms.join(),
      ),
    );
    expect(lacking).toEqual([]);
  });
  it("give one and other of every English plural, and no form that English lacks", () => {
    const lacking = [...en].filter(([, text]) =>
      plurals(text).some(
        ({ forms }) =>
          forms
            .filter((form) => !form.startsWith("="))
            .toSorted()
            .join() !== "one,other",
      ),
    );
    expect(lacking).toEqual([]);
  });
  it("print every text in both languages for every class of number", () => {
    for (const [language, texts] of [
      ["en", en],
      ["cy", cy],
    ] as const) {
      for (const [key, text] of texts) {
        for (const n of counts) {
          const values = Object.fromEntries(
            argumentsOf(text).map(({ name, type }) => [
              name,
              type === "plural" || type === "number" ? n : `<${name}>`,
            ]),
          );
          const printed = say(language, key, values);
          expect(printed, key).not.toBe("");
          expect(printed, key).not.toMatch(/[{}#]|undefined|NaN|\s{2}/u);
        }
      }
    }
  });
  it("are not English twice", () => {
    const same = [...en].filter(([key, text]) => text === cy.get(key)).map(([key]) => key);
    expect(same.filter((key) => !sameInBoth.has(key))).toEqual([]);
  });
  it("never put a text after a Welsh word that would mutate it (days and times begin with a figure)", () => {
    const mutating =
      /(?:^|[\s(])(?:a|â|ac|ag|gyda|tua|i|o|gan|am|at|dros|drwy|heb|hyd|wrth|dan|yn|neu|ei|dy|fy|dau|dwy|tri|chwe|pan|pa|ni|na)\s\{(?!date\}|time\})\w+\}/u;
    expect([...cy].filter(([, text]) => mutating.test(text))).toEqual([]);
  });
  it("do not mutate Parod", () => {
    expect([...cy].filter(([, text]) => /\b(?:Barod|Pharod|Mharod)\b/u.test(text))).toEqual([]);
  });
});

describe("counts", () => {
  const numberOf: Record<string, number> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 6, 5: 7 };
  it.each(welshCounts.map(([key, ...forms]) => ({ key, forms })))(
    "$key is said in Welsh as welsh.md has it",
    ({ key, forms }) => {
      expect(forms.map((_, at) => say("cy", `counts.${key}`, { n: numberOf[at] ?? 0 }))).toEqual(
        forms.map((form, at) => form.replace("#", String(numberOf[at]))),
      );
    },
  );
  it("has the exception of years after four, and no mutation after 22", () => {
    expect(say("cy", "counts.years", { n: 4 })).toBe("4 blynedd");
    expect(say("cy", "counts.findings", { n: 22 })).toBe("22 canfyddiad");
  });
  it("has all 33", () => {
    expect(Object.keys(messages.cy.counts)).toEqual(welshCounts.map(([key]) => key));
    expect(welshCounts).toHaveLength(33);
  });
});

describe("review", () => {
  it("has a mark for every area, and none is passed yet", () => {
    expect(Object.keys(reviewed).toSorted()).toEqual(Object.keys(messages.cy).toSorted());
    expect([...cy.keys()].filter((key) => isReviewed(key))).toEqual([]);
  });
  it("lets the longest key decide", () => {
    const passed = { states: false, "states.outlook": true };
    expect([
      isReviewed("states.outlook.late", passed),
      isReviewed("states.stage.agreed", passed),
      isReviewed("nothing", passed),
    ]).toEqual([true, false, false]);
  });
});
