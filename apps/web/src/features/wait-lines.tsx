import type { Named } from "@parod/schema/views/standpoint";
import type { WaitEnd, WaitLine, WaitRow } from "@parod/schema/views/waits";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { TitleText } from "#components/title-text.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { useSay } from "#lib/say.ts";
import { Mark } from "#marks/mark.tsx";
import { WaitMark } from "#marks/wait-state.tsx";

function EndOf({ end, of }: { end: WaitEnd; of: Named }) {
  const { t, language, words } = useSay();
  const title = end.title ? <TitleText title={end.title} /> : end.id;
  return (
    <>
      {end.kind === "milestone" ? (
        <Link to="/$language/milestones/$id" params={{ language, id: end.id }}>
          {title}
        </Link>
      ) : (
        <span>{end.kind === "something" ? t("waits.something") : title}</span>
      )}
      {end.kind !== "function" && <span className="why">{words(of.name)}</span>}
    </>
  );
}

/** In time, perhaps, too late and by how much; where a side gives no day nothing is said of it. */
export function InTime({ line }: { line: WaitLine }) {
  const { t, days, shortWhen } = useSay();
  const { tooLate } = line;
  // too late by a date that no column shows: it is said here
  const forecast = line.forecast ?? (tooLate?.by === "forecast" ? tooLate.when : null);
  // of what was given, refused or claimed by nobody there is nothing to be in time
  if (["settled", "refused", "nobody"].includes(line.state))
    return <span className="soft">{t("waits.notAsked")}</span>;
  const otherwise = line.dated ? t("waits.notLate") : t("waits.notKnown");
  return (
    <>
      {tooLate === null ? (
        <span className="soft">{otherwise}</span>
      ) : (
        <span className="state">
          <Mark state={tooLate.case === "certain" ? "late" : "perhaps-late"} />
          {tooLate.case === "certain"
            ? t("waits.tooLate", { days: days(tooLate.days) })
            : t("waits.perhaps")}
        </span>
      )}
      {forecast && <span className="why">{t("waits.against", { date: shortWhen(forecast) })}</span>}
    </>
  );
}

/** Dependencies, with what each side says of each. */
export function WaitLines({ rows }: { rows: readonly WaitRow[] }) {
  const { t } = useSay();
  const columns: Column<WaitRow>[] = [
    {
      key: "waiting",
      label: t("waits.column.waiting"),
      cell: ({ taker, line }) => <EndOf end={line.taker} of={taker} />,
    },
    {
      key: "given",
      label: t("waits.column.given"),
      cell: ({ giver, line }) => <EndOf end={line.giver} of={giver} />,
    },
    {
      key: "gives",
      label: t("milestones.dependencies.column.giverSays"),
      cell: ({ line }) => <ToldWhen when={line.giverSays} />,
    },
    {
      key: "needs",
      label: t("milestones.dependencies.column.takerSays"),
      cell: ({ line }) => <ToldWhen when={line.takerSays} />,
    },
    {
      key: "says",
      label: t("waits.column.says"),
      cell: ({ line }) => <WaitMark state={line.state} refusedBy={line.refusedBy} />,
    },
    {
      key: "time",
      label: t("waits.column.time"),
      cell: ({ line }) => <InTime line={line} />,
    },
  ];
  return (
    <DataTable
      caption={t("waits.each")}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ line }) => line.id}
      csv="dependencies"
    />
  );
}
