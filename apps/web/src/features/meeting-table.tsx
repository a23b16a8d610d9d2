import type { MeetingLine } from "@parod/schema/views/group";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";
import { termOf } from "#lib/term.ts";

/** Meetings by school term: held, or only intended. */
export function MeetingTable({
  meetings,
  caption,
  withGroup = false,
}: {
  meetings: readonly MeetingLine[];
  caption: string;
  withGroup?: boolean;
}) {
  const { t, words } = useSay();
  if (meetings.length === 0) return <p>{t("group.meetings.none")}</p>;
  const columns: Column<MeetingLine>[] = [
    {
      key: "when",
      label: t("group.meetings.column.when"),
      cell: (row) => (
        <>
          <ToldWhen when={row.when} />
          <span className="why">
            {t(`group.meetings.term.${termOf(row.when.from)}`, { year: row.when.from.slice(0, 4) })}
          </span>
        </>
      ),
    },
    ...(withGroup
      ? [
          {
            key: "group",
            label: t("group.meetings.column.group"),
            cell: (row: MeetingLine) => <OrganisationLink organisation={row.group} />,
          },
        ]
      : []),
    {
      key: "state",
      label: t("group.meetings.column.state"),
      cell: (row) => (
        <>
          {t(`states.meeting.${row.status}`)}
          {row.datePassed && <span className="why">{t("group.meetings.datePassed")}</span>}
        </>
      ),
    },
    {
      key: "form",
      label: t("group.meetings.column.form"),
      cell: (row) => t(`states.form.${row.form ?? "not-stated"}`),
    },
    {
      key: "business",
      label: t("group.meetings.column.business"),
      wide: true,
      cell: (row) => (
        <>
          {row.business ? (
            words(row.business)
          ) : (
            <span className="soft">{t("common.fact.notTold")}</span>
          )}
          <Origin origin={row.origin} />
        </>
      ),
    },
    {
      key: "attendance",
      label: t("group.meetings.column.attendance"),
      cell: (row) => t(`states.attendance.${row.attendance}`),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={meetings}
      keyOf={({ id }) => id}
      csv="meetings"
    />
  );
}
