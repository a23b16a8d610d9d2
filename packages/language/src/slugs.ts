import type { Language } from "#languages";

/** The English first part of a page's address, and the Welsh one. Codes and ids are the same in both. */
const welsh: Readonly<Record<string, string>> = {
  dysgu: "dysgu",
  authorities: "awdurdodau-lleol",
  organisations: "sefydliadau",
  "who-does-what": "pwy-syn-gwneud-beth",
  findings: "canfyddiadau",
  "system-map": "map-or-system",
  milestones: "cerrig-milltir",
  "who-waits-on-whom": "pwy-syn-aros-am-bwy",
  "import-plan": "mewnforio-cynllun",
  group: "y-grwp",
  sources: "ffynonellau",
  "what-changed": "beth-newidiodd",
  "data-quality": "ansawdd-y-data",
  definitions: "diffiniadau",
  rules: "rheolau",
  report: "adroddiad",
  rounds: "cylchoedd-adrodd",
  work: "gwaith",
  plans: "cynlluniau",
  start: "dechrau",
  "sign-in": "mewngofnodi",
  setup: "sefydlu",
  invitation: "gwahoddiad",
  people: "pobl",
  sessions: "sesiynau",
  "new-programme": "rhaglen-newydd",
  notices: "hysbysiadau",
  permissions: "caniatadau",
  accessibility: "hygyrchedd",
  privacy: "preifatrwydd",
};
/** Words further on in an address, and how many parts stand before them. What stands there is never a code or an id. */
const within: Readonly<
  Record<string, { readonly after: number; readonly welsh: Readonly<Record<string, string>> }>
> = {
  work: {
    after: 2,
    welsh: {
      criteria: "meini-prawf",
      milestones: "cerrig-milltir",
      risks: "risgiau",
      concerns: "pryderon",
      feedback: "adborth",
      rating: "sgor",
      arrangements: "trefniadau",
      told: "yr-hyn-a-nodwyd",
    },
  },
  rounds: {
    after: 3,
    welsh: {
      criteria: "meini-prawf",
      milestones: "cerrig-milltir",
      concerns: "pryderon",
      model: "model-cyflawni",
      check: "gwirio",
      workbook: "llyfr-gwaith",
    },
  },
};

const turned = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([en, cy]) => [cy, en]));
const english = turned(welsh);

/** Own words alone: an address may hold `constructor`. */
const sayIn = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(words, word) ? (words[word] ?? word) : word;

const start = "/cy/";
/** A Welsh path with its words changed; those it does not know stay, so that addresses from before they were translated still lead on. */
function withWords(path: string, toWelsh: boolean): string {
  if (!path.startsWith(start)) return path;
  const [, plain = "", rest = ""] = /^([^?#]*)(.*)$/su.exec(path.slice(start.length)) ?? [];
  const parts = plain.split("/");
  const [first = ""] = parts;
  const deeper = within[sayIn(english, first)];
  const say = (words: Readonly<Record<string, string>>, word: string): string =>
    sayIn(toWelsh ? words : turned(words), word);
  const said = parts.map((word, at) => {
    if (at === 0) return say(welsh, word);
    return deeper?.after === at ? say(deeper.welsh, word) : word;
  });
  return start + said.join("/") + rest;
}

/** `/cy/awdurdodau-lleol/W06000008` to `/cy/authorities/W06000008`: the path that routes are written in. English paths stay. */
export const plainPath = (path: string): string => withWords(path, false);

/** `/cy/authorities` to `/cy/awdurdodau-lleol`: the path that readers see. English paths stay. */
export const spokenPath = (path: string): string => withWords(path, true);

/** The same page in the other language. */
export function twinPath(path: string): string {
  const plain = plainPath(path);
  const twin: Language = plain === "/cy" || plain.startsWith("/cy/") ? "en" : "cy";
  return spokenPath(plain.replace(/^\/(?:en|cy)(?=\/|$)/u, `/${twin}`));
}
