import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent, stand } from "#app/language-route.tsx";

export const roundsRoute = createRoute({
  ...parent,
  ...stand,
  path: "rounds",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.rounds.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/rounds.tsx"), "RoundsPage") });

export const roundRoute = createRoute({
  ...parent,
  ...stand,
  path: "rounds/$round",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.round.queryOptions({ ...deps, round: params.round }),
    ),
}).update({ component: lazyRouteComponent(() => import("#pages/round.tsx"), "RoundPage") });

export const returnRoute = createRoute({
  ...parent,
  ...stand,
  path: "rounds/$round/$organisation",
  loader: ({ context, deps: { programme }, params: { round, organisation } }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.returnView.queryOptions({ programme, round, organisation, act: null }),
    ),
}).update({ component: lazyRouteComponent(() => import("#pages/return.tsx"), "ReturnPage") });

export const returnPartRoute = createRoute({
  ...parent,
  ...stand,
  path: "rounds/$round/$organisation/$part",
  loader: ({ context, deps: { programme }, params: { round, organisation } }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.returnView.queryOptions({ programme, round, organisation, act: null }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/return-part.tsx"), "ReturnPartPage"),
});

export const returnWorkbookRoute = createRoute({
  ...parent,
  ...stand,
  path: "rounds/$round/$organisation/workbook",
  loader: ({ context, deps: { programme }, params: { round, organisation } }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.returnView.queryOptions({ programme, round, organisation, act: null }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/return-workbook.tsx"), "ReturnWorkbookPage"),
});
