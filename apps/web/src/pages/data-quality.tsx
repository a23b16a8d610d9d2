import type { DataQualityView } from "@parod/schema/views/explained";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { FilterSelect } from "#components/filter-select.tsx";
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
        gistOf={(view) => {
          const n = withGaps(view);
          return n === 0
            ? t("dataQuality.gistNone")
            : t("dataQuality.gist", { n, of: view.lines.length });
        }}
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
      <p className="lede">{t("dataQuality.lead")}</p>
      <Gaps view={view} />
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

type LineFilter = Exclude<QualityFilter, "all">;
const narrowing = Object.keys(filters)
  .map(chosen)
  .filter((each): each is LineFilter => each !== "all");

/** How many have a gap of whatever kind. */
const withGaps = ({ lines }: DataQualityView): number =>
  lines.filter((line) => narrowing.some((each) => filters[each](line))).length;

/** Every number leads to what it counts. */
function Gaps({ view: { lines } }: { view: DataQualityView }) {
  const { t, language } = useSay();
  const counted = narrowing
    .map((filter) => ({ filter, n: lines.filter(filters[filter]).length }))
    .filter(({ n }) => n > 0);
  return (
    <ul className="inline-list">
      {counted.map(({ filter, n }) => (
        <li key={filter}>
          <Link
            to="/$language/data-quality"
            params={{ language }}
            search={(before) => ({ ...before, show: filter })}
            resetScroll={false}
          >
            {t(`dataQuality.filter.${filter}`)}: {n}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Filter({ filter }: { filter: QualityFilter }) {
  const { t } = useSay();
  const navigate = useNavigate({ from: "/$language/data-quality" });
  return (
    <div className="filters no-print">
      <FilterSelect
        id="show"
        label={t("dataQuality.show")}
        value={filter === "all" ? undefined : filter}
        all={t("dataQuality.filter.all")}
        options={narrowing.map((value) => ({ value, label: t(`dataQuality.filter.${value}`) }))}
        onChoose={(show) =>
          void navigate({
            search: (before) => ({ ...before, show }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
