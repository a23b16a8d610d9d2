import { sayNumber } from "@parod/language/numbers";
import type { RoundsView } from "@parod/schema/views/returns";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { type Column, DataTable } from "#components/data-table.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { OpenRoundForm } from "#features/returns/open-round-form.tsx";
import { RoundPast } from "#features/returns/round-past.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function RoundsPage() {
  const { t } = useSay();
  const query = useQuery({
    ...useTrpc().rounds.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("rounds.title")} />
      <QueryView query={query} title={t("rounds.title")} gistOf={() => t("rounds.lead")}>
        {(view) => (
          <>
            {view.rounds.length === 0 ? (
              <p>{t("rounds.empty")}</p>
            ) : (
              <RoundsTable rounds={view.rounds} />
            )}
            <RoundPast stand={view.stand} />
            {view.abilities.open && (
              <Section title={t("rounds.open.title")} id="open">
                <OpenRoundForm programme={view.stand.programme.slug} today={view.stand.today} />
              </Section>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

type Row = RoundsView["rounds"][number];

function RoundsTable({ rounds }: { rounds: readonly Row[] }) {
  const { t, words, language, shortDay } = useSay();
  const columns: readonly Column<Row>[] = [
    {
      key: "round",
      label: t("rounds.column.round"),
      cell: ({ id, title }) => (
        <Link to="/$language/rounds/$round" params={{ language, round: id }}>
          {words(title)}
        </Link>
      ),
    },
    {
      key: "state",
      label: t("rounds.column.state"),
      cell: ({ state }) => t(`states.round.${state}`),
    },
    {
      key: "cutOff",
      label: t("rounds.column.cutOff"),
      cell: ({ cutOff }) => shortDay(cutOff),
    },
    { key: "due", label: t("rounds.column.due"), cell: ({ due }) => shortDay(due) },
    {
      key: "certified",
      label: t("rounds.column.certified"),
      cell: ({ counts }) => t("rounds.of", { n: counts.certified, of: counts.asked }),
    },
    {
      key: "late",
      label: t("rounds.column.late"),
      cell: ({ counts }) => sayNumber(counts.late),
    },
    {
      key: "missing",
      label: t("rounds.column.missing"),
      cell: ({ counts }) => sayNumber(counts.missing),
    },
  ];
  return (
    <DataTable caption={t("rounds.table")} columns={columns} rows={rounds} keyOf={({ id }) => id} />
  );
}
