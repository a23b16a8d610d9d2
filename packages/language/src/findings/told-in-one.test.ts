import type { Finding, RuleId } from "@parod/schema/finding";
import { findingNameKinds, type FindingNames } from "@parod/schema/views/findings";
import type { Language, Titled } from "@parod/schema/words";
import { expect, it } from "vitest";
import { sayFinding } from "#findings/say-finding";
import { exampleFindings } from "#testing/finding-examples";
import { exampleNames, hostileNames } from "#testing/finding-names";
import { speaker } from "#translate";

const only = (text: string, language: Language): Titled => ({
  en: text,
  cy: text,
  only: language,
});
const find = (rule: RuleId, form: string, params: object = {}): Finding => {
  const found = exampleFindings.find((each) => each.rule === rule && each.params.case === form);
  return { ...found, params: { ...found?.params, ...params } } as Finding;
};
/** What a sentence says in the other language than its own. */
const pieces = (finding: Finding, names: FindingNames, language: Language): readonly string[] => {
  const { text, other } = sayFinding(finding, names, speaker(language));
  return other.map(([from, to]) => text.slice(from, to));
};
const activities = (activity: FindingNames["activity"]): FindingNames => ({
  ...exampleNames,
  activity: { ...exampleNames.activity, ...activity },
});

it("a title told in one language alone is named in the sentence of the other, as it is cut there", () => {
  const lead = find("order-of-leadership", "lead");
  const names = activities({ lead: only("Y prif weithredwr yn ei swydd.", "cy") });
  expect(pieces(lead, names, "en")).toEqual(["Y prif weithredwr yn ei swydd"]);
  expect(pieces(lead, names, "cy")).toEqual([]);
  expect(pieces(lead, exampleNames, "en")).toEqual([]);
  const long = Array.from({ length: 40 }, () => "gair").join(" ");
  const [cut = ""] = pieces(lead, activities({ lead: only(long, "cy") }), "en");
  expect(cut).toMatch(/^gair( gair)*…$/u);
  expect(cut.length).toBeLessThan(long.length);
});

it("each time that it stands there, and not where it is a part of one that was told in both", () => {
  const twice = find("order-of-leadership", "lead");
  const same = only("Yn barod", "cy");
  expect(pieces(twice, activities({ lead: same, operating: same }), "en")).toEqual([
    "Yn barod",
    "Yn barod",
  ]);
  const names = activities({ lead: { en: "Yn barod now", cy: "Yn barod" }, operating: same });
  const { text, other } = sayFinding(twice, names, speaker("en"));
  expect(other).toHaveLength(1);
  expect(other[0]?.[0]).toBe(text.lastIndexOf("Yn barod"));
  const circle = find("waiting-in-a-circle", "circle", { activities: ["lead", "service"] });
  const mixed = activities({ lead: only("Un", "cy"), service: only("Two", "en") });
  expect([pieces(circle, mixed, "en"), pieces(circle, mixed, "cy")]).toEqual([["Un"], ["Two"]]);
});

it("so is a text of which there is one alone, in the language that it was told in", () => {
  const expired = find("evidence-cascade", "expired", { evidence: "e1", title: "Llythyr penodi" });
  const names = { ...exampleNames, evidence: { e1: only("Llythyr penodi", "cy") } };
  expect(pieces(expired, names, "en")).toEqual(["Llythyr penodi"]);
  expect(pieces(expired, names, "cy")).toEqual([]);
  expect(pieces(expired, exampleNames, "en")).toEqual([]);
});

it("the sentence itself is the same, whatever was told in one language", () => {
  for (const names of [exampleNames, hostileNames])
    for (const language of ["en", "cy"] as const) {
      const other = language === "en" ? "cy" : "en";
      const told = Object.fromEntries(
        findingNameKinds.map((kind) => [
          kind,
          Object.fromEntries(
            Object.entries(names[kind]).map(([id, name]) => [id, name && { ...name, only: other }]),
          ),
        ]),
      ) as FindingNames;
      for (const finding of exampleFindings)
        expect(sayFinding(finding, told, speaker(language)).text).toBe(
          sayFinding(finding, names, speaker(language)).text,
        );
    }
});
