import type { ActivityLine } from "@parod/schema/views/organisation";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { MoveOf } from "#features/move-of.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";

/** Milestones with each of their dates; a missing date is said, never left blank. */
export function ActivityList<T extends ActivityLine>({
  activities,
  more = [],
}: {
  activities: readonly T[];
  more?: readonly Column<T>[];
}) {
  const { t, language } = useSay();
  const columns: Column<T>[] = [
    {
      key: "title",
      label: t("milestones.column.milestone"),
      cell: (row) => (
        <Link to="/$language/milestones/$id" params={{ language, id: row.id }}>
          {row.title ? <TitleText title={row.title} /> : row.code}
        </Link>
      ),
    },
    ...more,
    {
      key: "baseline",
      label: t("milestones.column.baseline"),
      cell: (row) => <ToldWhen when={row.baseline} />,
    },
    {
      key: "forecast",
      label: t("milestones.column.forecast"),
      cell: (row) => (
        <>
          <ToldWhen when={row.forecast} />
          {row.datePassed && <span className="why">{t("states.outlook.past-due")}</span>}
        </>
      ),
    },
    {
      key: "actual",
      label: t("milestones.column.actual"),
      cell: (row) => <ToldWhen when={row.actual} />,
    },
    {
      key: "move",
      label: t("milestones.column.move"),
      cell: (row) => <MoveOf days={row.slipDays} />,
    },
  ];
  return (
    <DataTable
      caption={t("milestones.title")}
      captionHidden
      columns={columns}
      rows={activities}
      keyOf={({ id }) => id}
      csv="milestones"
    />
  );
}
