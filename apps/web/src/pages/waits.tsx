import { sortIn } from "@parod/language/sort";
import { waitKinds, type WaitsView } from "@parod/schema/views/waits";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { FilterSelect } from "#components/filter-select.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { waitsAsked } from "#features/use-waits-asked.ts";
import { WaitLines } from "#features/wait-lines.tsx";
import { WaitPairTable, WaitTotalsTable } from "#features/wait-tables.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** Who waits on whom, over all organisations or around one. */
export function WaitsPage() {
  const { t, language } = useSay();
  const search = useSearch({ from: "/$language/who-waits-on-whom" });
  const query = useQuery({
    ...useTrpc().waits.queryOptions(waitsAsked(useStand(), search)),
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
        gistOf={({ kinds }) => t(kinds.links === 0 ? "waits.lead" : "waits.gist", kinds)}
        isEmpty={({ organisations }) => organisations.all === 0}
        empty={t("waits.none")}
      >
        {(view) => <Waits view={view} />}
      </QueryView>
    </>
  );
}

function Waits({ view }: { view: WaitsView }) {
  const { t } = useSay();
  const { rows, pairs, totals } = view;
  return (
    <>
      <p className="lede">{t("waits.lead")}</p>
      <Kinds kinds={view.kinds} />
      <Filters view={view} />
      <Section title={t("waits.each")} lede={t("waits.eachLead")} id="dependencies">
        <output className="small soft">{t("counts.results", { n: rows.all })}</output>
        <Parted part={rows} />
        {rows.all > 0 && <WaitLines rows={rows.listed} />}
      </Section>
      {pairs.all > 0 && (
        <Section title={t("waits.pairs")} lede={t("waits.pairsLead")}>
          <Parted part={pairs} />
          <WaitPairTable pairs={pairs.listed} />
        </Section>
      )}
      <Section title={t("waits.totals")}>
        <Parted part={totals} />
        <WaitTotalsTable totals={totals.listed} />
      </Section>
    </>
  );
}

/** Every number leads to what it counts. */
function Kinds({ kinds }: { kinds: WaitsView["kinds"] }) {
  const { t, language } = useSay();
  return (
    <ul className="inline-list">
      {waitKinds
        .filter((each) => kinds[each] > 0)
        .map((each) => (
          <li key={each}>
            <Link
              to="/$language/who-waits-on-whom"
              params={{ language }}
              search={(before) => ({ ...before, show: each })}
              resetScroll={false}
            >
              {t(`waits.kind.${each}`)}: {kinds[each]}
            </Link>
          </li>
        ))}
    </ul>
  );
}

/** A long list is shown in part, and says so. */
function Parted({ part }: { part: { readonly all: number; readonly listed: readonly unknown[] } }) {
  const { t } = useSay();
  if (part.listed.length >= part.all) return null;
  return <p className="small">{t("waits.parted", { n: part.listed.length, all: part.all })}</p>;
}

function Filters({ view: { organisations } }: { view: WaitsView }) {
  const { t, language, words } = useSay();
  const { organisation, show } = useSearch({ from: "/$language/who-waits-on-whom" });
  const navigate = useNavigate({ from: "/$language/who-waits-on-whom" });
  const choose = (key: "organisation" | "show") => (chosen: string | undefined) =>
    void navigate({
      search: (before) => ({ ...before, [key]: chosen }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="filters no-print">
      <FilterSelect
        id="organisation"
        label={t("waits.filter")}
        value={organisation}
        all={t("milestones.filter.all")}
        options={sortIn(organisations.listed, language, ({ name }) => words(name)).map(
          ({ code, name }) => ({ value: code, label: words(name) }),
        )}
        onChoose={choose("organisation")}
      />
      <FilterSelect
        id="show"
        label={t("waits.show")}
        value={show}
        all={t("waits.kind.open")}
        options={([...waitKinds, "all"] as const).map((value) => ({
          value,
          label: t(`waits.kind.${value}`),
        }))}
        onChoose={choose("show")}
      />
    </div>
  );
}
