import type { Translate } from "@parod/language/speaker";

/** The stand as a page's address says it: the same words, in the same shape, as the browser asks with. */
export type AddressStand = { readonly programme: string; readonly asAt: string | null; readonly knownAt: string | null; readonly compare: string | null };

/** What a page asks first, by procedure and input, so that its answer travels inside its HTML. */
export type FirstQuestion = { readonly procedure: "overview" | "organisation" | "milestones" | "milestone" | "group" | "sources" | "definitions" | "report"; readonly input: Readonly<Record<string, string | null>> };

export type Page = {
  readonly pattern: RegExp;
  /** The page's chunk in the built web app. */
  readonly chunk: string;
  readonly title: (t: Translate) => string;
  readonly first: ((stand: AddressStand, match: RegExpExecArray, search: URLSearchParams) => FirstQuestion) | null;
};

const page = (pattern: RegExp, chunk: string, title: Page["title"], first: Page["first"]): Page => ({ pattern, chunk: `src/pages/${chunk}.tsx`, title, first });
const part = (match: RegExpExecArray): string => decodeURIComponent(match[1] ?? "");

/** Every page, by its plain path after the language. The web app's router has the same list; a test holds them together. */
export const pages: readonly Page[] = [
  page(/^\/?$/u, "overview", (t) => t("common.navigation.overview"), (stand) => ({ procedure: "overview", input: stand })),
  page(/^\/dysgu\/?$/u, "organisation", (t) => t("common.navigation.body"), (stand) => ({ procedure: "organisation", input: { ...stand, code: "dysgu" } })),
  page(/^\/authorities\/?$/u, "authorities", (t) => t("common.navigation.authorities"), (stand) => ({ procedure: "overview", input: stand })),
  page(/^\/authorities\/([^/]+)\/?$/u, "organisation", (t) => t("common.navigation.authorities"), (stand, match) => ({ procedure: "organisation", input: { ...stand, code: part(match) } })),
  page(/^\/organisations\/([^/]+)\/?$/u, "organisation", (t) => t("common.navigation.overview"), (stand, match) => ({ procedure: "organisation", input: { ...stand, code: part(match) } })),
  page(/^\/milestones\/?$/u, "milestones", (t) => t("common.navigation.milestones"), (stand) => ({ procedure: "milestones", input: stand })),
  page(/^\/milestones\/([^/]+)\/?$/u, "milestone", (t) => t("common.navigation.milestones"), (stand, match) => ({ procedure: "milestone", input: { ...stand, id: part(match) } })),
  page(/^\/group\/?$/u, "group", (t) => t("common.navigation.group"), (stand) => ({ procedure: "group", input: stand })),
  page(/^\/sources\/?$/u, "sources", (t) => t("common.navigation.sources"), (stand) => ({ procedure: "sources", input: stand })),
  page(/^\/definitions\/?$/u, "definitions", (t) => t("common.navigation.definitions"), (stand) => ({ procedure: "definitions", input: stand })),
  page(/^\/report\/?$/u, "report", (t) => t("common.navigation.reports"), (stand, _match, search) => ({ procedure: "report", input: { ...stand, since: search.get("since") } })),
  page(/^\/start\/?$/u, "start", (t) => t("common.product.name"), null),
  page(/^\/accessibility\/?$/u, "about", (t) => t("common.footer.accessibility"), null),
  page(/^\/privacy\/?$/u, "about", (t) => t("common.footer.privacy"), null),
];
