import type { ReportView } from "@parod/schema/views/pages";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { ReportBody } from "#features/report-body.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function ReportPage() {
  const { t, day } = useSay();
  const { since = null } = useSearch({ from: "/$language/report" });
  const query = useQuery({
    ...useTrpc().report.queryOptions({ ...useStand(), since }),
    placeholderData: keepPreviousData,
  });
  const titleOf = ({ cutOff }: ReportView) => t("report.titleAt", { date: day(cutOff) });
  return (
    <>
      <Crumbs here={t("report.title")} />
      <QueryView
        query={query}
        title={t("report.title")}
        titleOf={titleOf}
        gistOf={(view) => t("report.lead", { cutOff: day(view.cutOff), since: day(view.since) })}
      >
        {(view) => (
          <SourcesOf sources={view.sources}>
            <p className="small">{t("report.status")}</p>
            <p className="no-print">
              <button type="button" className="govuk-button" onClick={() => window.print()}>
                {t("report.choose.print")}
              </button>
            </p>
            <ReportBody view={view} />
          </SourcesOf>
        )}
      </QueryView>
    </>
  );
}
