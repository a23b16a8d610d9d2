import type { ExplainedView, StepLine } from "@parod/schema/views/explained";
import type { ReactNode } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Section } from "#components/section.tsx";
import { ActivityChanges } from "#features/explained/activity-changes.tsx";
import { ForecastMoveText } from "#features/explained/forecast-move.tsx";
import { PairChanges } from "#features/explained/pair-changes.tsx";
import { Signed } from "#features/explained/waterfall.tsx";
import { useSay } from "#lib/say.ts";

type Props = { readonly view: ExplainedView; readonly line: StepLine; readonly number: number };

/** One step, and the rows behind its numbers. */
export function StepSection({ view, line, number }: Props) {
  const { t } = useSay();
  const { step, organisations, pairs, pairsMore, pairsHidden, activities, activitiesMore } = line;
  return (
    <Section
      title={`${String(number)}. ${t(`explained.step.${step}`)}`}
      lede={t(`explained.what.${step}`)}
      id={step}
    >
      {organisations.length > 0 && (
        <Opened
          title={t("explained.organisations")}
          count={t("explained.open.organisations", { n: organisations.length })}
        >
          <OrganisationMoves lines={organisations} caption={t("explained.organisations")} />
        </Opened>
      )}
      {pairs.length > 0 && (
        <Opened
          title={t("explained.pairs")}
          count={t("explained.open.pairs", { n: pairs.length + pairsMore })}
        >
          <PairChanges view={view} line={line} />
          {pairsMore > 0 && <p>{t("explained.more", { n: pairsMore })}</p>}
        </Opened>
      )}
      {pairsHidden > 0 && <p className="inset">{t("explained.inPart", { n: pairsHidden })}</p>}
      {activities.length > 0 && (
        <Opened
          title={t("explained.activities")}
          count={t("explained.open.activities", { n: activities.length + activitiesMore })}
        >
          <ActivityChanges view={view} line={line} />
          {activitiesMore > 0 && <p>{t("explained.more", { n: activitiesMore })}</p>}
        </Opened>
      )}
    </Section>
  );
}

function Opened({ title, count, children }: { title: string; count: string; children: ReactNode }) {
  return (
    <details className="opens">
      <summary>
        {title}: {count}
      </summary>
      {children}
    </details>
  );
}

type Line = StepLine["organisations"][number];

/** In the order of the codes: never by how far anybody moved. */
function OrganisationMoves({ lines, caption }: { lines: readonly Line[]; caption: string }) {
  const { t } = useSay();
  const columns: Column<Line>[] = [
    {
      key: "organisation",
      label: t("explained.row.organisation"),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
    },
    {
      key: "met",
      label: t("explained.column.met"),
      cell: ({ move }) => <Signed value={move.met} />,
    },
    { key: "of", label: t("explained.column.of"), cell: ({ move }) => <Signed value={move.of} /> },
    {
      key: "told",
      label: t("explained.column.told"),
      cell: ({ move }) => <ForecastMoveText move={move.told} />,
    },
    ...(lines.every(({ move }) => move.computed === null)
      ? []
      : [
          {
            key: "computed",
            label: t("explained.column.computed"),
            cell: ({ move }: Line) => move.computed && <ForecastMoveText move={move.computed} />,
          },
        ]),
    {
      key: "unknown",
      label: t("explained.column.unknown"),
      cell: ({ move }) => <Signed value={move.unknown} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={({ organisation }) => organisation.code}
    />
  );
}
