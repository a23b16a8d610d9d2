import type { ProvisionLine } from "@parod/schema/views/organisation";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

/** Who provides which function, by whose statement. */
export function Provisions({ lines }: { lines: readonly ProvisionLine[] }) {
  const { t, words } = useSay();
  const asAt = useStandpoint()?.asAt;
  const hasEnded = ({ holds, until }: ProvisionLine) =>
    holds === "no" && until !== null && asAt !== undefined && until.from <= asAt;
  const columns: Column<ProvisionLine>[] = [
    {
      key: "function",
      label: t("organisation.column.function"),
      cell: (row) => (
        <>
          {words(row.function.text)}
          <Origin origin={row.origin} />
        </>
      ),
    },
    {
      key: "cover",
      label: t("organisation.column.cover"),
      cell: (row) => t(`organisation.cover.${row.cover}`),
    },
    {
      key: "provider",
      label: t("organisation.column.provider"),
      cell: (row) =>
        row.provider ? (
          <OrganisationLink organisation={row.provider} />
        ) : (
          t("states.provision.none")
        ),
    },
    {
      key: "state",
      label: t("organisation.column.state"),
      cell: (row) =>
        hasEnded(row)
          ? t("states.membership.ended")
          : row.state === "expected"
            ? t("organisation.notConfirmed")
            : t(`states.provision.${row.state}`),
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
  ];
  return (
    <DataTable
      caption={t("organisation.section.provisions")}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={(row) =>
        `${row.function.id} ${row.provider?.code ?? "none"} ${row.statedBy.code} ${row.origin.effectiveOn}`
      }
      csv="functions"
    />
  );
}
