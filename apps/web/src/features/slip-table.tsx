import type { SlipLine } from "@parod/schema/views/overview";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { TitleText } from "#components/title-text.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

export function SlipTable({ slips }: { slips: readonly SlipLine[] }) {
  const { t, language, move } = useSay();
  if (slips.length === 0) return <p>{t("overview.slips.none")}</p>;
  const columns: Column<SlipLine>[] = [
    {
      key: "title",
      label: t("overview.slips.column.milestone"),
      cell: (row) => (
        <Link to="/$language/milestones/$id" params={{ language, id: row.id }}>
          <TitleText title={row.title} />
        </Link>
      ),
    },
    {
      key: "owner",
      label: t("overview.slips.column.owner"),
      cell: (row) => <OrganisationLink organisation={row.owner} />,
    },
    {
      key: "baseline",
      label: t("overview.slips.column.baseline"),
      cell: (row) => <ToldWhen when={row.baseline} />,
    },
    {
      key: "now",
      label: t("overview.slips.column.now"),
      cell: (row) => (
        <>
          <ToldWhen when={row.now} />
          {row.actual && <span className="why">{t("overview.slips.happened")}</span>}
        </>
      ),
    },
    { key: "move", label: t("overview.slips.column.move"), cell: (row) => move(row.days) },
  ];
  return (
    <DataTable
      caption={t("overview.slips.title")}
      captionHidden
      columns={columns}
      rows={slips}
      keyOf={({ id }) => id}
    />
  );
}
