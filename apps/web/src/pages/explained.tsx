import { sayList } from "@parod/language/lists";
import type { ExplainedView } from "@parod/schema/views/explained";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { OrganisationChoice } from "#features/explained/organisation-choice.tsx";
import { hasMoved } from "#features/explained/moved.ts";
import { StepSection } from "#features/explained/step-section.tsx";
import { Waterfall } from "#features/explained/waterfall.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function ExplainedPage() {
  const { t, words, day } = useSay();
  const { organisation = null } = useSearch({ from: "/$language/what-changed" });
  const query = useQuery({
    ...useTrpc().explained.queryOptions({ ...useStand(), organisation }),
    placeholderData: keepPreviousData,
  });
  const titleOf = (view: ExplainedView) =>
    view.organisation
      ? t("explained.ofOne", { name: words(view.organisation.name) })
      : t("explained.title");
  return (
    <>
      <Crumbs here={t("explained.title")} />
      <QueryView
        query={query}
        title={t("explained.title")}
        titleOf={titleOf}
        gistOf={({ from, to, before, after }) =>
          t(before.met === after.met ? "explained.gistSame" : "explained.gist", {
            ...{ from: day(from), to: day(to) },
            ...{ before: before.met, after: after.met, of: after.of },
          })
        }
      >
        {(view) => <Explained view={view} />}
      </QueryView>
    </>
  );
}

function Explained({ view }: { view: ExplainedView }) {
  const { t, language } = useSay();
  const unmoved = view.steps.filter((line) => !hasMoved(line));
  return (
    <SourcesOf sources={view.sources}>
      <p className="lede">
        {t("explained.lead")} {t(`explained.chosen.${view.chosen}`)}
      </p>
      <OrganisationChoice view={view} />
      <Section title={t("explained.ledgers")} lede={t("explained.ledgersLead")}>
        <Waterfall view={view} />
        {view.total.computed === null && <p className="small">{t("explained.noNetwork")}</p>}
      </Section>
      {unmoved.length > 0 && (
        <p>
          {t("explained.unmoved", {
            steps: sayList(
              unmoved.map(({ step }) => t(`explained.step.${step}`)),
              language,
            ),
          })}
        </p>
      )}
      {view.steps.map((line, index) =>
        hasMoved(line) ? (
          <StepSection key={line.step} view={view} line={line} number={index + 1} />
        ) : null,
      )}
    </SourcesOf>
  );
}
