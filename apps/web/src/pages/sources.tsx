import { sayPounds } from "@parod/language/numbers";
import type { SourcesView } from "@parod/schema/views/pages";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Publisher, SourceById, SourcesOf, SourceTitle } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { Sayings } from "#features/sayings.tsx";
import { Searches } from "#features/searches.tsx";
import { SourceAddress } from "#features/source-address.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

type Line = SourcesView["lines"][number];
type Funding = SourcesView["funding"][number];

export function SourcesPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().sources.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("sources.title")} />
      <QueryView query={query} title={t("sources.title")} gistOf={() => t("sources.lead")}>
        {(view) => <SourceLists view={view} />}
      </QueryView>
    </>
  );
}

function SourceLists({ view }: { view: SourcesView }) {
  const { t, words, shortDay, language } = useSay();
  const publisherIn = ({ publisher }: Line) => publisher[language] ?? publisher.en;
  const byId = useMemo(
    () => Object.fromEntries(view.lines.map((line) => [line.id, line])),
    [view.lines],
  );
  const columns: Column<Line>[] = [
    {
      key: "title",
      label: t("sources.column.title"),
      cell: (row) => (
        <>
          <SourceTitle source={row} />
          {row.machineMade && <span className="why">{t("common.fact.machineMade")}</span>}
          {row.remark && (
            <span className="why" lang="en">
              {row.remark}
            </span>
          )}
        </>
      ),
    },
    {
      key: "publisher",
      label: t("sources.column.publisher"),
      cell: (row) => <Publisher source={row} />,
      sort: (a, b) => publisherIn(a).localeCompare(publisherIn(b)),
    },
    {
      key: "day",
      label: t("sources.column.day"),
      cell: (row) => (
        <>
          {row.day ? shortDay(row.day) : t("sources.noDay")}
          {row.documentDay && row.documentDay !== row.day && (
            <span className="why">
              {t("sources.documentDay", { date: shortDay(row.documentDay) })}
            </span>
          )}
        </>
      ),
      sort: (a, b) => (a.day ?? "").localeCompare(b.day ?? ""),
    },
    {
      key: "facts",
      label: t("sources.column.facts"),
      cell: (row) => t("sources.count", { n: row.facts }),
    },
    { key: "link", label: t("sources.column.link"), cell: (row) => <SourceAddress source={row} /> },
  ];
  const money: Column<Funding>[] = [
    {
      key: "text",
      label: t("sources.funding.column.text"),
      cell: (row) => (
        <>
          {words(row.text)}
          <span className="why">
            <SourceById id={row.sourceId} />
          </span>
        </>
      ),
    },
    { key: "period", label: t("sources.funding.column.period"), cell: (row) => row.period },
    {
      key: "pounds",
      label: t("sources.funding.column.pounds"),
      cell: (row) => (row.pounds === null ? t("sources.funding.notStated") : sayPounds(row.pounds)),
    },
  ];
  return (
    <SourcesOf sources={byId}>
      {view.lines.length === 0 ? (
        <p>{t("sources.none")}</p>
      ) : (
        <DataTable
          caption={t("sources.title")}
          captionHidden
          columns={columns}
          rows={view.lines}
          keyOf={({ id }) => id}
          anchors
        />
      )}
      <p className="lede">{t("sources.licence")}</p>
      <Section title={t("sources.searches.title")} lede={t("sources.searches.lead")} id="searches">
        <Searches lines={view.searches} />
      </Section>
      {view.undated.length > 0 && (
        <Section title={t("sources.undated.title")} lede={t("sources.undated.lead")}>
          <Sayings lines={view.undated} />
        </Section>
      )}
      {view.funding.length > 0 && (
        <Section title={t("sources.funding.title")}>
          <DataTable
            caption={t("sources.funding.title")}
            captionHidden
            columns={money}
            rows={view.funding}
            keyOf={({ id }) => id}
          />
        </Section>
      )}
    </SourcesOf>
  );
}
