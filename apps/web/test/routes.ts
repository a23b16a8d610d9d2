import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import { languages, type Language, type Mirror } from "@parod/language/languages";
import { spokenPath } from "@parod/language/slugs";
import { ledgerRows } from "./ledger-rows.ts";
import { mapRows } from "./map-rows.ts";
import { both, name, type Row } from "./row.ts";
import { workRows } from "./work-rows.ts";

export const catalogues: Readonly<Record<Language, Mirror<typeof en>>> = { en, cy };

/** Each page of the product at least once: also as an authority of which nothing is known, as a map, and made up. */
export const rows: readonly Row[] = [
  { route: "/", path: "", asks: "overview", heading: both((t) => t.overview.title) },
  {
    route: "/",
    path: "?programme=illustrative",
    asks: "overview",
    heading: both((t) => t.overview.title),
    persona: "government",
  },
  { route: "/dysgu", path: "/dysgu", asks: "organisation", heading: name("Dysgu", "Dysgu") },
  {
    route: "/authorities",
    path: "/authorities",
    asks: "overview",
    heading: both((t) => t.organisation.authoritiesTitle),
  },
  {
    route: "/authorities",
    path: "/authorities?view=map",
    asks: "overview",
    heading: both((t) => t.organisation.authoritiesTitle),
  },
  {
    route: "/authorities/$code",
    path: "/authorities/W06000008",
    asks: "organisation",
    heading: name("Ceredigion", "Ceredigion"),
  },
  {
    route: "/authorities/$code",
    path: "/authorities/W06000001",
    asks: "organisation",
    heading: name("Isle of Anglesey", "Ynys Môn"),
  },
  {
    route: "/authorities/$code",
    path: "/authorities/W06000015?programme=illustrative",
    asks: "organisation",
    heading: name("Cardiff", "Caerdydd"),
    persona: "authority",
  },
  {
    route: "/organisations/$code",
    path: "/organisations/gwe",
    asks: "organisation",
    heading: name(
      "GwE, school improvement service for North Wales",
      "GwE, gwasanaeth gwella ysgolion Gogledd Cymru",
    ),
  },
  {
    route: "/findings",
    path: "/findings",
    asks: "findings",
    heading: both((t) => t.findingsPage.title),
  },
  {
    route: "/findings",
    path: "/findings?programme=illustrative&severity=warns",
    asks: "findings",
    heading: both((t) => t.findingsPage.title),
    persona: "government",
  },
  {
    route: "/findings/$id",
    path: "/findings/order-of-leadership%2Fdysgu%2Fdysgu%3Adysgu-ceo-in-post",
    asks: "finding",
    heading: both((t) => t.rules.rule["order-of-leadership"].name),
  },
  ...mapRows,
  {
    route: "/who-waits-on-whom",
    path: "/who-waits-on-whom",
    asks: "waits",
    heading: both((t) => t.waits.title),
  },
  {
    route: "/who-waits-on-whom",
    path: "/who-waits-on-whom?programme=illustrative",
    asks: "waits",
    heading: both((t) => t.waits.title),
    persona: "government",
  },
  ...ledgerRows,
  {
    route: "/milestones",
    path: "/milestones",
    asks: "milestones",
    heading: both((t) => t.milestones.title),
  },
  {
    route: "/milestones/$id",
    path: "/milestones/dysgu:dysgu-established",
    asks: "milestone",
    heading: name("Dysgu is established", "Dysgu wedi’i sefydlu"),
  },
  {
    route: "/group",
    path: "/group",
    asks: "group",
    heading: name("National Coherence Group", "Y Grŵp Cydlynu Cenedlaethol"),
  },
  { route: "/sources", path: "/sources", asks: "sources", heading: both((t) => t.sources.title) },
  {
    route: "/definitions",
    path: "/definitions",
    asks: "definitions",
    heading: both((t) => t.definitions.title),
  },
  { route: "/rules", path: "/rules", asks: "rules", heading: both((t) => t.rules.title) },
  {
    route: "/report",
    path: "/report",
    asks: "report",
    heading: name(
      en.report.titleAt.replace("{date}", "21 November 2026"),
      cy.report.titleAt.replace("{date}", "21 Tachwedd 2026"),
    ),
  },
  {
    route: "/what-changed",
    path: "/what-changed",
    asks: "explained",
    heading: both((t) => t.explained.title),
  },
  {
    route: "/what-changed",
    path: "/what-changed?programme=illustrative&organisation=W06000015",
    asks: "explained",
    heading: name("What changed: Cardiff", "Beth newidiodd: Caerdydd"),
    persona: "authority",
  },
  {
    route: "/data-quality",
    path: "/data-quality",
    asks: "dataQuality",
    heading: both((t) => t.dataQuality.title),
  },
  {
    route: "/data-quality",
    path: "/data-quality?programme=illustrative",
    asks: "dataQuality",
    heading: both((t) => t.dataQuality.title),
    persona: "government",
  },
  {
    route: "/rounds",
    path: "/rounds?programme=illustrative&asAt=2026-11-21",
    asks: "rounds",
    heading: both((t) => t.rounds.title),
    persona: "government",
  },
  {
    route: "/rounds/$round",
    path: "/rounds/july-2026?programme=illustrative",
    asks: "round",
    heading: name("Round: July 2026", "Cylch adrodd: Gorffennaf 2026"),
    persona: "government",
  },
  {
    route: "/rounds/$round/$organisation",
    path: "/rounds/july-2026/W06000015?programme=illustrative",
    asks: "returnView",
    heading: name("Return: Cardiff", "Ffurflen adrodd: Caerdydd"),
    persona: "authority",
  },
  {
    route: "/rounds/$round/$organisation/workbook",
    path: "/rounds/july-2026/W06000015/workbook?programme=illustrative",
    asks: "returnView",
    heading: name("Return by workbook: Cardiff", "Ffurflen adrodd drwy lyfr gwaith: Caerdydd"),
    persona: "authority",
  },
  {
    route: "/rounds/$round/$organisation/$part",
    path: "/rounds/july-2026/W06000015/criteria?programme=illustrative",
    asks: "returnView",
    heading: both((t) => t.returns.section.criteria),
    persona: "authority",
  },
  { route: "/start", path: "/start", asks: "start.view", heading: both((t) => t.start.title) },
  {
    route: "/sign-in",
    path: "/sign-in",
    asks: null,
    heading: name("Mewngofnodi · Sign in", "Mewngofnodi · Sign in"),
  },
  {
    route: "/setup",
    path: "/setup?token=x",
    asks: null,
    heading: both((t) => t.people.setup.title),
  },
  {
    route: "/invitation",
    path: "/invitation?token=x",
    asks: null,
    heading: both((t) => t.people.invitation.title),
  },
  {
    route: "/people",
    path: "/people",
    asks: "people.view",
    heading: both((t) => t.people.title),
    persona: "government",
  },
  {
    route: "/sessions",
    path: "/sessions",
    asks: "session.list",
    heading: both((t) => t.people.sessions.title),
  },
  {
    route: "/new-programme",
    path: "/new-programme",
    asks: "session.view",
    heading: both((t) => t.people.programme.title),
  },
  {
    route: "/import-plan/$organisation",
    path: "/import-plan/W06000015?programme=illustrative",
    asks: "planImport",
    heading: name("Import a plan: Cardiff", "Mewnforio cynllun: Caerdydd"),
    persona: "authority",
  },
  {
    route: "/notices",
    path: "/notices?programme=illustrative",
    asks: "notices.mine",
    heading: both((t) => t.notices.title),
    persona: "authority",
  },
  {
    route: "/permissions",
    path: "/permissions",
    asks: null,
    heading: both((t) => t.permissions.title),
  },
  ...workRows,
  {
    route: "/accessibility",
    path: "/accessibility",
    asks: null,
    heading: both((t) => t.common.footer.accessibility),
  },
  {
    route: "/privacy",
    path: "/privacy",
    asks: null,
    heading: both((t) => t.common.footer.privacy),
  },
  { route: null, path: "/nowhere", asks: null, heading: both((t) => t.common.state.notFound) },
];

/** The address that a reader of the language sees. */
export const addressOf = ({ path }: Pick<Row, "path">, language: Language): string =>
  spokenPath(`/${language}${path}`);

/** Every row in both languages, named for the list of tests. */
export const spokenRows = rows.flatMap((row) =>
  languages.map((language) => ({ row, language, address: addressOf(row, language) })),
);
