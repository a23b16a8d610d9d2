import type { Finding, RuleId } from "@parod/schema/finding";
import { describe, expect, it } from "vitest";
import { authorityNames } from "#authorities";
import { countWords, cutAt } from "#findings/cut";
import { sayFinding } from "#findings/say-finding";
import { exampleFindings } from "#testing/finding-examples";
import { exampleNames, hostileNames, longName } from "#testing/finding-names";
import { findingSentences } from "#testing/finding-sentences";
import { speaker } from "#translate";

const both = (finding: Finding, names = exampleNames): readonly [string, string] => [
  sayFinding(finding, names, speaker("en")).text,
  sayFinding(finding, names, speaker("cy")).text,
];
const labelled = exampleFindings.map((finding) => ({
  label: `${finding.rule} ${finding.params.case}`,
  finding,
}));
/** Not only somewhere in a list, of which a sentence names the first. */
const isAboutDysgu = ({ params }: Finding): boolean =>
  Object.values(params).some((value) => value === "dysgu");
/** One of a rule, with some of its params changed. */
const changed = (rule: RuleId, params: object): Finding => {
  const found = exampleFindings.find((finding) => finding.rule === rule);
  return { ...found, params: { ...found?.params, ...params } } as Finding;
};

describe("the sentence of a finding", () => {
  it.each(labelled)("$label", ({ label, finding }) => {
    expect(both(finding)).toEqual(findingSentences[label]);
  });
  it("says as well what a case leaves open", () => {
    expect([
      ...both(
        changed("provision-gap", {
          case: "between",
          before: "csc",
          from: "2025-04-01",
          last: null,
          next: null,
        }),
      ),
      ...both(changed("provision-gap", { from: null, until: null })),
      ...both(changed("who-does-this", { case: "contested", authority: "csc", providers: [] })),
      ...both(changed("who-does-this", { provider: "W06000003", authorities: ["W06000003"] })),
      ...both(changed("silence", { case: "nothing-said", last: null, days: null })),
      ...both(changed("plan-quality", { check: 14, ratio: 0.9 })),
      ...both(changed("plan-quality", { check: 7, percent: null })),
    ]).toEqual(findingSentences["open"]);
  });
  it("says not known, told and found of the same silence apart", () => {
    const ask = (searched: string | null, state = "no-answer-found") =>
      both(changed("ask-unanswered", { searched, state }))[0];
    expect(new Set([ask("2026-11-20"), ask(null), ask(null, "partly-answered")]).size).toBe(3);
    const watching = (published: boolean) =>
      both(
        changed("who-does-this", {
          case: "nobody-watches",
          group: "ncg",
          published,
          ended: { from: "2026-09-30", to: "2026-09-30", words: null, reading: false },
        }),
      )[0];
    expect(watching(true)).toContain("nobody is published as watching");
    expect(watching(false)).toContain("nobody is told to be watching");
  });
});

describe("however long its names", () => {
  const authorities = Object.keys(authorityNames);
  it.each(labelled)("$label has at most 30 words and no code", ({ finding }) => {
    for (const [at, said] of both(finding, hostileNames).entries()) {
      expect(countWords(said), said).toBeLessThanOrEqual(30);
      expect(said).not.toMatch(/undefined|\bnull\b|NaN|[{}|#]|W06|\s{2}|\bf1\b|D2\.1/u);
      expect(said).toMatch(/[^….]\.$|[^….]…$|…[”)]\.$/u);
      const named = hostileNames.organisation["dysgu"]?.[at === 0 ? "en" : "cy"] ?? "";
      if (isAboutDysgu(finding)) expect(said).toContain(named);
    }
  });
  it.each(labelled)("$label names every one of the 22 whole", ({ finding }) => {
    for (const code of authorities) {
      const forms = authorityNames[code];
      const names = {
        ...hostileNames,
        organisation: {
          ...hostileNames.organisation,
          dysgu: { en: forms?.en ?? "", cy: forms?.cy ?? "" },
        },
      };
      const [en, cy] = both(finding, names);
      if (!isAboutDysgu(finding)) continue;
      expect(en).toContain(forms?.en);
      expect(cy).toContain(forms?.cy);
    }
  });
  it("has at most 30 words where dates were told at length as well", () => {
    const words = {
      en: "some time in the last weeks of that term",
      cy: "rywbryd yn ystod wythnosau olaf y tymor hwnnw",
    };
    const at = (key: string, value: unknown): unknown => (key === "words" ? words : value);
    for (const finding of exampleFindings) {
      const told = JSON.parse(JSON.stringify(finding, at)) as Finding;
      for (const said of both(told, hostileNames))
        expect(countWords(said), said).toBeLessThanOrEqual(30);
    }
  });
  it("never loses that a date is only likely", () => {
    const until = {
      from: "2027-08-01",
      to: "2027-08-31",
      words: { en: "likely August 2027", cy: "Awst 2027 yn ôl pob tebyg" },
      reading: true,
    };
    const exit = exampleFindings.find(({ params }) => params.case === "exit");
    expect(both({ ...exit, params: { ...exit?.params, until } } as Finding, hostileNames)).toEqual([
      expect.stringContaining("likely August 2027"),
      expect.stringContaining("Awst 2027 yn ôl pob tebyg"),
    ]);
  });
  it("keeps a date’s own words, and gives its days where they are too many", () => {
    const words = { en: longName("soon"), cy: longName("buan") };
    const needed = { from: "2025-06-01", to: "2025-08-31", words, reading: true };
    expect(both(changed("needed-before-it-exists", { needed }))).toEqual([
      expect.stringContaining("needed 1 June to 31 August 2025"),
      expect.stringContaining("Ei angen: 1 Mehefin i 31 Awst 2025"),
    ]);
  });
  it("shortens lists, and never shows the code of what has no name", () => {
    const alone = (members: readonly string[]) =>
      both(changed("alone", { case: "form", arrangement: "csc", members }))[0];
    expect(alone(authorities.slice(1))).toMatch(/: Gwynedd, Conwy, Denbighshire and 18 more\.$/u);
    expect(alone(authorities)).toMatch(/: all 22 authorities\.$/u);
    expect(alone(["W99", "W98"])).toContain("an organisation not named here");
  });
});

describe("cut", () => {
  it("is at a word, without the comma before it", () => {
    expect(cutAt("One, two, three", 2)).toBe("One, two…");
    expect(cutAt("One, two", 2)).toBe("One, two");
  });
});
