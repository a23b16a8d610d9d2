import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parent } from "#app/language-route.tsx";

export const noticesRoute = createRoute({ ...parent, path: "notices" }).update({
  component: lazyRouteComponent(() => import("#pages/notices.tsx"), "NoticesPage"),
});
export const permissionsRoute = createRoute({ ...parent, path: "permissions" }).update({
  component: lazyRouteComponent(() => import("#pages/permissions.tsx"), "PermissionsPage"),
});
