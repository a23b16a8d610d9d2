import type { Language } from "#languages";

/** The English part of a page's address, and the Welsh one. What follows it (codes, ids) is the same in both. */
const welsh: Readonly<Record<string, string>> = {
  dysgu: "dysgu",
  authorities: "awdurdodau-lleol",
  organisations: "sefydliadau",
  "who-does-what": "pwy-syn-gwneud-beth",
  findings: "canfyddiadau",
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
const english: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(welsh).map(([en, cy]) => [cy, en]),
);

const withSlug = (path: string, change: (slug: string) => string): string =>
  path.replace(/^(\/cy\/)([^/?#]+)/u, (_, start: string, slug: string) => start + change(slug));

/** `/cy/awdurdodau-lleol/W06000008` to `/cy/authorities/W06000008`: the path that routes are written in. English paths stay. */
export const plainPath = (path: string): string => withSlug(path, (slug) => english[slug] ?? slug);

/** `/cy/authorities` to `/cy/awdurdodau-lleol`: the path that readers see. English paths stay. */
export const spokenPath = (path: string): string => withSlug(path, (slug) => welsh[slug] ?? slug);

/** The same page in the other language. */
export function twinPath(path: string): string {
  const plain = plainPath(path);
  const twin: Language = plain === "/cy" || plain.startsWith("/cy/") ? "en" : "cy";
  return spokenPath(plain.replace(/^\/(?:en|cy)(?=\/|$)/u, `/${twin}`));
}
