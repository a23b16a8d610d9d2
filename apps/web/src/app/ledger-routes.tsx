import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent } from "#app/language-route.tsx";
import { LedgerSearch, type StandSearch, standFrom } from "#app/search.ts";

type Search = StandSearch & {
  readonly on?: string | undefined;
  readonly after?: string | undefined;
};
export const ledgerRoute = createRoute({
  ...parent,
  path: "who-does-what",
  validateSearch: LedgerSearch,
  loaderDeps: ({ search }: { search: Search }) => ({
    ...standFrom(search),
    on: search.on ?? null,
    after: search.after ?? null,
  }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.ledger.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/ledger.tsx"), "LedgerPage") });

export const ledgerTimelineRoute = createRoute({
  ...parent,
  path: "who-does-what/$subject",
  validateSearch: LedgerSearch,
  loaderDeps: ({ search }: { search: Search }) => ({
    ...standFrom(search),
    after: search.after ?? null,
  }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.ledgerTimeline.queryOptions({ ...deps, subject: params.subject }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/ledger-timeline.tsx"), "LedgerTimelinePage"),
});
