import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { parent, type RouterContext } from "#app/language-route.tsx";
import { PlanSearch, type StandSearch, standFrom } from "#app/search.ts";

const stands = {
  loaderDeps: ({ search }: { search: StandSearch }) => ({ programme: standFrom(search).programme }),
} as const;
type Asked = { readonly programme: string; readonly organisation: string };
/** One question for every page of a workspace: going from one to the next asks nothing more. */
const ask = ({ queryClient, trpc }: RouterContext, { programme, organisation }: Asked): void =>
  void queryClient.prefetchQuery(trpc.workspace.queryOptions({ programme, organisation }));

export const workRoute = createRoute({
  ...parent,
  ...stands,
  path: "work/$organisation",
  loader: ({ context, deps, params }) => ask(context, { ...deps, ...params }),
}).update({
  component: lazyRouteComponent(() => import("#pages/work.tsx"), "WorkspacePage"),
});
export const workCriterionRoute = createRoute({
  ...parent,
  ...stands,
  path: "work/$organisation/criteria/$criterion",
  loader: ({ context, deps, params }) => ask(context, { ...deps, ...params }),
}).update({
  component: lazyRouteComponent(() => import("#pages/work.tsx"), "WorkCriterionPage"),
});
export const workMilestonesRoute = createRoute({
  ...parent,
  ...stands,
  path: "work/$organisation/milestones",
  loader: ({ context, deps, params }) => ask(context, { ...deps, ...params }),
}).update({
  component: lazyRouteComponent(() => import("#pages/work.tsx"), "WorkMilestonesPage"),
});
export const workMilestoneRoute = createRoute({
  ...parent,
  ...stands,
  path: "work/$organisation/milestones/$id",
  loader: ({ context, deps, params }) => ask(context, { ...deps, ...params }),
}).update({
  component: lazyRouteComponent(() => import("#pages/work.tsx"), "WorkMilestonePage"),
});
export const workPartRoute = createRoute({
  ...parent,
  ...stands,
  path: "work/$organisation/$part",
  loader: ({ context, deps, params }) => ask(context, { ...deps, ...params }),
}).update({ component: lazyRouteComponent(() => import("#pages/work.tsx"), "WorkPartPage") });

export const plansRoute = createRoute({ ...parent, path: "plans" }).update({
  component: lazyRouteComponent(() => import("#pages/plans.tsx"), "PlansPage"),
});
export const planRoute = createRoute({
  ...parent,
  path: "plans/$organisation/$plan/$version",
  validateSearch: PlanSearch,
  params: {
    parse: ({ version, ...rest }): { organisation: string; plan: string; version: number } => {
      // oxlint-disable-next-line typescript/only-throw-error -- how the router is told
      if (!/^[1-9]\d{0,3}$/u.test(version)) throw notFound();
      return { ...rest, version: Number(version) };
    },
    stringify: ({ version, ...rest }) => ({ ...rest, version: String(version) }),
  },
}).update({ component: lazyRouteComponent(() => import("#pages/plan.tsx"), "PlanPage") });
