import { audiences, type PlansView } from "@parod/schema/plan-sharing";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { useSayAudience } from "#features/plans/names.ts";
import { useSay } from "#lib/say.ts";

type Row = NonNullable<PlansView["reach"]>[number];

/** Who shares with whom: never what. */
export function Reach({ view }: { view: PlansView }) {
  const { t } = useSay();
  const sayAudience = useSayAudience(view.authorities);
  const isGroup = (audience: string) => (audiences as readonly string[]).includes(audience);
  const columns: Column<Row>[] = [
    {
      key: "owner",
      label: t("plans.owner"),
      cell: ({ owner }) => <OrganisationLink organisation={owner} />,
    },
    ...audiences.map((audience) => ({
      key: audience,
      label: t(`states.audience.${audience}`),
      cell: (row: Row) =>
        row.audiences.includes(audience) ? (
          <strong>{t("plans.isShared")}</strong>
        ) : (
          <span className="soft">{t("plans.isNotShared")}</span>
        ),
    })),
    {
      key: "named",
      label: t("states.audience.named"),
      wide: true,
      cell: (row) => {
        const named = row.audiences.filter((each) => !isGroup(each));
        return named.length === 0 ? (
          <span className="soft">{t("plans.isNotShared")}</span>
        ) : (
          named.map(sayAudience).join(", ")
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t("plans.reach")}
      captionHidden
      columns={columns}
      rows={view.reach ?? []}
      keyOf={({ owner }) => owner.code}
    />
  );
}
