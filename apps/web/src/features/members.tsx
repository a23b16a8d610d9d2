import type { MemberLine } from "@parod/schema/views/organisation";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

/** Who is said to belong to an arrangement, and by whom: the member's word and the others' are lines of their own. */
export function Members({ lines }: { lines: readonly MemberLine[] }) {
  const { t } = useSay();
  const columns: Column<MemberLine>[] = [
    {
      key: "member",
      label: t("organisation.members.member"),
      cell: (row) => (
        <>
          <OrganisationLink organisation={row.member} />
          <Origin origin={row.origin} />
        </>
      ),
    },
    {
      key: "state",
      label: t("organisation.column.state"),
      cell: (row) =>
        row.past ? t("states.membership.ended") : t(`states.membership.${row.state}`),
    },
    {
      key: "from",
      label: t("organisation.column.from"),
      cell: (row) => <ToldWhen when={row.from} />,
    },
    {
      key: "until",
      label: t("organisation.column.until"),
      cell: (row) => <ToldWhen when={row.until} />,
    },
    {
      key: "by",
      label: t("organisation.column.statedBy"),
      cell: (row) => <OrganisationLink organisation={row.statedBy} />,
    },
    {
      key: "agreement",
      label: t("organisation.column.agreement"),
      cell: (row) => t(`organisation.agreement.${row.agreement}`),
    },
  ];
  return (
    <DataTable
      caption={t("organisation.members.title")}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={({ member, statedBy }) => `${member.code} ${statedBy.code}`}
      csv="arrangements"
    />
  );
}
