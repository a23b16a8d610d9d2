import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent } from "#app/language-route.tsx";
import { standFrom, type StandSearch, WaitsSearch } from "#app/search.ts";
import { waitsAsked } from "#features/use-waits-asked.ts";

export const waitsRoute = createRoute({
  ...parent,
  path: "who-waits-on-whom",
  validateSearch: WaitsSearch,
  loaderDeps: ({ search }: { search: StandSearch & WaitsSearch }) =>
    waitsAsked(standFrom(search), search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.waits.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/waits.tsx"), "WaitsPage") });
