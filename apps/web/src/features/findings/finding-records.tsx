import type { FindingRecord } from "@parod/schema/views/findings-page";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { useSay } from "#lib/say.ts";
import { RecordWord } from "#features/findings/record-word.tsx";

/** The told rows that a finding rests on: what they are, whose, and where they come from. */
export function FindingRecords({
  records,
  leftOut,
}: {
  records: readonly FindingRecord[];
  leftOut: number;
}) {
  const { t } = useSay();
  const columns: readonly Column<FindingRecord>[] = [
    {
      key: "what",
      label: t("findingsPage.column.what"),
      cell: ({ table }) => <RecordWord table={table} />,
    },
    {
      key: "whose",
      label: t("findingsPage.column.whose"),
      cell: ({ owner }) =>
        owner === null ? (
          <span className="soft">{t("common.fact.notTold")}</span>
        ) : (
          <OrganisationLink organisation={owner} />
        ),
    },
    {
      key: "origin",
      label: t("findingsPage.column.origin"),
      cell: ({ origin }) => <Origin origin={origin} />,
      wide: true,
    },
  ];
  return (
    <>
      <DataTable
        caption={t("findingsPage.one.records")}
        captionHidden
        columns={columns}
        rows={records}
        keyOf={({ table, id }) => `${table} ${id}`}
      />
      {leftOut > 0 && (
        <p className="small soft">{t("findingsPage.one.recordsLeftOut", { n: leftOut })}</p>
      )}
    </>
  );
}
