import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent } from "#app/language-route.tsx";
import { SignInSearch, TokenSearch } from "#app/search.ts";

export const signInRoute = createRoute({
  ...parent,
  path: "sign-in",
  validateSearch: SignInSearch,
}).update({ component: lazyRouteComponent(() => import("#pages/sign-in.tsx"), "SignInPage") });

export const setupRoute = createRoute({
  ...parent,
  path: "setup",
  validateSearch: TokenSearch,
}).update({ component: lazyRouteComponent(() => import("#pages/setup.tsx"), "SetupPage") });

export const invitationRoute = createRoute({
  ...parent,
  path: "invitation",
  validateSearch: TokenSearch,
}).update({ component: lazyRouteComponent(() => import("#pages/setup.tsx"), "InvitationPage") });

export const peopleRoute = createRoute({
  ...parent,
  path: "people",
  loader: ({ context }) =>
    void context.queryClient.prefetchQuery(context.trpc.people.view.queryOptions({})),
}).update({ component: lazyRouteComponent(() => import("#pages/people.tsx"), "PeoplePage") });

export const sessionsRoute = createRoute({
  ...parent,
  path: "sessions",
  loader: ({ context }) =>
    void context.queryClient.prefetchQuery(context.trpc.session.list.queryOptions({})),
}).update({ component: lazyRouteComponent(() => import("#pages/sessions.tsx"), "SessionsPage") });

export const newProgrammeRoute = createRoute({ ...parent, path: "new-programme" }).update({
  component: lazyRouteComponent(() => import("#pages/new-programme.tsx"), "NewProgrammePage"),
});
