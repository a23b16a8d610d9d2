import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import type { Language } from "@parod/language/languages";
import type { RenderResult } from "@testing-library/react";
import { waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { StandSearch } from "#app/search.ts";
import { renderSaid } from "#testing/render-said.tsx";

/** Renders what has links in it, as on a page of one language. */
export async function renderRouted(
  children: ReactNode,
  language: Language = "en",
): Promise<RenderResult> {
  const root = createRootRoute({ validateSearch: StandSearch });
  const page = createRoute({
    getParentRoute: () => root,
    path: "$language",
    component: () => children,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/${language}`] }),
  });
  const rendered = await renderSaid(<RouterProvider router={router as never} />, language);
  await waitFor(() => {
    if (rendered.container.textContent === "") throw new Error("not there yet");
  });
  return rendered;
}
