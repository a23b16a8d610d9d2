import type { DataQualityView } from "@parod/schema/views/explained";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { chosen, filters, type QualityFilter } from "#features/quality/filters.ts";
import { QualityTable } from "#features/quality/quality-table.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function DataQualityPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().dataQuality.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("dataQuality.title")} />
      <QueryView
        query={query}
        title={t("dataQuality.title")}
        gistOf={() => t("dataQuality.lead")}
        isEmpty={(view) => view.lines.length === 0}
      >
        {(view) => <Quality view={view} />}
      </QueryView>
    </>
  );
}

const defined = ["freshness", "assessed", "dated", "functions", "returns", "evidence"] as const;

function Quality({ view }: { view: DataQualityView }) {
  const { t, words, day } = useSay();
  const { show } = useSearch({ from: "/$language/data-quality" });
  const filter = chosen(show);
  const lines = view.lines.filter(filters[filter]);
  return (
    <>
      <p className="inset">
        {view.allows
          ? t("dataQuality.allows", {
              round: words(view.allows.round),
              date: day(view.allows.from),
            })
          : t("dataQuality.noRound")}
      </p>
      <Filter filter={filter} />
      <output className="small soft">
        {t("dataQuality.shown", { n: lines.length, of: view.lines.length })}
      </output>
      {lines.length > 0 && <QualityTable lines={lines} />}
      <Section title={t("dataQuality.definitions")}>
        <Facts>
          {defined.map((each) => (
            <Fact key={each} name={t(`dataQuality.column.${each}`)}>
              {t(`dataQuality.define.${each}`)}
            </Fact>
          ))}
        </Facts>
      </Section>
    </>
  );
}

function Filter({ filter }: { filter: QualityFilter }) {
  const { t } = useSay();
  const navigate = useNavigate({ from: "/$language/data-quality" });
  return (
    <div className="filters">
      <div>
        <label className="govuk-label" htmlFor="show">
          {t("dataQuality.show")}
        </label>
        <select
          className="govuk-select"
          id="show"
          value={filter}
          onChange={(event) =>
            void navigate({
              search: (before) => ({
                ...before,
                show: event.target.value === "all" ? undefined : event.target.value,
              }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {Object.keys(filters).map((each) => (
            <option key={each} value={each}>
              {t(`dataQuality.filter.${chosen(each)}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
