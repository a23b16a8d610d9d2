import type { FindingGone } from "@parod/schema/views/findings-page";
import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "#components/facts.tsx";
import { OrganisationLinks } from "#components/organisation-link.tsx";
import { Section } from "#components/section.tsx";
import { SentenceText } from "#components/spoken-text.tsx";
import { AcceptanceSaid } from "#features/findings/acceptance.tsx";
import { FindingLife } from "#features/findings/finding-life.tsx";
import { useSay } from "#lib/say.ts";
import { SeverityMark } from "#marks/severity.tsx";

/** What a finding was that is no more on the day looked at, and what ended it. */
export function GoneFinding({ view }: { view: FindingGone }) {
  const { t, language } = useSay();
  const { finding, acceptance, stand, spells } = view;
  return (
    <>
      <Facts>
        <Fact name={t("findingsPage.gone.said")}>
          <SentenceText said={finding.said} />
        </Fact>
        <Fact name={t("findingsPage.filter.severity")}>
          <SeverityMark severity={finding.severity} />
        </Fact>
        {finding.organisations.length > 0 && (
          <Fact name={t("findingsPage.one.touches")}>
            <OrganisationLinks organisations={finding.organisations} />
          </Fact>
        )}
        <Fact name={t("findingsPage.one.rule")}>
          <Link to="/$language/rules" params={{ language }} hash={finding.rule}>
            {t(`rules.rule.${finding.rule}.name`)}
          </Link>
        </Fact>
      </Facts>
      <FindingLife stand={stand} spells={spells} />
      {acceptance !== null && (
        <Section title={t("findingsPage.accept.said")}>
          <AcceptanceSaid acceptance={acceptance} />
        </Section>
      )}
    </>
  );
}
