import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent, stand } from "#app/language-route.tsx";

export const importPlanRoute = createRoute({
  ...parent,
  ...stand,
  path: "import-plan/$organisation",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.planImport.queryOptions({
        programme: deps.programme,
        organisation: params.organisation,
      }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/import-plan.tsx"), "ImportPlanPage"),
});
