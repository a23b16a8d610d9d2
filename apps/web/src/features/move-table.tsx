import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { MoveLine } from "@parod/schema/views/organisation";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Origin } from "#components/origin.tsx";
import { SaidText } from "#components/said-text.tsx";
import { TitleText } from "#components/title-text.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

type Row = MoveLine & { readonly milestone: MilestoneLine };

/** Every telling of every date of one or more milestones, with its reason and source: what the chart draws, in words. */
export function MoveTable({ milestones }: { milestones: readonly MilestoneLine[] }) {
  const { t, shortDay } = useSay();
  const rows = milestones
    .flatMap((milestone) => milestone.moves.map((move): Row => ({ ...move, milestone })))
    .toSorted((a, b) => a.origin.effectiveOn.localeCompare(b.origin.effectiveOn));
  if (rows.length === 0) return <p>{t("milestones.move.none")}</p>;
  const columns: Column<Row>[] = [
    {
      key: "told",
      label: t("milestones.move.told"),
      cell: (row) => shortDay(row.origin.effectiveOn),
    },
    ...(milestones.length > 1
      ? [
          {
            key: "milestone",
            label: t("milestones.column.milestone"),
            cell: (row: Row) =>
              row.milestone.title ? <TitleText title={row.milestone.title} /> : row.milestone.code,
          },
        ]
      : []),
    { key: "line", label: t("milestones.move.line"), cell: (row) => t(`states.line.${row.line}`) },
    { key: "date", label: t("milestones.move.date"), cell: (row) => <ToldWhen when={row.when} /> },
    {
      key: "reason",
      label: t("milestones.move.reason"),
      wide: true,
      cell: (row) => (
        <>
          {row.reason !== null && <SaidText text={row.reason} lang={row.lang} />}
          {row.approver && (
            <span className="why">
              {t("milestones.move.approver")}: {row.approver}
            </span>
          )}
          <Origin origin={row.origin} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("milestones.chart.table")}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={(row) => `${row.milestone.id} ${row.line} ${row.revision}`}
    />
  );
}
