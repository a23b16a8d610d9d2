import { severities } from "@parod/schema/finding";
import { ruleGroups, type RuleLine, type RulesView } from "@parod/schema/views/rules";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { SourceById, SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function RulesPage() {
  const { t, language } = useSay();
  const query = useQuery({
    ...useTrpc().rules.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs
        list={
          <Link to="/$language/definitions" params={{ language }}>
            {t("definitions.title")}
          </Link>
        }
        here={t("rules.title")}
      />
      <QueryView
        query={query}
        title={t("rules.title")}
        gistOf={() => t("rules.lead")}
        isEmpty={({ rules }) => rules.length === 0}
      >
        {(view) => <RuleGroups view={view} />}
      </QueryView>
    </>
  );
}

function RuleGroups({ view }: { view: RulesView }) {
  const { t } = useSay();
  const groups = ruleGroups
    .map((group) => ({ group, rules: view.rules.filter((rule) => rule.group === group) }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <SourcesOf sources={view.sources}>
      <Section title={t("rules.label.severity")}>
        <Facts>
          {severities.map((severity) => (
            <Fact key={severity} name={t(`rules.severity.${severity}`)}>
              {t(`rules.severityText.${severity}`)}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Section title={t("rules.contents")}>
        <Facts>
          {groups.map(({ group, rules }) => (
            <Fact key={group} name={t(`rules.group.${group}`)}>
              <ul>
                {rules.map(({ id }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{t(`rules.rule.${id}.name`)}</a>
                  </li>
                ))}
              </ul>
            </Fact>
          ))}
        </Facts>
      </Section>
      {groups.map(({ group, rules }) => (
        <Section key={group} title={t(`rules.group.${group}`)}>
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </Section>
      ))}
    </SourcesOf>
  );
}

/** Its id is the address of its place on the page, so that a finding can lead to its rule. */
function Rule({ rule }: { rule: RuleLine }) {
  const { t } = useSay();
  const { id, severities: given, thresholds, grounds } = rule;
  return (
    <article id={id}>
      <h3>{t(`rules.rule.${id}.name`)}</h3>
      <p>{t(`rules.rule.${id}.finds`)}</p>
      <Facts>
        <Fact name={t("rules.label.not")}>{t(`rules.rule.${id}.not`)}</Fact>
        <Fact name={t("rules.label.why")}>{t(`rules.rule.${id}.why`)}</Fact>
        <Fact name={t("rules.label.severity")}>
          {given.map((severity) => t(`rules.severity.${severity}`)).join(", ")}
        </Fact>
        {thresholds.length > 0 && (
          <Fact name={t("rules.label.thresholds")}>
            <ul>
              {thresholds.map(({ name, n }) => (
                <li key={name}>{t(`rules.threshold.${name}`, { n })}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t("rules.label.grounds")}>
          {t(`rules.rule.${id}.grounds`)}
          {grounds.map(({ sourceId }) => (
            <p key={sourceId}>
              <SourceById id={sourceId} />
            </p>
          ))}
        </Fact>
      </Facts>
    </article>
  );
}
