import { severities } from "@parod/schema/finding";
import type { FindingsView } from "@parod/schema/views/findings-page";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Fragment } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { CsvLink } from "#components/csv-link.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { FindingFilters } from "#features/findings/finding-filters.tsx";
import { FindingSections } from "#features/findings/finding-sections.tsx";
import { againWhileWorkedOut } from "#features/findings/work-in-hand.ts";
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
    refetchInterval: ({ state }) => againWhileWorkedOut(state.data?.history),
  });
  return (
    <>
      <Crumbs here={t("findingsPage.title")} />
      <QueryView
        query={query}
        title={t("findingsPage.title")}
        gistOf={(view) => <Gist view={view} />}
      >
        {(view) => <Findings view={view} />}
      </QueryView>
    </>
  );
}

const hasAny = ({ counts: { severity } }: FindingsView): boolean =>
  severity.blocks + severity.warns + severity.notes > 0;

/** How many there are of each weight, each number leading to what it counts. */
function Gist({ view }: { view: FindingsView }) {
  const { t, language } = useSay();
  if (!hasAny(view)) return t("findingsPage.lead");
  return severities.map((each, at) => {
    const n = view.counts.severity[each];
    const said = t(`findingsPage.weigh.${each}`, { n });
    return (
      <Fragment key={each}>
        {at > 0 && " · "}
        {n === 0 ? (
          said
        ) : (
          <Link to="/$language/findings" params={{ language }} search={{ severity: each }}>
            {said}
          </Link>
        )}
      </Fragment>
    );
  });
}

function Findings({ view }: { view: FindingsView }) {
  const { t, language } = useSay();
  const chosen = useSearch({ from: "/$language/findings" });
  const { seen, findings, fit } = view;
  if (seen.sees === "none") return <p className="inset">{t(`findingsPage.unseen.${seen.why}`)}</p>;
  if (!hasAny(view))
    return (
      <>
        <p className="inset">{t("findingsPage.none")}</p>
        <ResolvedSection view={view} />
      </>
    );
  return (
    <>
      {seen.sees === "own" && <p className="inset">{t("findingsPage.own")}</p>}
      <p className="lede">
        {t("findingsPage.lead")}{" "}
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
        <output className="small soft">{t("counts.results", { n: fit })}</output>
        {findings.length === 0 ? (
          <p>{t("findingsPage.noneOfThese")}</p>
        ) : (
          <FindingSections view={view} />
        )}
        <CsvLink table="findings" caption={t("findingsPage.title")} />
      </Section>
      <ResolvedSection view={view} />
    </>
  );
}
