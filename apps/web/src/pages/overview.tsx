import { sayList } from "@parod/language/lists";
import type { OverviewView, ReturnsLine } from "@parod/schema/views/overview";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { AskTable } from "#features/ask-table.tsx";
import { AttentionList } from "#features/attention-list.tsx";
import { Authorities } from "#features/authorities.tsx";
import { FindingsOf } from "#features/findings/findings-of.tsx";
import { useSayOverview } from "#features/gist.ts";
import { HeadlineTiles } from "#features/headline-tiles.tsx";
import { SlipTable } from "#features/slip-table.tsx";
import { WorkstreamTable } from "#features/workstream-table.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function OverviewPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().overview.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  const sayOverview = useSayOverview();
  return (
    <QueryView query={query} title={t("overview.title")} gistOf={sayOverview}>
      {(view) => <Overview view={view} />}
    </QueryView>
  );
}

function Overview({ view }: { view: OverviewView }) {
  const { t, language } = useSay();
  return (
    <SourcesOf sources={view.sources}>
      <HeadlineTiles view={view} />
      {view.returns && <Returns returns={view.returns} />}
      <Section
        title={t("overview.attention.title")}
        lede={t("overview.attention.lead")}
        id="attention"
      >
        <AttentionList lines={view.attention} />
      </Section>
      <FindingsOf organisation={null} />
      {view.body && (
        <Section
          title={t("overview.body.title")}
          lede={t("overview.body.lead", { n: view.body.workstreams.length })}
          id="dysgu"
        >
          <WorkstreamTable position={view.body} />
        </Section>
      )}
      <Section
        title={t("overview.authorities.title")}
        lede={t("overview.authorities.lead")}
        id="authorities"
      >
        <p className="tools">
          <Link to="/$language/system-map" params={{ language }}>
            {t("systemMap.title")}
          </Link>
        </p>
        <Authorities authorities={view.authorities} />
      </Section>
      <Section title={t("overview.slips.title")} lede={t("overview.slips.lead")} id="slips">
        <p className="tools">
          <Link to="/$language/what-changed" params={{ language }}>
            {t("explained.title")}
          </Link>
        </p>
        <SlipTable slips={view.slips.toSorted((a, b) => b.days[1] - a.days[1]).slice(0, 8)} />
        {view.slips.length > 8 && (
          <p className="tools">
            <Link to="/$language/milestones" params={{ language }}>
              {t("milestones.all")}
            </Link>
          </p>
        )}
      </Section>
      <Section title={t("overview.asks.title")} lede={t("overview.asks.lead")} id="asks">
        <AskTable asks={unanswered(view.asks).slice(0, 8)} caption={t("overview.asks.title")} />
        <p className="tools">
          <Link to="/$language/group" params={{ language }} hash="asks">
            {t("overview.asks.all", { n: view.asks.length })}
          </Link>
        </p>
      </Section>
    </SourcesOf>
  );
}

/** Those past their date first, the longest past before the others; then as they were asked. */
const unanswered = (asks: OverviewView["asks"]): OverviewView["asks"] =>
  asks
    .filter(({ state }) => state === "no-answer-found")
    .toSorted((a, b) => (b.daysPast ?? 0) - (a.daysPast ?? 0));

function Returns({ returns }: { returns: ReturnsLine }) {
  const { t, language, words, day } = useSay();
  const names = (organisations: ReturnsLine["late"]) =>
    sayList(
      organisations.map(({ name }) => words(name)),
      language,
    );
  return (
    <div className="inset">
      <p>
        <strong>
          {t("overview.returns.title")}, {words(returns.round)}.
        </strong>{" "}
        {t("overview.returns.received", {
          received: returns.received,
          asked: returns.asked,
          due: day(returns.due),
        })}
      </p>
      {returns.missing.length > 0 && (
        <p>{t("overview.returns.missing", { names: names(returns.missing) })}</p>
      )}
      {returns.late.length > 0 && (
        <p>{t("overview.returns.late", { names: names(returns.late) })}</p>
      )}
      <p>
        <Link to="/$language/rounds" params={{ language }}>
          {t("rounds.title")}
        </Link>
      </p>
    </div>
  );
}
