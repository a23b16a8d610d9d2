import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent, stand } from "#app/language-route.tsx";
import { DataQualitySearch, ExplainedSearch, standFrom } from "#app/search.ts";

export const explainedRoute = createRoute({
  ...parent,
  path: "what-changed",
  validateSearch: ExplainedSearch,
  loaderDeps: ({ search }) => ({
    ...standFrom(search),
    organisation: search.organisation ?? null,
  }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.explained.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/explained.tsx"), "ExplainedPage") });

export const dataQualityRoute = createRoute({
  ...parent,
  ...stand,
  path: "data-quality",
  validateSearch: DataQualitySearch,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.dataQuality.queryOptions(deps)),
}).update({
  component: lazyRouteComponent(() => import("#pages/data-quality.tsx"), "DataQualityPage"),
});
