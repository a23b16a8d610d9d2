import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { DependencyTable } from "#features/dependency-table.tsx";
import { MoveForm } from "#features/move-form.tsx";
import { MoveOf } from "#features/move-of.tsx";
import { NetworkSection } from "#features/network/network-section.tsx";
import { MoveTable } from "#features/move-table.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function MilestonePage() {
  const { t, words, language, when } = useSay();
  const { id } = useParams({ from: "/$language/milestones/$id" });
  const query = useQuery({
    ...useTrpc().milestone.queryOptions({ ...useStand(), id }),
    placeholderData: keepPreviousData,
  });
  const data = query.data?.milestone.id === id ? query.data : undefined;
  const titleOf = ({ milestone }: NonNullable<typeof data>) =>
    milestone.title ? words(milestone.title) : milestone.code;
  return (
    <>
      <Crumbs
        here={data ? titleOf(data) : t("milestones.column.milestone")}
        list={
          <Link to="/$language/milestones" params={{ language }}>
            {t("milestones.title")}
          </Link>
        }
      />
      <QueryView
        query={{ ...query, data }}
        title={t("milestones.column.milestone")}
        titleOf={titleOf}
        languageOf={({ milestone }) => milestone.title?.only}
      >
        {({ milestone, dependencies, network, sources, abilities, stand }) => (
          <SourcesOf sources={sources}>
            <Facts>
              <Fact name={t("milestones.column.owner")}>
                <OrganisationLink organisation={milestone.owner} />
              </Fact>
              <Fact name={t("milestones.column.baseline")}>
                <ToldWhen when={milestone.baseline} short={false} />
              </Fact>
              {milestone.approved && milestone.rebaselines > 0 && (
                <Fact name={t("milestones.column.approved")}>
                  <ToldWhen when={milestone.approved} short={false} />
                </Fact>
              )}
              <Fact name={t("milestones.column.forecast")}>
                <ToldWhen when={milestone.forecast} short={false} />
                {milestone.datePassed && <p className="why">{t("milestones.passed")}</p>}
              </Fact>
              <Fact name={t("milestones.column.actual")}>
                {milestone.actual ? (
                  when(milestone.actual)
                ) : (
                  <span className="soft">{t("common.fact.notTold")}</span>
                )}
              </Fact>
              <Fact name={t("milestones.column.move")}>
                <MoveOf days={milestone.slipDays} />
              </Fact>
            </Facts>
            {abilities.moveForecast && milestone.actual === null && (
              <Section title={t("write.move.title")} id="move">
                {/* Keyed by the milestone alone: a newer answer behind the form leaves what is typed. */}
                <MoveForm
                  key={milestone.id}
                  programme={stand.programme.slug}
                  milestone={milestone}
                />
              </Section>
            )}
            {!abilities.moveForecast &&
              stand.programme.illustrative &&
              stand.asAt !== stand.today && (
                <p className="inset">
                  {t("common.past.readOnly")}{" "}
                  <Link
                    to="."
                    search={(before) => ({ ...before, asAt: stand.today, knownAt: undefined })}
                  >
                    {t("common.asAt.today")}
                  </Link>
                </p>
              )}
            {network && <NetworkSection network={network} id={milestone.id} />}
            <Section title={t("milestones.chart.table")}>
              <MoveTable milestones={[milestone]} />
            </Section>
            <Section
              title={t("milestones.dependencies.title")}
              lede={t("milestones.dependencies.lead")}
            >
              <DependencyTable dependencies={dependencies} />
            </Section>
          </SourcesOf>
        )}
      </QueryView>
    </>
  );
}
