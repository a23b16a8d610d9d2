import type { DefinitionsView } from "@parod/schema/views/pages";
import { outlooks, standings } from "@parod/schema/vocabulary";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { Fact, Facts } from "#components/facts.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { CatalogueTables, FunctionTable } from "#features/catalogue-tables.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";
import { OutlookState, StandingState } from "#marks/state.tsx";

const terms = [
  "must",
  "improves",
  "extent",
  "pace",
  "told",
  "notAssessed",
  "unevidenced",
  "expired",
  "stale",
  "outlook",
  "perhapsLate",
  "pastDue",
  "slip",
  "float",
  "asAt",
  "known",
  "notPublished",
  "reading",
  "endDate",
  "agreedLater",
  "finding",
] as const;

export function DefinitionsPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().definitions.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("definitions.title")} />
      <QueryView query={query} title={t("definitions.title")} gistOf={() => t("definitions.lead")}>
        {(view) => <Definitions view={view} />}
      </QueryView>
    </>
  );
}

function Definitions({ view }: { view: DefinitionsView }) {
  const { t, language } = useSay();
  return (
    <>
      <Section title={t("definitions.section.words")}>
        <Facts>
          {terms.map((term) => (
            <Fact key={term} name={t(`definitions.term.${term}.name`)}>
              {t(`definitions.term.${term}.text`)}
            </Fact>
          ))}
        </Facts>
        <p>
          <Link to="/$language/rules" params={{ language }}>
            {t("rules.link")}
          </Link>
        </p>
      </Section>
      <Section title={t("definitions.section.states")}>
        <h3>{t("organisation.column.standing")}</h3>
        <ul className="key">
          {standings.map((standing) => (
            <li key={standing}>
              <StandingState standing={standing} />
            </li>
          ))}
        </ul>
        <h3>{t("organisation.column.outlook")}</h3>
        <ul className="key">
          {outlooks.map((outlook) => (
            <li key={outlook}>
              <OutlookState outlook={outlook} />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t("definitions.section.criteria")}
        lede={t("definitions.unreviewed")}
        id="criteria"
      >
        {view.catalogues.length === 0 ? (
          <p>{t("common.state.empty")}</p>
        ) : (
          <CatalogueTables catalogues={view.catalogues} />
        )}
      </Section>
      <Section title={t("definitions.section.functions")} id="functions">
        <FunctionTable functions={view.functions} />
      </Section>
    </>
  );
}
