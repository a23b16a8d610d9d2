import { howToResolve, whyItMatters } from "@parod/language/findings/why-and-how";
import type { FindingAnswer, FindingView } from "@parod/schema/views/findings-page";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { OrganisationLinks } from "#components/organisation-link.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { SentenceText } from "#components/spoken-text.tsx";
import { Acceptance } from "#features/findings/acceptance.tsx";
import { FindingLife, HistoryThrough, SeenLine } from "#features/findings/finding-life.tsx";
import { FindingItems } from "#features/findings/finding-list.tsx";
import { FindingPath } from "#features/findings/finding-path.tsx";
import { FindingRecords } from "#features/findings/finding-records.tsx";
import { GoneFinding } from "#features/findings/gone-finding.tsx";
import { againWhileWorkedOut } from "#features/findings/work-in-hand.ts";
import { resolvedOn } from "#features/findings/resolved-section.tsx";
import { LinkTo } from "#features/findings/finding-link.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";
import { SeverityMark } from "#marks/severity.tsx";

/** One finding: what it says, why it matters, what it rests on, what follows, and what was decided of it. */
export function FindingPage() {
  const { t, language, day } = useSay();
  const { id } = useParams({ from: "/$language/findings/$id" });
  const query = useQuery({
    ...useTrpc().finding.queryOptions({ ...useStand(), id }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => againWhileWorkedOut(state.data?.history),
  });
  return (
    <>
      <Crumbs
        list={
          <Link to="/$language/findings" params={{ language }}>
            {t("findingsPage.title")}
          </Link>
        }
        here={t("findingsPage.one.title")}
      />
      <QueryView
        query={query}
        title={t("findingsPage.one.title")}
        titleOf={(view) =>
          t(`rules.rule.${view.state === "waiting" ? view.rule : view.finding.rule}.name`)
        }
        gistOf={(view) => {
          const asAt = day(view.stand.asAt);
          if (view.state === "here") return <SentenceText said={view.finding.said} />;
          if (view.state === "waiting") return t("findingsPage.gone.waiting", { asAt });
          const date = day(resolvedOn(view.finding.last));
          return t("findingsPage.gone.notice", { asAt, date });
        }}
      >
        {(view) => <FindingShown view={view} />}
      </QueryView>
    </>
  );
}

function FindingShown({ view }: { view: FindingAnswer }) {
  if (view.state === "waiting") return <HistoryThrough history={view.history} />;
  return (
    <SourcesOf sources={view.sources}>
      {view.state === "gone" ? <GoneFinding view={view} /> : <OneFinding view={view} />}
    </SourcesOf>
  );
}

function OneFinding({ view }: { view: FindingView }) {
  const { t, language } = useSay();
  const { finding, organisations, path, causes, follows } = view;
  return (
    <>
      <Facts>
        <Fact name={t("findingsPage.filter.severity")}>
          <SeverityMark severity={finding.severity} />
        </Fact>
        {organisations.length > 0 && (
          <Fact name={t("findingsPage.one.touches")}>
            <OrganisationLinks organisations={organisations} />
          </Fact>
        )}
        <Fact name={t("findingsPage.life.fact")}>
          <SeenLine stand={view.stand} history={view.history} spells={view.spells} />
        </Fact>
        <Fact name={t("findingsPage.one.why")}>{whyItMatters(finding.rule, t)}</Fact>
        <Fact name={t("findingsPage.one.how")}>
          {howToResolve(finding, t)}{" "}
          <LinkTo link={finding.fix}>{finding.fix && t("findingsPage.fix")}</LinkTo>
        </Fact>
        <Fact name={t("findingsPage.one.rule")}>
          <Link to="/$language/rules" params={{ language }} hash={finding.rule}>
            {t(`rules.rule.${finding.rule}.name`)}
          </Link>
        </Fact>
      </Facts>
      <FindingLife stand={view.stand} spells={view.spells} />
      <Acceptance view={view} />
      {path.length > 0 && (
        <Section title={t("findingsPage.one.path")} lede={t("findingsPage.one.pathLead")}>
          <FindingPath steps={path} />
        </Section>
      )}
      <Section title={t("findingsPage.one.records")}>
        <FindingRecords records={view.records} leftOut={view.recordsLeftOut} />
      </Section>
      <Others title={t("findingsPage.one.causes")} findings={causes} />
      <Others title={t("findingsPage.one.followed")} findings={follows} />
    </>
  );
}

function Others({ title, findings }: { title: string; findings: FindingView["causes"] }) {
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <FindingItems findings={findings} />
    </Section>
  );
}
