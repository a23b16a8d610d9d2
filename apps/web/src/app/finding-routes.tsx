import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent, stand } from "#app/language-route.tsx";
import { FindingsSearch, standFrom, type StandSearch, SystemMapSearch } from "#app/search.ts";
import { findingsAsked } from "#features/findings/use-findings-asked.ts";

export const findingsRoute = createRoute({
  ...parent,
  path: "findings",
  validateSearch: FindingsSearch,
  loaderDeps: ({ search }) => findingsAsked(standFrom(search), search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.findings.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/findings.tsx"), "FindingsPage") });

export const findingRoute = createRoute({
  ...parent,
  ...stand,
  path: "findings/$id",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.finding.queryOptions({ ...deps, id: params.id }),
    ),
}).update({ component: lazyRouteComponent(() => import("#pages/finding.tsx"), "FindingPage") });

type Search = StandSearch & { readonly organisation?: string | undefined };
export const systemMapRoute = createRoute({
  ...parent,
  path: "system-map",
  validateSearch: SystemMapSearch,
  loaderDeps: ({ search }: { search: Search }) => ({
    ...standFrom(search),
    organisation: search.organisation ?? null,
  }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.systemMap.queryOptions(deps)),
}).update({
  component: lazyRouteComponent(() => import("#pages/system-map.tsx"), "SystemMapPage"),
});
