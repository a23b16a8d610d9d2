import type { OrganisationPosition, SetOutlook, WorkstreamPosition } from "@parod/schema/position";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ExtentLegend } from "#components/extent-legend.tsx";
import { ExtentBar } from "#components/extent-bar.tsx";
import { useSay } from "#lib/say.ts";
import { OutlookState } from "#marks/state.tsx";

/** The workstreams of one organisation, in the catalogue's own order: never by result. */
export function WorkstreamTable({
  position,
  here = false,
}: {
  position: OrganisationPosition;
  here?: boolean;
}) {
  const { t, language, words, shortDay } = useSay();
  const name = (row: WorkstreamPosition) => (row.name ? words(row.name) : row.code);
  const columns: Column<WorkstreamPosition>[] = [
    {
      key: "name",
      label: t("overview.body.column.workstream"),
      cell: (row) =>
        here ? (
          <a href={`#${row.code}`}>{name(row)}</a>
        ) : (
          <Link to="/$language/dysgu" params={{ language }} hash={row.code}>
            {name(row)}
          </Link>
        ),
    },
    {
      key: "outlook",
      label: t("overview.body.column.outlook"),
      cell: (row) => <OutlookState outlook={row.outlook?.worst ?? "not-known"} />,
    },
    {
      key: "musts",
      label: t("overview.body.column.musts"),
      cell: (row) => <ExtentBar counts={row.extent.must} />,
    },
    {
      key: "forecast",
      label: t("overview.body.column.forecast"),
      cell: (row) => <ForecastOf outlook={row.outlook} />,
    },
    {
      key: "needed",
      label: t("overview.body.column.neededBy"),
      cell: (row) =>
        row.outlook?.neededBy ? shortDay(row.outlook.neededBy) : t("common.fact.noDay"),
    },
  ];
  return (
    <>
      <DataTable
        caption={t("overview.body.title")}
        captionHidden
        columns={columns}
        rows={position.workstreams}
        keyOf={({ code }) => code}
        csv="workstreams"
      />
      <ExtentLegend />
    </>
  );
}

/** A date for the whole only when nothing in it is unknown. */
export function ForecastOf({ outlook }: { outlook: SetOutlook | null }) {
  const { t, shortDay } = useSay();
  if (!outlook || outlook.forecast.notBefore === null)
    return <span className="soft">{t("common.fact.notTold")}</span>;
  const { notBefore, unknown } = outlook.forecast;
  return (
    <>
      {unknown === 0
        ? shortDay(notBefore)
        : t("organisation.stage.notBefore", { date: shortDay(notBefore) })}
      {unknown > 0 && (
        <span className="why">{t("organisation.stage.unknownToo", { n: unknown })}</span>
      )}
    </>
  );
}
