import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent, stand } from "#app/language-route.tsx";
import { WaitsSearch } from "#app/search.ts";

export const waitsRoute = createRoute({
  ...parent,
  ...stand,
  path: "who-waits-on-whom",
  validateSearch: WaitsSearch,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.waits.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/waits.tsx"), "WaitsPage") });
