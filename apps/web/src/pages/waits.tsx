import { sortIn } from "@parod/language/sort";
import type { WaitsView } from "@parod/schema/views/waits";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { FilterSelect } from "#components/filter-select.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { WaitLines } from "#features/wait-lines.tsx";
import { WaitPairTable, WaitTotalsTable } from "#features/wait-tables.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** Who waits on whom, over all organisations or around one. */
export function WaitsPage() {
  const { t, language } = useSay();
  const query = useQuery({
    ...useTrpc().waits.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs
        here={t("waits.title")}
        list={
          <Link to="/$language/milestones" params={{ language }}>
            {t("milestones.title")}
          </Link>
        }
      />
      <QueryView
        query={query}
        title={t("waits.title")}
        gistOf={() => t("waits.lead")}
        isEmpty={({ pairs }) => pairs.length === 0}
        empty={t("waits.none")}
      >
        {(view) => <Waits view={view} />}
      </QueryView>
    </>
  );
}

function Waits({ view }: { view: WaitsView }) {
  const { t } = useSay();
  const { organisation } = useSearch({ from: "/$language/who-waits-on-whom" });
  const isShown = (code: string) => organisation === undefined || code === organisation;
  const pairs = view.pairs.filter(({ giver, taker }) => isShown(giver.code) || isShown(taker.code));
  const { links, agreed, refused, dates, settled, tooLate, ...counts } = view.all;
  return (
    <>
      <p>
        {t("waits.gist", {
          ...{ links, agreed, settled, late: tooLate },
          apart: refused + dates,
          alone: counts["giver-only"] + counts["taker-only"],
        })}
      </p>
      <OrganisationFilter view={view} organisation={organisation} />
      <Section title={t("waits.pairs")} lede={t("waits.pairsLead")}>
        <output className="small soft">{t("counts.results", { n: pairs.length })}</output>
        <WaitPairTable pairs={pairs} />
      </Section>
      <Section title={t("waits.each")} lede={t("waits.eachLead")} id="dependencies">
        <WaitLines pairs={pairs} />
      </Section>
      <Section title={t("waits.totals")}>
        <WaitTotalsTable totals={view.totals.filter((each) => isShown(each.organisation.code))} />
      </Section>
    </>
  );
}

function OrganisationFilter({
  view,
  organisation,
}: {
  view: WaitsView;
  organisation: string | undefined;
}) {
  const { t, language, words } = useSay();
  const navigate = useNavigate({ from: "/$language/who-waits-on-whom" });
  const organisations = sortIn(
    view.totals.map((each) => each.organisation),
    language,
    ({ name }) => words(name),
  );
  return (
    <div className="filters">
      <FilterSelect
        id="organisation"
        label={t("waits.filter")}
        value={organisation}
        all={t("milestones.filter.all")}
        options={organisations.map(({ code, name }) => ({ value: code, label: words(name) }))}
        onChoose={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, organisation: chosen }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
