import type { LedgerLine, LedgerTimeline } from "@parod/schema/views/ledger";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { Bars } from "#features/ledger/bars.tsx";
import { MoreAuthorities } from "#features/ledger/more-authorities.tsx";
import { namedIn } from "#features/ledger/names.tsx";
import { SpanTable } from "#features/ledger/span-table.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function LedgerTimelinePage() {
  const { t, words, language } = useSay();
  const { subject } = useParams({ from: "/$language/who-does-what/$subject" });
  const { after } = useSearch({ from: "/$language/who-does-what/$subject" });
  const query = useQuery({
    ...useTrpc().ledgerTimeline.queryOptions({ ...useStand(), subject, after: after ?? null }),
    placeholderData: keepPreviousData,
  });
  const data = query.data?.subject.id === subject ? query.data : undefined;
  const titleOf = ({ subject: of }: LedgerTimeline) =>
    t("ledger.timelineTitle", { name: words(of.name) });
  return (
    <>
      <Crumbs
        here={data ? words(data.subject.name) : subject}
        list={
          <Link
            to="/$language/who-does-what"
            params={{ language }}
            search={(before) => ({ ...before, on: undefined, after: undefined })}
          >
            {t("ledger.title")}
          </Link>
        }
      />
      <QueryView
        query={{ ...query, data }}
        title={t("ledger.title")}
        titleOf={titleOf}
        isEmpty={({ lines }) => lines.length === 0}
        gistOf={({ subject: { kind, name } }) =>
          kind === "function"
            ? t("ledger.ofFunction")
            : t("ledger.ofAuthority", { name: words(name) })
        }
      >
        {(view) => <Timeline view={view} />}
      </QueryView>
    </>
  );
}

function Timeline({ view }: { view: LedgerTimeline }) {
  const { t, words } = useSay();
  const { subject, functions, names, lines, part, sources } = view;
  const texts = new Map(functions.map(({ id, text }) => [id, text]));
  const nameOf = ({ of }: LedgerLine) => words(texts.get(of) ?? namedIn(names, of).name);
  return (
    <SourcesOf sources={sources}>
      {subject.kind === "authority" && (
        <p>
          <OrganisationLink organisation={{ code: subject.id, name: subject.name }} />
        </p>
      )}
      <Section title={t("ledger.bars")}>
        <Bars view={view} nameOf={nameOf} />
        {subject.kind === "function" && <MoreAuthorities part={part} shown={lines.length} />}
      </Section>
      <Section title={t("ledger.spans")}>
        <SpanTable view={view} nameOf={nameOf} />
      </Section>
    </SourcesOf>
  );
}
