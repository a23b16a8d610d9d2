import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day, addDays } from "@parod/schema/day";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import { bitesOf, kindsOf, modelsOf, statesOf } from "#workbook/testing/vocabulary";
import { form, knownContent } from "#workbook/testing/forms";
import { partsOf } from "#workbook/testing/tamper";
import { plain } from "#workbook/read/plain";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";

const languages = ["en", "cy"] as const;

describe("a template", () => {
  it.each(languages)("read back in %s is what was known", (language) => {
    const read = readWorkbook(writeTemplate(form, language, { illustrative: false }), form);
    expect(read.errors).toEqual([]);
    expect(read.content).toEqual(knownContent);
  });
  it("is the same bytes for the same form", () => {
    const [a, b] = [1, 2].map(() => writeTemplate(form, "cy", { illustrative: true }));
    expect(a).toEqual(b);
  });
  it("has no formula, no macro and no link to anything outside", () => {
    const all = partsOf(writeTemplate(form, "en", { illustrative: true }));
    expect(all.filter(({ text }) => /<f[ >]|External|vbaProject/u.test(text))).toEqual([]);
    expect(all.filter(({ text }) => text.includes("=Cabinet"))).toHaveLength(1);
  });
  it("carries the illustrative mark on every sheet that is seen", () => {
    const seen = partsOf(writeTemplate(form, "en", { illustrative: true })).filter(({ name }) =>
      /sheet[1-6]\.xml$/u.test(name),
    );
    expect(seen).toHaveLength(6);
    expect(seen.filter(({ text }) => !text.includes("Illustrative: not real data"))).toEqual([]);
  });
  it("locks headings and codes and leaves answers open", () => {
    const criteria =
      partsOf(writeTemplate(form, "en", { illustrative: false })).find(
        ({ name }) => name === "xl/worksheets/sheet2.xml",
      )?.text ?? "";
    expect(criteria).toContain('<sheetProtection sheet="1"');
    expect(criteria).toMatch(/<c r="A4" s="5"/u);
    expect(criteria).toMatch(/<c r="E4" s="6"/u);
    expect(criteria).toContain('state="frozen"');
    expect(criteria).toContain('type="list"');
  });
});

// oxlint-disable-next-line no-control-regex -- these are what plainText refuses
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;
const text = (max: number) =>
  fc
    .string({ unit: "binary", minLength: 1, maxLength: max })
    .map((value) => value.replaceAll(refused, "").normalize("NFC").trim())
    // what cannot be seen is no text
    .filter((value) => plain(value).length > 0 && value.length <= 200);
const days = fc.integer({ min: 0, max: 3650 }).map((at) => addDays(Day.parse("2022-01-01"), at));
const whens: fc.Arbitrary<When> = fc
  .record({
    from: days,
    length: fc.nat(60),
    words: fc.option(fc.record({ en: text(20), cy: text(20) })),
    reading: fc.boolean(),
  })
  .map(({ from, length, words, reading }) => ({ from, to: addDays(from, length), words, reading }));
const maybe = fc.option(whens);
const codes = (max: number) =>
  fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9*][A-Za-z0-9.:/_*-]{0,11}$/u), { maxLength: max });

const contents: fc.Arbitrary<ReturnContent> = fc
  .record({ criteria: codes(8), milestones: codes(8), concerns: codes(5), evidence: codes(4) })
  .chain((named) =>
    fc.record({
      criteria: fc.tuple(
        ...named.criteria.map((criterion, at) =>
          fc.record({
            criterion: fc.constant(criterion),
            state: statesOf,
            expected: maybe,
            remark: fc.option(text(60)),
            evidence:
              at > 0
                ? fc.constant([])
                : fc.tuple(
                    ...named.evidence.map((id) =>
                      fc.record({
                        id: fc.constant(id),
                        title: text(40),
                        kind: kindsOf,
                        address: fc.option(fc.constant("https://example.org/?a=1&b=<2>")),
                        datedOn: days,
                        expiresOn: fc.option(days),
                      }),
                    ),
                  ),
          }),
        ),
      ),
      milestones: fc.tuple(
        ...named.milestones.map((code) =>
          fc.record({
            code: fc.constant(code),
            title: fc.constant(null),
            forecast: maybe,
            actual: maybe,
            reason: fc.option(text(40)),
          }),
        ),
      ),
      concerns: fc.tuple(
        ...named.concerns.map((code) =>
          fc.record({
            code: fc.constant(code),
            text: text(60),
            bites: bitesOf,
            when: maybe,
            open: fc.boolean(),
          }),
        ),
      ),
      model: fc.option(modelsOf),
      unchanged: fc.subarray(["criteria", "milestones", "concerns", "model"] as const),
    }),
  ) as fc.Arbitrary<ReturnContent>;

const formOf = (known: ReturnContent): ReturnForm => ({
  ...form,
  criteria: known.criteria.map(({ criterion }) => ({ ...form.criteria[0]!, criterion })),
  milestones: known.milestones.map(({ code }) => ({ ...form.milestones[0]!, code })),
  known,
});

describe("any content", () => {
  it("written and read is the same content, in both languages", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...languages), (content, language) => {
        const asked = formOf(content);
        const read = readWorkbook(writeTemplate(asked, language, { illustrative: false }), asked);
        expect(read.errors).toEqual([]);
        expect(read.content).toEqual(content);
      }),
      { numRuns: 150 },
    );
  });
});
