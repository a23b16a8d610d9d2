import type { Language } from "@parod/schema/words";
import { plainPath, twinPath } from "@parod/language/slugs";
import { translator } from "@parod/language/translate";
import { dehydrate, QueryClient } from "@tanstack/query-core";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Context } from "#context";
import { assetsFor } from "#http/assets";
import { pages, type AddressStand, type FirstQuestion } from "#http/page-table";
import type { PageSource } from "#http/pages";
import { appRouter } from "#router";

const standOf = (search: URLSearchParams): AddressStand => ({
  programme: search.get("programme") ?? "public-record",
  asAt: search.get("asAt"),
  knownAt: search.get("knownAt"),
  compare: search.get("compare"),
});

/** Asks a page's first question, and who is looking, into a cache that the browser takes over. */
async function firstAnswers(
  ctx: Context,
  question: FirstQuestion | null,
): Promise<{ status: number; first: unknown }> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const trpc = createTRPCOptionsProxy({
    router: appRouter,
    ctx,
    queryClient: queryClient as never,
  });
  const ask = async (options: unknown): Promise<unknown> =>
    queryClient.fetchQuery(options as Parameters<typeof queryClient.fetchQuery>[0]).then(
      () => null,
      (error: unknown) => error,
    );
  // the proxy's procedures differ in their inputs; the table above says which input belongs to which
  const procedure =
    question && (trpc[question.procedure] as { queryOptions: (input: unknown) => unknown });
  const [failure] = await Promise.all([
    procedure ? ask(procedure.queryOptions(question.input)) : null,
    ask(trpc.start.view.queryOptions({})),
    ask(trpc.session.view.queryOptions({})),
  ]);
  return { status: statusOf(failure), first: dehydrate(queryClient) };
}

const statusOf = (failure: unknown): number => {
  if (failure === null) return 200;
  return failure instanceof TRPCError ? getHTTPStatusCodeFromError(failure) : 500;
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A page's HTML: language, title, twin and first answers in it before any script runs. */
export async function renderPage(
  ctx: Context,
  source: PageSource,
  { language, address }: { readonly language: Language; readonly address: string },
): Promise<{ status: number; html: string }> {
  // put together as text: what begins with two slashes would else be read as another host
  const url = new URL(`http://localhost${address}`);
  const path = /^\/(?:en|cy)(\/.*|)$/u.exec(plainPath(url.pathname))?.[1];
  const found =
    path === undefined
      ? undefined
      : pages
          .map((each) => ({ each, match: each.pattern.exec(path) }))
          .find(({ match }) => match !== null);
  const t = translator(language);
  const question =
    found?.match && found.each.first
      ? found.each.first(standOf(url.searchParams), found.match, url.searchParams)
      : null;
  const { status, first } = await firstAnswers(ctx, question);
  const assets = assetsFor(
    source.manifest,
    language,
    found ? `src/pages/${found.each.chunk}.tsx` : null,
  );
  const title = t("common.product.title", {
    page: found ? found.each.title(t) : t("common.state.notFound"),
  });
  const twin = language === "en" ? "cy" : "en";
  const html = `<!doctype html>
<html lang="${language === "en" ? "en-GB" : "cy"}" class="govuk-template">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
${assets.css.map((file) => `<link rel="stylesheet" href="/${file}">`).join("")}
<link rel="alternate" hreflang="${twin}" href="${escape(twinPath(url.pathname) + url.search)}"><link rel="icon" href="data:,">
${assets.preload.map((file) => `<link rel="modulepreload" href="/${file}">`).join("")}
<script type="module" src="/${assets.script}"></script>
</head>
<body class="govuk-template__body js-enabled govuk-frontend-supported">
<noscript><p lang="cy">Mae angen JavaScript ar y dudalen hon. Mae'r data ar gael hefyd fel <a href="/api/open/positions.csv?lang=cy">data agored</a>.</p><p lang="en">This page needs JavaScript. The data is also available as <a href="/api/open/positions.csv">open data</a>.</p></noscript>
<div id="root"></div>
<script type="application/json" id="first">${scriptJson(first)}</script>
</body>
</html>`;
  return {
    status: found ? status : 404,
    html: source.transform ? await source.transform(address, html) : html,
  };
}
