import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Authorities } from "#features/authorities.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function AuthoritiesPage() {
  const { t, language } = useSay();
  const query = useQuery({
    ...useTrpc().overview.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("organisation.authoritiesTitle")} />
      <QueryView
        query={query}
        title={t("organisation.authoritiesTitle")}
        gistOf={() => t("overview.authorities.lead")}
        isEmpty={(view) => view.authorities.length === 0}
      >
        {(view) => (
          <SourcesOf sources={view.sources}>
            <p className="tools">
              <Link to="/$language/data-quality" params={{ language }}>
                {t("dataQuality.title")}
              </Link>
            </p>
            <Authorities authorities={view.authorities} />
          </SourcesOf>
        )}
      </QueryView>
    </>
  );
}
