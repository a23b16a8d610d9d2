import { findingPages } from "#http/finding-pages";
import { WaitsAsked } from "@parod/schema/views/waits";
import type { FirstQuestion, Page } from "#http/page-shape";

export type { AddressStand, FirstQuestion, Page } from "#http/page-shape";

const part = (match: RegExpExecArray): string => decodeURIComponent(match[1] ?? "");
const ask =
  (procedure: FirstQuestion["procedure"]): Page["first"] =>
  (stand) => ({ procedure, input: stand });
const about =
  (code: string): Page["first"] =>
  (stand) => ({ procedure: "organisation", input: { ...stand, code } });
const named: Page["first"] = (stand, match) => ({
  procedure: "organisation",
  input: { ...stand, code: part(match) },
});

const inRound: Page["first"] = (stand, match) => ({
  procedure: "round",
  input: { ...stand, round: part(match) },
});
const ofReturn: Page["first"] = ({ programme }, match) => ({
  procedure: "returnView",
  input: {
    programme,
    round: part(match),
    organisation: decodeURIComponent(match[2] ?? ""),
    act: null,
  },
});

/** Every page, by its plain path after the language. The web app's router has the same list. */
export const pages: readonly Page[] = [
  {
    pattern: /^\/?$/u,
    chunk: "overview",
    title: (t) => t("common.navigation.overview"),
    first: ask("overview"),
  },
  {
    pattern: /^\/dysgu\/?$/u,
    chunk: "organisation",
    title: (t) => t("common.navigation.body"),
    first: about("dysgu"),
  },
  {
    pattern: /^\/authorities\/?$/u,
    chunk: "authorities",
    title: (t) => t("common.navigation.authorities"),
    first: ask("overview"),
  },
  {
    pattern: /^\/authorities\/([^/]+)\/?$/u,
    chunk: "organisation",
    title: (t) => t("common.navigation.authorities"),
    first: named,
  },
  {
    pattern: /^\/organisations\/([^/]+)\/?$/u,
    chunk: "organisation",
    title: (t) => t("common.navigation.overview"),
    first: named,
  },
  {
    pattern: /^\/who-does-what\/?$/u,
    chunk: "ledger",
    title: (t) => t("ledger.title"),
    first: (stand, _match, search) => ({
      procedure: "ledger",
      input: { ...stand, on: search.get("on"), after: search.get("after") },
    }),
  },
  {
    pattern: /^\/who-does-what\/([^/]+)\/?$/u,
    chunk: "ledger-timeline",
    title: (t) => t("ledger.title"),
    first: (stand, match, search) => ({
      procedure: "ledgerTimeline",
      input: { ...stand, subject: part(match), after: search.get("after") },
    }),
  },
  ...findingPages,
  {
    pattern: /^\/milestones\/?$/u,
    chunk: "milestones",
    title: (t) => t("common.navigation.milestones"),
    first: ask("milestones"),
  },
  {
    pattern: /^\/milestones\/([^/]+)\/?$/u,
    chunk: "milestone",
    title: (t) => t("common.navigation.milestones"),
    first: (stand, match) => ({ procedure: "milestone", input: { ...stand, id: part(match) } }),
  },
  {
    pattern: /^\/who-waits-on-whom\/?$/u,
    chunk: "waits",
    title: (t) => t("waits.title"),
    first: (stand, _match, search) => ({
      procedure: "waits",
      input: {
        ...stand,
        organisation: search.get("organisation"),
        show: WaitsAsked.shape.show.safeParse(search.get("show")).data ?? null,
      },
    }),
  },
  {
    pattern: /^\/import-plan\/([^/]+)\/?$/u,
    chunk: "import-plan",
    title: (t) => t("planFile.page.title"),
    first: ({ programme }, match) => ({
      procedure: "planImport",
      input: { programme, organisation: part(match) },
    }),
  },
  {
    pattern: /^\/group\/?$/u,
    chunk: "group",
    title: (t) => t("common.navigation.group"),
    first: ask("group"),
  },
  {
    pattern: /^\/sources\/?$/u,
    chunk: "sources",
    title: (t) => t("common.navigation.sources"),
    first: ask("sources"),
  },
  {
    pattern: /^\/definitions\/?$/u,
    chunk: "definitions",
    title: (t) => t("common.navigation.definitions"),
    first: ask("definitions"),
  },
  {
    pattern: /^\/rules\/?$/u,
    chunk: "rules",
    title: (t) => t("rules.title"),
    first: ask("rules"),
  },
  {
    pattern: /^\/report\/?$/u,
    chunk: "report",
    title: (t) => t("common.navigation.reports"),
    first: (stand, _match, search) => ({
      procedure: "report",
      input: { ...stand, since: search.get("since") },
    }),
  },
  {
    pattern: /^\/what-changed\/?$/u,
    chunk: "explained",
    title: (t) => t("explained.title"),
    first: (stand, _match, search) => ({
      procedure: "explained",
      input: { ...stand, organisation: search.get("organisation") },
    }),
  },
  {
    pattern: /^\/data-quality\/?$/u,
    chunk: "data-quality",
    title: (t) => t("dataQuality.title"),
    first: ask("dataQuality"),
  },
  {
    pattern: /^\/rounds\/?$/u,
    chunk: "rounds",
    title: (t) => t("rounds.title"),
    first: ask("rounds"),
  },
  {
    pattern: /^\/rounds\/([^/]+)\/?$/u,
    chunk: "round",
    title: (t) => t("rounds.column.round"),
    first: inRound,
  },
  {
    pattern: /^\/rounds\/([^/]+)\/([^/]+)\/?$/u,
    chunk: "return",
    title: (t) => t("returns.title"),
    first: ofReturn,
  },
  {
    pattern: /^\/rounds\/([^/]+)\/([^/]+)\/workbook\/?$/u,
    chunk: "return-workbook",
    title: (t) => t("workbook.page.title"),
    first: ofReturn,
  },
  {
    pattern: /^\/rounds\/([^/]+)\/([^/]+)\/[^/]+\/?$/u,
    chunk: "return-part",
    title: (t) => t("returns.title"),
    first: ofReturn,
  },
  {
    pattern: /^\/work\/([^/]+)(?:\/[^/]+){0,2}\/?$/u,
    chunk: "work",
    title: (t) => t("work.title"),
    // work is always today's, whatever day the address carries
    first: ({ programme }, match) => ({
      procedure: "workspace",
      input: { programme, organisation: part(match) },
    }),
  },
  {
    pattern: /^\/plans(?:\/[^/]+\/[^/]+\/[^/]+)?\/?$/u,
    chunk: "plans",
    title: (t) => t("plans.title"),
    first: null,
  },
  { pattern: /^\/start\/?$/u, chunk: "start", title: (t) => t("common.product.name"), first: null },
  {
    pattern: /^\/sign-in\/?$/u,
    chunk: "sign-in",
    title: () => "Mewngofnodi · Sign in",
    first: null,
  },
  { pattern: /^\/setup\/?$/u, chunk: "setup", title: (t) => t("people.setup.title"), first: null },
  {
    pattern: /^\/invitation\/?$/u,
    chunk: "setup",
    title: (t) => t("people.invitation.title"),
    first: null,
  },
  { pattern: /^\/people\/?$/u, chunk: "people", title: (t) => t("people.title"), first: null },
  {
    pattern: /^\/sessions\/?$/u,
    chunk: "sessions",
    title: (t) => t("people.sessions.title"),
    first: null,
  },
  {
    pattern: /^\/new-programme\/?$/u,
    chunk: "new-programme",
    title: (t) => t("people.programme.title"),
    first: null,
  },
  {
    pattern: /^\/notices\/?$/u,
    chunk: "notices",
    title: (t) => t("notices.title"),
    first: null,
  },
  {
    pattern: /^\/permissions\/?$/u,
    chunk: "permissions",
    title: (t) => t("permissions.title"),
    first: null,
  },
  {
    pattern: /^\/accessibility\/?$/u,
    chunk: "about",
    title: (t) => t("common.footer.accessibility"),
    first: null,
  },
  {
    pattern: /^\/privacy\/?$/u,
    chunk: "about",
    title: (t) => t("common.footer.privacy"),
    first: null,
  },
];
