import { sortIn } from "@parod/language/sort";
import type { MilestonesView } from "@parod/schema/views/milestones";
import type { Named } from "@parod/schema/views/standpoint";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { FilterSelect } from "#components/filter-select.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { ActivityList } from "#features/activity-list.tsx";
import { DependencyTable } from "#features/dependency-table.tsx";
import { FloatFigure } from "#features/float-figure.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function MilestonesPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().milestones.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("milestones.title")} />
      <QueryView query={query} title={t("milestones.title")} gistOf={() => t("milestones.lead")}>
        {(view) => <Milestones view={view} />}
      </QueryView>
    </>
  );
}

function Milestones({ view }: { view: MilestonesView & { importFor: readonly Named[] } }) {
  const { t, words, language } = useSay();
  const { owner } = useSearch({ from: "/$language/milestones" });
  const shown = view.milestones.filter((each) => owner === undefined || each.owner.code === owner);
  return (
    <SourcesOf sources={view.sources}>
      {view.float && view.float.points.length > 0 && (
        <section className="section" aria-label={t("milestones.chart.title")}>
          <FloatFigure float={view.float} stand={view.stand} />
        </section>
      )}
      <Section title={t("milestones.all")}>
        {view.importFor.map(({ code, name }) => (
          <p key={code}>
            <Link
              to="/$language/import-plan/$organisation"
              params={{ language, organisation: code }}
            >
              {t("planFile.page.link", { organisation: words(name) })}
            </Link>
          </p>
        ))}
        <OwnerFilter view={view} owner={owner} />
        <output className="small soft">{t("counts.results", { n: shown.length })}</output>
        {shown.length > 0 && (
          <ActivityList
            activities={shown}
            more={[
              {
                key: "owner",
                label: t("milestones.column.owner"),
                cell: (row) => <OrganisationLink organisation={row.owner} />,
              },
            ]}
          />
        )}
      </Section>
      <Section
        title={t("milestones.dependencies.title")}
        lede={t("milestones.dependencies.lead")}
        id="dependencies"
      >
        <p>
          <Link to="/$language/who-waits-on-whom" params={{ language }}>
            {t("waits.link")}
          </Link>
        </p>
        <DependencyTable dependencies={view.dependencies} />
      </Section>
    </SourcesOf>
  );
}

function OwnerFilter({ view, owner }: { view: MilestonesView; owner: string | undefined }) {
  const { t, language, words } = useSay();
  const navigate = useNavigate({ from: "/$language/milestones" });
  const owners = sortIn(
    [...new Map(view.milestones.map((each) => [each.owner.code, each.owner])).values()],
    language,
    ({ name }) => words(name),
  );
  return (
    <div className="filters">
      <FilterSelect
        id="owner"
        label={t("milestones.column.owner")}
        value={owner}
        all={t("milestones.filter.all")}
        options={owners.map(({ code, name }) => ({ value: code, label: words(name) }))}
        onChoose={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, owner: chosen }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
