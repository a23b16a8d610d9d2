import type { MemberLine, MembershipLine } from "@parod/schema/views/organisation";
import type { Named } from "@parod/schema/views/standpoint";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink, OrganisationLinks } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

type Line = Omit<MemberLine, "member"> & {
  /** The other end: the arrangement of a member, or the member of an arrangement. */
  readonly other: Named;
  readonly partners?: readonly Named[];
};
type Props =
  | { readonly of: "member"; readonly lines: readonly MembershipLine[] }
  | { readonly of: "arrangement"; readonly lines: readonly MemberLine[] };

/**
 * Who says who belongs to what: of a member its arrangements, of an arrangement its members. Two statements of one
 * membership are two lines: agreement is seen, never typed.
 */
export function Memberships(props: Props) {
  const { t } = useSay();
  const ofMember = props.of === "member";
  const rows: readonly Line[] =
    props.of === "member"
      ? props.lines.map((line) => ({ ...line, other: line.arrangement }))
      : props.lines.map((line) => ({ ...line, other: line.member }));
  const stateOf = ({ past, state }: Line): string => {
    if (past) return t("states.membership.ended");
    return ofMember && state === "expected"
      ? t("organisation.notConfirmed")
      : t(`states.membership.${state}`);
  };
  const columns: readonly Column<Line>[] = [
    {
      key: "other",
      label: ofMember ? t("organisation.column.arrangement") : t("organisation.members.member"),
      cell: (row) => (
        <>
          <OrganisationLink organisation={row.other} />
          <Origin origin={row.origin} />
        </>
      ),
    },
    { key: "state", label: t("organisation.column.state"), cell: stateOf },
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
    ...(ofMember
      ? [
          {
            key: "with",
            label: t("organisation.column.with"),
            wide: true,
            cell: ({ partners = [] }: Line) =>
              partners.length === 0 ? (
                <span className="soft">{t("common.fact.notTold")}</span>
              ) : (
                <OrganisationLinks organisations={partners} />
              ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={ofMember ? t("organisation.section.arrangements") : t("organisation.members.title")}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ other, statedBy }) => `${other.code} ${statedBy.code}`}
      csv="arrangements"
    />
  );
}
