import type { OrganisationView } from "@parod/schema/views/organisation";
import { Link } from "@tanstack/react-router";
import { SourcesOf } from "#components/origin.tsx";
import { Section } from "#components/section.tsx";
import { ActivityList } from "#features/activity-list.tsx";
import { Criteria } from "#features/criteria.tsx";
import { FindingsOf } from "#features/findings/findings-of.tsx";
import { KnownFacts } from "#features/known-facts.tsx";
import { SubjectLink } from "#features/ledger/subject-link.tsx";
import { Memberships } from "#features/memberships.tsx";
import { Models } from "#features/models.tsx";
import { Provisions } from "#features/provisions.tsx";
import { Sayings } from "#features/sayings.tsx";
import { Stages } from "#features/stages.tsx";
import { WorkLink } from "#features/work/my-work.tsx";
import { WorkstreamTable } from "#features/workstream-table.tsx";
import { useSay } from "#lib/say.ts";

/**
 * Everything about one organisation. Written first for the one about which nothing is known: what was there before, what is
 * known of all, what was looked for and who can tell. What else is told comes after, each part only where there is any.
 */
export function OrganisationBody({ view }: { view: OrganisationView }) {
  const { t, language } = useSay();
  const { position } = view;
  const own = view.sayings.filter(({ ofAll }) => !ofAll);
  return (
    <SourcesOf sources={view.sources}>
      {position.stage && <Stages view={view} />}
      {position.catalogue !== null && (
        <p className="tools">
          <Link
            to="/$language/what-changed"
            params={{ language }}
            search={{ organisation: position.code }}
          >
            {t("explained.title")}
          </Link>
        </p>
      )}
      {position.catalogue !== null && !view.stand.programme.public && (
        <p className="tools">
          <Link to="/$language/rounds" params={{ language }}>
            {t("rounds.title")}
          </Link>
        </p>
      )}
      <WorkLink code={position.code} />
      <FindingsOf organisation={position.code} />
      <KnownFacts view={view} />
      {view.memberships.length > 0 && (
        <Section title={t("organisation.section.arrangements")}>
          <Memberships of="member" lines={view.memberships} />
        </Section>
      )}
      {view.members.length > 0 && (
        <Section title={t("organisation.members.title")} lede={t("organisation.members.lead")}>
          <Memberships of="arrangement" lines={view.members} />
        </Section>
      )}
      {view.models.length > 0 && (
        <Section title={t("organisation.section.model")}>
          <Models lines={view.models} />
        </Section>
      )}
      {view.provisions.length > 0 && (
        <Section
          title={t("organisation.section.provisions")}
          lede={t("organisation.provisionNone")}
        >
          <Provisions lines={view.provisions} />
          {view.kind === "local-authority" && (
            <p>
              <SubjectLink subject={view.position.code}>{t("ledger.overTime")}</SubjectLink>
            </p>
          )}
        </Section>
      )}
      {view.activities.length > 0 && (
        <Section title={t("organisation.section.milestones")}>
          <ActivityList activities={view.activities} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t("organisation.section.said")} lede={t("organisation.supported")}>
          <Sayings lines={own} />
        </Section>
      )}
      {position.workstreams.length > 0 && (
        <Section title={t("organisation.section.criteria")} id="criteria">
          <WorkstreamTable position={position} here />
          {view.inPart ? (
            <p className="inset">{t("organisation.inPart")}</p>
          ) : (
            <Criteria view={view} />
          )}
        </Section>
      )}
      {view.undated.length > 0 && (
        <Section title={t("organisation.section.undated")} lede={t("sources.undated.lead")}>
          <Sayings lines={view.undated} />
        </Section>
      )}
    </SourcesOf>
  );
}
