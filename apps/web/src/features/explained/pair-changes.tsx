import type { PairSide } from "@parod/schema/explained";
import type { ExplainedView, PairChangeLine, StepLine } from "@parod/schema/views/explained";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { CauseList } from "#features/explained/causes.tsx";
import { useSay } from "#lib/say.ts";
import { StandingState } from "#marks/state.tsx";

type Props = { readonly view: ExplainedView; readonly line: StepLine };

/** The criteria that a step changed: what each was, what it is, and the rows behind it. */
export function PairChanges({ view, line }: Props) {
  const { t, words } = useSay();
  const columns: Column<PairChangeLine>[] = [
    {
      key: "criterion",
      label: t("explained.row.criterion"),
      wide: true,
      cell: ({ criterion }) => {
        const text = view.criterionTexts[criterion];
        return (
          <>
            <span className="soft nowrap">{criterion}</span> {text && words(text)}
          </>
        );
      },
    },
    ...(view.organisation === null
      ? [
          {
            key: "organisation",
            label: t("explained.row.organisation"),
            cell: ({ organisation }: PairChangeLine) => (
              <OrganisationLink organisation={organisation} />
            ),
          },
        ]
      : []),
    {
      key: "before",
      label: t("explained.row.before"),
      cell: ({ before }) => <Side side={before} />,
    },
    { key: "after", label: t("explained.row.after"), cell: ({ after }) => <Side side={after} /> },
    {
      key: "why",
      label: t("explained.row.why"),
      wide: true,
      cell: (row) => <Why row={row} view={view} isTime={line.step === "calendar"} />,
    },
  ];
  return (
    <DataTable
      caption={t("explained.pairs")}
      captionHidden
      columns={columns}
      rows={line.pairs}
      keyOf={({ organisation, criterion }) => `${organisation.code} ${criterion}`}
    />
  );
}

function Side({ side }: { side: PairSide | null }) {
  const { t, shortWhen } = useSay();
  if (side === null) return <span className="soft">{t("explained.row.absent")}</span>;
  const { standing, necessity, forecast, datePassed } = side;
  const there = standing === "met" || standing === "not-applicable";
  return (
    <>
      <StandingState standing={standing} />
      {forecast && (
        <span className="why">{t("explained.forecastMoved", { date: shortWhen(forecast) })}</span>
      )}
      {forecast === null && !there && (
        <span className="why">
          {datePassed ? t("explained.datePassed") : t("explained.noForecast")}
        </span>
      )}
      {necessity === "improves" && <span className="why">{t("explained.row.improves")}</span>}
    </>
  );
}

function Why({ row, view, isTime }: { row: PairChangeLine; view: ExplainedView; isTime: boolean }) {
  const { t } = useSay();
  const nothing = row.causes.length === 0;
  return (
    <>
      {nothing && (isTime ? t("explained.onlyTime") : t("explained.elsewhere"))}
      {!nothing && <CauseList causes={row.causes} />}
      {row.lapsed.map((id) => (
        <span key={id} className="why">
          {t("explained.lapsed", { title: view.evidenceTitles[id] ?? id })}
        </span>
      ))}
    </>
  );
}
