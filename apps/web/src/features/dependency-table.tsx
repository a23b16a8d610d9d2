import type { DependencyLine } from "@parod/schema/views/milestones";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";

type End = DependencyLine["giver"];

/** Both sides of each dependency, each with its own date. */
export function DependencyTable({ dependencies }: { dependencies: readonly DependencyLine[] }) {
  const { t } = useSay();
  if (dependencies.length === 0) return <p>{t("milestones.dependencies.none")}</p>;
  const says = (row: DependencyLine, side: "giver" | "taker") =>
    row.sides.find((each) => each.side === side);
  const agreement = (row: DependencyLine) => {
    if (row.sides.length < 2) return t("milestones.dependencies.oneSided");
    return row.disagree
      ? t("milestones.dependencies.disagree")
      : t("milestones.dependencies.agree");
  };
  const columns: Column<DependencyLine>[] = [
    {
      key: "taker",
      label: t("milestones.dependencies.column.taker"),
      cell: (row) => <EndLink end={row.taker} />,
    },
    {
      key: "giver",
      label: t("milestones.dependencies.column.giver"),
      cell: (row) => <EndLink end={row.giver} />,
    },
    {
      key: "gives",
      label: t("milestones.dependencies.column.giverSays"),
      cell: (row) => <ToldWhen when={says(row, "giver")?.when ?? null} />,
    },
    {
      key: "needs",
      label: t("milestones.dependencies.column.takerSays"),
      cell: (row) => <ToldWhen when={says(row, "taker")?.when ?? null} />,
    },
    { key: "agree", label: t("milestones.dependencies.column.agree"), cell: agreement },
  ];
  return (
    <DataTable
      caption={t("milestones.dependencies.title")}
      captionHidden
      columns={columns}
      rows={dependencies}
      keyOf={({ id }) => id}
      csv="dependencies"
    />
  );
}

function EndLink({ end }: { end: End }) {
  const { language, words } = useSay();
  return (
    <>
      <Link to="/$language/milestones/$id" params={{ language, id: end.id }}>
        {end.title ? <TitleText title={end.title} /> : end.id}
      </Link>
      <span className="why">{words(end.owner.name)}</span>
    </>
  );
}
