import { ruleIds } from "@parod/schema/finding";
import { describe, expect, it } from "vitest";
import { howToResolve, whyItMatters } from "#findings/why-and-how";
import { exampleFindings } from "#testing/finding-examples";
import { translator } from "#translate";

const [en, cy] = [translator("en"), translator("cy")];
const sentences = (text: string): number => text.match(/[.?](?:\s|$)/gu)?.length ?? 0;

describe("why it matters and how to resolve it", () => {
  it.each(ruleIds)("%s has its reason, what it finds, when not and what it rests on", (rule) => {
    for (const t of [en, cy]) {
      expect(sentences(whyItMatters(rule, t))).toBeOneOf([1, 2]);
      for (const part of ["finds", "not", "grounds"] as const) {
        const said = t(`rules.rule.${rule}.${part}`);
        expect(sentences(said), said).toBeGreaterThan(0);
      }
      expect(t(`rules.rule.${rule}.name`)).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });
  it.each(
    exampleFindings.map((finding) => ({
      finding,
      label: `${finding.rule} ${finding.params.case}`,
    })),
  )("$label says how to resolve it", ({ finding }) => {
    for (const t of [en, cy])
      expect(
        sentences(howToResolve({ rule: finding.rule, form: finding.params.case }, t)),
      ).toBeOneOf([1, 2]);
    const of = { rule: finding.rule, form: finding.params.case };
    expect(howToResolve(of, cy)).not.toBe(howToResolve(of, en));
  });
  it("repeats no threshold: texts of rules hold no count but the 14 checks and the two meetings", () => {
    const numbers = ruleIds.flatMap((rule) =>
      (["finds", "not", "why"] as const).flatMap(
        (part) => en(`rules.rule.${rule}.${part}`).match(/\d+/gu) ?? [],
      ),
    );
    expect(numbers).toEqual(["14"]);
  });
});
