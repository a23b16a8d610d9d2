import type { MilestoneNetwork, NetworkNode } from "@parod/schema/views/network";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { TitleText } from "#components/title-text.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly caption: string;
  readonly nodes: readonly NetworkNode[];
  /** This milestone is named, and is no link to itself. */
  readonly here: string;
  readonly waits?: MilestoneNetwork["waits"];
};

/** Milestones of the network with both of their dates. */
export function NetworkTable({ caption, nodes, here, waits }: Props) {
  const { t, words, language, shortDay } = useSay();
  const direct = new Set(waits?.filter((each) => each.direct).map(({ id }) => id));
  const columns: Column<NetworkNode>[] = [
    {
      key: "milestone",
      label: t("network.milestone"),
      cell: (row) => (
        <>
          {row.id === here ? (
            <b>{row.title ? <TitleText title={row.title} /> : row.code}</b>
          ) : (
            <Link to="/$language/milestones/$id" params={{ language, id: row.id }}>
              {row.title ? <TitleText title={row.title} /> : row.code}
            </Link>
          )}
          <span className="why">{words(row.owner.name)}</span>
        </>
      ),
    },
    {
      key: "told",
      label: t("network.told"),
      cell: (row) => (
        <>
          <ToldWhen when={row.told} />
          {row.done && <span className="why">{t("network.done")}</span>}
        </>
      ),
    },
    {
      key: "computed",
      label: t("network.computed"),
      cell: (row) =>
        row.computed === null ? (
          <span className="soft">{t("network.none")}</span>
        ) : (
          <>
            {shortDay(row.computed)}
            {row.laterDays > 0 && (
              <span className="why">{t("network.later", { n: row.laterDays })}</span>
            )}
          </>
        ),
    },
    {
      key: "float",
      label: t("network.float"),
      cell: (row) => <Float days={row.floatDays} />,
    },
  ];
  const how: Column<NetworkNode> = {
    key: "how",
    label: t("network.how"),
    cell: (row) => (direct.has(row.id) ? t("network.direct") : t("network.through")),
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={waits ? [...columns, how] : columns}
      rows={nodes}
      keyOf={({ id }) => id}
    />
  );
}

/** Working days before the end date, or past it. */
export function Float({ days }: { readonly days: number | null }) {
  const { t } = useSay();
  if (days === null) return <span className="soft">{t("network.none")}</span>;
  return days < 0 ? t("network.past", { n: -days }) : t("network.workingDays", { n: days });
}
