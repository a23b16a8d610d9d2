import type { FindingsView } from "@parod/schema/views/findings-page";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { CsvLink } from "#components/csv-link.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { FindingFilters } from "#features/findings/finding-filters.tsx";
import { FindingList } from "#features/findings/finding-list.tsx";
import { ResolvedSection, SinceGist } from "#features/findings/resolved-section.tsx";
import { useFindingsAsked } from "#features/findings/use-findings-asked.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** What contradicts in everything that was told, narrowed as the address says. */
export function FindingsPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().findings.queryOptions(useFindingsAsked()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("findingsPage.title")} />
      <QueryView
        query={query}
        title={t("findingsPage.title")}
        gistOf={() => t("findingsPage.lead")}
      >
        {(view) => <Findings view={view} />}
      </QueryView>
    </>
  );
}

function Findings({ view }: { view: FindingsView }) {
  const { t, language } = useSay();
  const chosen = useSearch({ from: "/$language/findings" });
  const { seen, counts, findings, groups } = view;
  if (seen.sees === "none") return <p className="inset">{t(`findingsPage.unseen.${seen.why}`)}</p>;
  const { blocks, warns, notes } = counts.severity;
  if (blocks + warns + notes === 0)
    return (
      <>
        <p className="inset">{t("findingsPage.none")}</p>
        <ResolvedSection view={view} />
      </>
    );
  return (
    <>
      {seen.sees === "own" && <p className="inset">{t("findingsPage.own")}</p>}
      <p>
        <b>{t("findingsPage.gist", { blocks, warns, notes })}</b>{" "}
        <Link to="/$language/rules" params={{ language }}>
          {t("findingsPage.about")}
        </Link>
        {" · "}
        <Link to="/$language/system-map" params={{ language }}>
          {t("systemMap.title")}
        </Link>
      </p>
      <SinceGist view={view} />
      <FindingFilters view={view} chosen={chosen} />
      <Section title={t("findingsPage.list")} id="list">
        <output className="small soft">{t("counts.results", { n: findings.length })}</output>
        {findings.length === 0 ? (
          <p>{t("findingsPage.noneOfThese")}</p>
        ) : (
          <FindingList findings={findings} groups={groups} />
        )}
        <CsvLink table="findings" caption={t("findingsPage.title")} />
      </Section>
      <ResolvedSection view={view} />
    </>
  );
}
