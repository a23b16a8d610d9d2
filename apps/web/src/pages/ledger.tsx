import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { QueryView } from "#components/query-view.tsx";
import { DayForm } from "#features/ledger/day-form.tsx";
import { LedgerMatrix } from "#features/ledger/ledger-matrix.tsx";
import { MoreAuthorities } from "#features/ledger/more-authorities.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function LedgerPage() {
  const { t, day } = useSay();
  const { on, after } = useSearch({ from: "/$language/who-does-what" });
  const query = useQuery({
    ...useTrpc().ledger.queryOptions({ ...useStand(), on: on ?? null, after: after ?? null }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("ledger.title")} />
      <QueryView
        query={query}
        title={t("ledger.title")}
        gistOf={(table) =>
          t(table.on > table.stand.asAt ? "ledger.gistAhead" : "ledger.gist", {
            date: day(table.on),
          })
        }
        isEmpty={({ functions, authorities }) => functions.length === 0 || authorities.length === 0}
      >
        {(table) => (
          <>
            <DayForm on={on} shown={table.on} />
            <p className="lede">{t("ledger.tableLead")}</p>
            <LedgerMatrix table={table} />
            <MoreAuthorities part={table.part} shown={table.authorities.length} />
          </>
        )}
      </QueryView>
      {query.data === undefined && query.isError && <DayForm on={on} shown={undefined} />}
    </>
  );
}
