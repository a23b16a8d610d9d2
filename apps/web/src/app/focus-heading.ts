import type { createAppRouter } from "#app/router.tsx";

/** A page drawn in place says nothing to a screen reader by itself: put the reader at its heading. Not on the first page. */
export function focusHeadingOnNavigation(router: ReturnType<typeof createAppRouter>): void {
  router.subscribe("onRendered", ({ fromLocation, pathChanged, toLocation }) => {
    if (!fromLocation || !pathChanged || toLocation.hash !== "") return;
    document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  });
}
