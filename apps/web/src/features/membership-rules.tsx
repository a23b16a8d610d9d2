import { sayList } from "@parod/language/lists";
import type { MemberListLine, RuleLine, SeatLine } from "@parod/schema/views/group";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink, OrganisationLinks } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { useSay } from "#lib/say.ts";

/** Seats by office: no names are kept. */
export function SeatTable({ seats }: { seats: readonly SeatLine[] }) {
  const { t, words } = useSay();
  if (seats.length === 0) return <p>{t("group.seats.none")}</p>;
  const columns: Column<SeatLine>[] = [
    {
      key: "office",
      label: t("group.seats.column.office"),
      cell: (row) => (
        <>
          {words(row.office)}
          <Origin origin={row.origin} />
        </>
      ),
    },
    {
      key: "organisation",
      label: t("group.seats.column.organisation"),
      cell: (row) => <OrganisationLink organisation={row.organisation} />,
    },
    {
      key: "represents",
      label: t("group.seats.column.represents"),
      cell: (row) =>
        row.represents.length === 0 ? (
          <span className="soft">{t("common.fact.notTold")}</span>
        ) : (
          <OrganisationLinks organisations={row.represents} />
        ),
    },
    {
      key: "holder",
      label: t("group.seats.column.holder"),
      cell: (row) => t(`states.seat.${row.holder}`),
    },
  ];
  return (
    <DataTable
      caption={t("group.seats.title")}
      captionHidden
      columns={columns}
      rows={seats}
      keyOf={({ id }) => id}
    />
  );
}

/** Documents name different lists of members: each stands with its source. */
export function MemberLists({ lists }: { lists: readonly MemberListLine[] }) {
  const { language } = useSay();
  return (
    <ul className="fact-list">
      {lists.map((line) => (
        <li key={line.list}>
          <span lang="en">{sayList(line.kinds, language)}</span>
          {line.secretariat && (
            <span className="why" lang="en">
              {line.secretariat}
            </span>
          )}
          <Origin origin={line.origin} />
        </li>
      ))}
    </ul>
  );
}

export function Rules({ rules }: { rules: readonly RuleLine[] }) {
  const { t, words } = useSay();
  if (rules.length === 0) return <p>{t("group.terms.none")}</p>;
  return (
    <ul className="fact-list">
      {rules.map((line) => (
        <li key={line.rule}>
          {words(line.text)}
          <Origin origin={line.origin} />
        </li>
      ))}
    </ul>
  );
}
