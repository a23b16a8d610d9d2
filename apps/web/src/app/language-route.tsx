import { type Language, languages } from "@parod/language/languages";
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  notFound,
  Outlet,
  retainSearchParams,
  stripSearchParams,
} from "@tanstack/react-router";
import { MissingPage } from "#app/missing-page.tsx";
import { defaultProgramme, standFrom, standKeys, StandSearch } from "#app/search.ts";
import { Spoken } from "#app/spoken.tsx";
import { loadMessages } from "#lib/messages.ts";
import type { Trpc } from "#lib/trpc.ts";

export type RouterContext = { readonly queryClient: QueryClient; readonly trpc: Trpc };

export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });

export const languageRoute = createRoute({
  getParentRoute: () => root,
  path: "$language",
  params: {
    parse: ({ language }): { language: Language } => {
      const found = languages.find((each) => each === language);
      // oxlint-disable-next-line typescript/only-throw-error -- how the router is told
      if (!found) throw notFound();
      return { language: found };
    },
    stringify: ({ language }) => ({ language }),
  },
  validateSearch: StandSearch,
  // Every link carries the stand along; the default programme is not written out.
  search: {
    middlewares: [
      retainSearchParams([...standKeys]),
      stripSearchParams({ programme: defaultProgramme }),
    ],
  },
  loader: ({ params }) => loadMessages(params.language),
  staleTime: Number.POSITIVE_INFINITY,
  component: function Language() {
    return (
      <Spoken
        language={languageRoute.useParams().language}
        messages={languageRoute.useLoaderData()}
      />
    );
  },
  notFoundComponent: MissingPage,
});

export const parent = { getParentRoute: () => languageRoute } as const;
/** A page that stands on a day asks for it by its address. */
export const stand = {
  loaderDeps: ({ search }: { search: StandSearch }) => standFrom(search),
} as const;
