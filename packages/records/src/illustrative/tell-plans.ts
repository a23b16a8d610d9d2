import { createHash } from "node:crypto";
import { languages, type Language } from "@parod/schema/words";
import { authorities } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { chance } from "#illustrative/random";
import { languageOf } from "#illustrative/texts";

const titles: Readonly<Record<Language, string>> = {
  en: "Improvement plan (illustrative)",
  cy: "Cynllun gwella (enghreifftiol)",
};
const first: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Illustrative: no authority has said any of this.",
    "1. Every school can name who supports it.",
    "2. Advisers visit each school at least once a term.",
    "3. School leaders learn from one another across the authority.",
  ],
  cy: [
    "Enghreifftiol: nid oes yr un awdurdod wedi dweud dim o hyn.",
    "1. Gall pob ysgol enwi pwy sy’n ei chefnogi.",
    "2. Mae ymgynghorwyr yn ymweld â phob ysgol o leiaf unwaith y tymor.",
    "3. Mae arweinwyr ysgolion yn dysgu oddi wrth ei gilydd ar draws yr awdurdod.",
  ],
};
const added: Readonly<Record<Language, string>> = {
  en: "4. The professional learning of the authority follows the national offer.",
  cy: "4. Mae dysgu proffesiynol yr awdurdod yn dilyn y cynnig cenedlaethol.",
};
const versions = [1, 2] as const;
type Version = (typeof versions)[number];

const textOf = (version: Version, language: Language): string =>
  [...first[language], ...(version === 2 ? [added[language]] : [])].join("\n\n");

/** The texts of the plans: they lie beside what is told, which holds their hashes. */
export const planTexts: readonly string[] = versions.flatMap((version) =>
  languages.map((language) => textOf(version, language)),
);
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The one whose page people see first has it all: an older version, and a newer one in both languages. */
const shown = "W06000015";
const days: Readonly<Record<Version, string>> = { 1: "2024-11-22", 2: "2025-12-05" };
const tell = (day: string) =>
  doing({ on: day, verb: "tell-plan", reason: "Illustrative: an improvement plan" });

type Of = { readonly code: string; readonly version: Version };

function told({ code, version }: Of, language: Language): Entry {
  const [day, plan, own] = [days[version], `${code}.plan`, languageOf(code)];
  return tell(day)(
    "planVersion",
    {
      plan,
      organisation: code,
      version,
      planLanguage: language,
      title: titles[language],
      content: hashOf(textOf(version, language)),
    },
    { lang: language, ...(language === own ? { factKey: `${plan}:${code}:${day}` } : {}) },
  );
}

function shared({ code, version }: Of, audience: string): Entry {
  const day = version === 2 ? "2025-12-12" : "2025-01-17";
  const plan = `${code}.plan`;
  return tell(day)(
    "consent",
    { plan, organisation: code, audience, version, given: true },
    version === 2 ? { factKey: `${plan}:${code}:${audience}:${day}` } : {},
  );
}

/** Plans stay private until an authority consents, version by version. Some have a newer one, some of those both languages. */
export const tellPlans = (): Entry[] =>
  authorities.flatMap(({ code }) => {
    const again = code === shown || chance(`second plan ${code}`) < 0.5;
    const both = code === shown || chance(`both languages ${code}`) < 0.5;
    const shares = chance(`shares ${code}`) < 0.55;
    const audience = chance(`widely ${code}`) < 0.4 ? "all-authorities" : "group";
    const own = languageOf(code);
    const inTwo = both ? languages : [own];
    return [
      told({ code, version: 1 }, own),
      ...(again ? inTwo.map((language) => told({ code, version: 2 }, language)) : []),
      ...(shares ? [shared({ code, version: 1 }, audience)] : []),
      ...(shares && again ? [shared({ code, version: 2 }, audience)] : []),
    ];
  });
