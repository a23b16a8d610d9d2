import { sayNumber } from "@parod/language/numbers";
import type { RoundView } from "@parod/schema/views/returns";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ReturnLink } from "#features/returns/return-link.tsx";
import { useSay } from "#lib/say.ts";

type Row = RoundView["lines"][number];

/** Each organisation that a round asks: in the order of codes, never by how it did. */
export function RoundTable({ view }: { view: RoundView }) {
  const { t } = useSay();
  const lateness = ({ missing, lateDays, firstCertified }: Row) => {
    if (missing) return t("rounds.missing", { n: lateDays ?? 0 });
    if (lateDays !== null) return t("rounds.late", { n: lateDays });
    return firstCertified === null ? t("rounds.notDue") : t("rounds.onTime");
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "organisation",
      label: t("rounds.column.organisation"),
      cell: (line) => <ReturnLink round={view.round.id} line={line} />,
    },
    {
      key: "return",
      label: t("rounds.column.return"),
      cell: ({ state }) =>
        state === "none" ? t("returns.notStarted") : t(`states.return.${state}`),
    },
    { key: "days", label: t("rounds.column.days"), cell: lateness },
    {
      key: "amendments",
      label: t("rounds.column.amendments"),
      cell: ({ amendments }) => sayNumber(amendments),
    },
    {
      key: "asks",
      label: t("rounds.column.asks"),
      cell: ({ asks, readable }) => (readable ? sayNumber(asks) : <NotShown />),
    },
    {
      key: "burden",
      label: t("rounds.column.burden"),
      cell: ({ burden }) =>
        burden ? t("rounds.of", { n: burden.unchanged, of: burden.asked }) : <NotShown />,
    },
  ];
  return (
    <DataTable
      caption={t("rounds.returns")}
      captionHidden
      columns={columns}
      rows={view.lines}
      keyOf={({ organisation }) => organisation.code}
    />
  );
}

function NotShown() {
  const { t } = useSay();
  return <span className="soft">{t("common.fact.notTold")}</span>;
}
