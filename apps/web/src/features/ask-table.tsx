import type { AskLine } from "@parod/schema/views/group";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLinks } from "#components/organisation-link.tsx";
import { Origin, SourceById } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

/** Asks with what was found of each. The shorter form leaves sources to the group's own page. */
export function AskTable({
  asks,
  full = false,
  caption,
}: {
  asks: readonly AskLine[];
  full?: boolean;
  caption: string;
}) {
  const { t, words, shortDay } = useSay();
  if (asks.length === 0) return <p>{t("overview.asks.none")}</p>;
  const columns: Column<AskLine>[] = [
    {
      key: "text",
      label: t("overview.asks.column.ask"),
      wide: true,
      cell: (row) => (
        <>
          {words(row.text)}
          {full && <Origin origin={row.origin} />}
        </>
      ),
    },
    ...(full
      ? [
          {
            key: "kind",
            label: t("group.commitments.column.kind"),
            cell: (row: AskLine) => t(`states.commitmentKind.${row.kind}`),
          },
        ]
      : []),
    {
      key: "of",
      label: t("overview.asks.column.of"),
      cell: (row) =>
        row.ofAll ? t("group.commitments.ofAll") : <OrganisationLinks organisations={row.ofWhom} />,
    },
    { key: "asked", label: t("overview.asks.column.asked"), cell: (row) => shortDay(row.askedOn) },
    {
      key: "by",
      label: t("overview.asks.column.by"),
      cell: (row) => (
        <>
          {row.by ? (
            <ToldWhen when={row.by} />
          ) : (
            <span className="soft">{t("group.commitments.noDate")}</span>
          )}
          {row.daysPast !== null && (
            <span className="why">{t("counts.daysLate", { n: row.daysPast })}</span>
          )}
        </>
      ),
    },
    {
      key: "state",
      label: t("overview.asks.column.state"),
      cell: (row) => (
        <>
          {t(`states.commitment.${row.state}`)}
          {full && row.answer !== null && (
            <>
              <br />
              <SourceById id={row.answer} />
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={asks}
      keyOf={({ id }) => id}
      anchors={full}
      csv="commitments"
    />
  );
}
