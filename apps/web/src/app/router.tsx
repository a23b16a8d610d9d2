import { plainPath, spokenPath } from "@parod/language/slugs";
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { BrokenPage } from "#app/broken-page.tsx";
import { dataQualityRoute, explainedRoute } from "#app/change-routes.tsx";
import { findingRoute, findingsRoute, systemMapRoute } from "#app/finding-routes.tsx";
import { languageRoute, parent, root, type RouterContext, stand } from "#app/language-route.tsx";
import { noticesRoute, permissionsRoute } from "#app/notice-routes.tsx";
import { ledgerRoute, ledgerTimelineRoute } from "#app/ledger-routes.tsx";
import { importPlanRoute } from "#app/plan-file-routes.tsx";
import {
  invitationRoute,
  newProgrammeRoute,
  peopleRoute,
  sessionsRoute,
  setupRoute,
  signInRoute,
} from "#app/people-routes.tsx";
import {
  returnPartRoute,
  returnRoute,
  returnWorkbookRoute,
  roundRoute,
  roundsRoute,
} from "#app/round-routes.tsx";
import {
  AuthoritiesSearch,
  MilestonesSearch,
  readSearch,
  ReportSearch,
  standFrom,
  writeSearch,
} from "#app/search.ts";
import { waitsRoute } from "#app/wait-routes.tsx";
import {
  planRoute,
  plansRoute,
  workCriterionRoute,
  workMilestoneRoute,
  workMilestonesRoute,
  workPartRoute,
  workRoute,
} from "#app/work-routes.tsx";

export { languageRoute };

// Loaders start a page's question and do not wait: the page itself draws waiting, failure, nothing and data.
export const overviewRoute = createRoute({
  ...parent,
  ...stand,
  path: "/",
  validateSearch: AuthoritiesSearch,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.overview.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/overview.tsx"), "OverviewPage") });

export const dysguRoute = createRoute({
  ...parent,
  ...stand,
  path: "dysgu",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.organisation.queryOptions({ ...deps, code: "dysgu" }),
    ),
}).update({ component: lazyRouteComponent(() => import("#pages/organisation.tsx"), "DysguPage") });

export const authoritiesRoute = createRoute({
  ...parent,
  ...stand,
  path: "authorities",
  validateSearch: AuthoritiesSearch,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.overview.queryOptions(deps)),
}).update({
  component: lazyRouteComponent(() => import("#pages/authorities.tsx"), "AuthoritiesPage"),
});

export const authorityRoute = createRoute({
  ...parent,
  ...stand,
  path: "authorities/$code",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.organisation.queryOptions({ ...deps, code: params.code }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/organisation.tsx"), "AuthorityPage"),
});

export const organisationRoute = createRoute({
  ...parent,
  ...stand,
  path: "organisations/$code",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.organisation.queryOptions({ ...deps, code: params.code }),
    ),
}).update({
  component: lazyRouteComponent(() => import("#pages/organisation.tsx"), "OtherOrganisationPage"),
});

export const milestonesRoute = createRoute({
  ...parent,
  ...stand,
  path: "milestones",
  validateSearch: MilestonesSearch,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.milestones.queryOptions(deps)),
}).update({
  component: lazyRouteComponent(() => import("#pages/milestones.tsx"), "MilestonesPage"),
});

export const milestoneRoute = createRoute({
  ...parent,
  ...stand,
  path: "milestones/$id",
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.milestone.queryOptions({ ...deps, id: params.id }),
    ),
}).update({ component: lazyRouteComponent(() => import("#pages/milestone.tsx"), "MilestonePage") });

export const groupRoute = createRoute({
  ...parent,
  ...stand,
  path: "group",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.group.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/group.tsx"), "GroupPage") });

export const sourcesRoute = createRoute({
  ...parent,
  ...stand,
  path: "sources",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.sources.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/sources.tsx"), "SourcesPage") });

export const definitionsRoute = createRoute({
  ...parent,
  ...stand,
  path: "definitions",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.definitions.queryOptions(deps)),
}).update({
  component: lazyRouteComponent(() => import("#pages/definitions.tsx"), "DefinitionsPage"),
});

const rulesRoute = createRoute({
  ...parent,
  ...stand,
  path: "rules",
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.rules.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/rules.tsx"), "RulesPage") });

export const reportRoute = createRoute({
  ...parent,
  path: "report",
  validateSearch: ReportSearch,
  loaderDeps: ({ search }) => ({ ...standFrom(search), since: search.since ?? null }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.report.queryOptions(deps)),
}).update({ component: lazyRouteComponent(() => import("#pages/report.tsx"), "ReportPage") });

const startRoute = createRoute({
  ...parent,
  path: "start",
  loader: ({ context }) =>
    void context.queryClient.prefetchQuery(context.trpc.start.view.queryOptions({})),
}).update({ component: lazyRouteComponent(() => import("#pages/start.tsx"), "StartPage") });

const accessibilityRoute = createRoute({ ...parent, path: "accessibility" }).update({
  component: lazyRouteComponent(() => import("#pages/about.tsx"), "AccessibilityPage"),
});
const privacyRoute = createRoute({ ...parent, path: "privacy" }).update({
  component: lazyRouteComponent(() => import("#pages/about.tsx"), "PrivacyPage"),
});

const routeTree = root.addChildren([
  languageRoute.addChildren([
    overviewRoute,
    dysguRoute,
    authoritiesRoute,
    authorityRoute,
    organisationRoute,
    findingsRoute,
    findingRoute,
    systemMapRoute,
    milestonesRoute,
    waitsRoute,
    milestoneRoute,
    ledgerRoute,
    ledgerTimelineRoute,
    importPlanRoute,
    groupRoute,
    sourcesRoute,
    definitionsRoute,
    rulesRoute,
    reportRoute,
    explainedRoute,
    dataQualityRoute,
    roundsRoute,
    roundRoute,
    returnRoute,
    returnPartRoute,
    returnWorkbookRoute,
    workRoute,
    workCriterionRoute,
    workMilestonesRoute,
    workMilestoneRoute,
    workPartRoute,
    plansRoute,
    planRoute,
    startRoute,
    signInRoute,
    setupRoute,
    invitationRoute,
    peopleRoute,
    sessionsRoute,
    newProgrammeRoute,
    noticesRoute,
    permissionsRoute,
    accessibilityRoute,
    privacyRoute,
  ]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultErrorComponent: BrokenPage,
    defaultPreload: "intent",
    // TanStack Query decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    rewrite: {
      input: ({ url }) => {
        url.pathname = plainPath(url.pathname);
        return url;
      },
      output: ({ url }) => {
        url.pathname = spokenPath(url.pathname);
        return url;
      },
    },
  });
}
declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
