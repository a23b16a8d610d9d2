import type { SearchLine } from "@parod/schema/views/organisation";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLinks } from "#components/organisation-link.tsx";
import { useSay } from "#lib/say.ts";

/** "Not published" is always a dated search that found nothing. */
export function Searches({ lines }: { lines: readonly SearchLine[] }) {
  const { t, words, shortDay } = useSay();
  if (lines.length === 0) return <p>{t("group.searches.none")}</p>;
  const columns: Column<SearchLine>[] = [
    { key: "what", label: t("group.searches.column.what"), cell: (row) => words(row.lookedFor) },
    { key: "where", label: t("group.searches.column.where"), cell: (row) => words(row.place) },
    { key: "day", label: t("group.searches.column.day"), cell: (row) => shortDay(row.day) },
    {
      key: "about",
      label: t("group.searches.column.about"),
      cell: (row) =>
        row.about.length > 20 ? (
          t("group.commitments.ofAll")
        ) : (
          <OrganisationLinks organisations={row.about} />
        ),
    },
  ];
  return (
    <DataTable
      caption={t("group.searches.title")}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      anchors
    />
  );
}
