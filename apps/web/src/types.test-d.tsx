import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { authorityRoute, languageRoute, milestonesRoute, overviewRoute } from "#app/router.tsx";
import { useTrpc } from "#lib/trpc.ts";

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Compiled, never run: what must be a mistake to the compiler is marked, and a mark too many is a mistake itself. */
export function Types() {
  const search = milestonesRoute.useSearch();
  const typed: IsAny<typeof search> = false;
  const owner: string | undefined = search.owner;
  // @ts-expect-error no such filter
  const filter = search.colour;
  // @ts-expect-error not a view
  const view: "nope" | undefined = overviewRoute.useSearch().view;
  const { language } = languageRoute.useParams();
  const spoken: "en" | "cy" = language;
  const { code } = authorityRoute.useParams();
  const t = useTranslations();
  // @ts-expect-error no such text
  t("overview.nope");
  // @ts-expect-error a date must be given
  t("common.asAt.said");
  const trpc = useTrpc();
  // @ts-expect-error an organisation is asked for by its code
  trpc.organisation.queryOptions({ programme: "public-record" });
  return [
    typed,
    owner,
    filter,
    view,
    spoken,
    <Link
      key="1"
      to="/$language/authorities/$code"
      params={{ language: "cy", code }}
      search={{ asAt: "2026-07-10" }}
    />,
    // @ts-expect-error no such language
    <Link key="2" to="/$language" params={{ language: "fr" }} />,
    // @ts-expect-error no such page
    <Link key="3" to="/$language/nowhere" params={{ language: "en" }} />,
  ];
}
