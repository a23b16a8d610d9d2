import type { MembershipLine } from "@parod/schema/views/organisation";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink, OrganisationLinks } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

/** Who says that it belongs to what. Two statements of one membership are two lines: agreement is seen, never typed. */
export function Memberships({ lines }: { lines: readonly MembershipLine[] }) {
  const { t } = useSay();
  const columns: Column<MembershipLine>[] = [
    {
      key: "arrangement",
      label: t("organisation.column.arrangement"),
      cell: (row) => (
        <>
          <OrganisationLink organisation={row.arrangement} />
          <Origin origin={row.origin} />
        </>
      ),
    },
    {
      key: "state",
      label: t("organisation.column.state"),
      cell: (row) =>
        row.past
          ? t("states.membership.ended")
          : row.state === "expected"
            ? t("organisation.notConfirmed")
            : t(`states.membership.${row.state}`),
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
    {
      key: "with",
      label: t("organisation.column.with"),
      wide: true,
      cell: (row) =>
        row.partners.length === 0 ? (
          <span className="soft">{t("common.fact.notTold")}</span>
        ) : (
          <OrganisationLinks organisations={row.partners} />
        ),
    },
  ];
  return (
    <DataTable
      caption={t("organisation.section.arrangements")}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={({ arrangement, statedBy }) => `${arrangement.code} ${statedBy.code}`}
      csv="arrangements"
    />
  );
}
