import { sayList } from "@parod/language/lists";
import { markOther, spoken } from "@parod/language/other-language";
import type { Day } from "@parod/schema/day";
import type { ActivityChangeLine, ExplainedView, StepLine } from "@parod/schema/views/explained";
import type { When } from "@parod/schema/when";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { SpokenText } from "#components/spoken-text.tsx";
import { TitleText } from "#components/title-text.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { CauseList } from "#features/explained/causes.tsx";
import { useSay } from "#lib/say.ts";

type Props = { readonly view: ExplainedView; readonly line: StepLine };

/** The dates that a step changed, told and worked out, and the rows behind them. */
export function ActivityChanges({ view, line }: Props) {
  const { t, language } = useSay();
  const columns: Column<ActivityChangeLine>[] = [
    {
      key: "activity",
      label: t("explained.row.activity"),
      wide: true,
      cell: ({ activity, title, organisation }) => (
        <>
          <Link to="/$language/milestones/$id" params={{ language, id: activity }}>
            {title ? <TitleText title={title} /> : activity}
          </Link>
          {view.organisation === null && (
            <span className="why">
              <OrganisationLink organisation={organisation} />
            </span>
          )}
        </>
      ),
    },
    {
      key: "before",
      label: t("explained.row.before"),
      cell: ({ actual, forecast, computed }) => (
        <Dates actual={actual.before} forecast={forecast.before} computed={computed.before} />
      ),
    },
    {
      key: "after",
      label: t("explained.row.after"),
      cell: ({ actual, forecast, computed }) => (
        <Dates actual={actual.after} forecast={forecast.after} computed={computed.after} />
      ),
    },
    {
      key: "move",
      label: t("explained.row.move"),
      cell: (row) => <Move row={row} />,
    },
    {
      key: "why",
      label: t("explained.row.why"),
      wide: true,
      cell: (row) => <Why row={row} isTime={line.step === "calendar"} />,
    },
  ];
  return (
    <DataTable
      caption={t("explained.activities")}
      captionHidden
      columns={columns}
      rows={line.activities}
      keyOf={({ activity }) => activity}
    />
  );
}

/** Days where both are told; what was told for the first time, or is told no longer, did not move. */
function Move({ row: { days, computedDays, actual, forecast } }: { row: ActivityChangeLine }) {
  const { t, move } = useSay();
  const isTold = (actual.after ?? forecast.after) !== null;
  return (
    <>
      {days === null
        ? t(isTold ? "explained.row.newly" : "explained.row.taken")
        : move([days, days])}
      {computedDays !== null && computedDays !== days && (
        <span className="why">
          {t("explained.row.computed")}: {move([computedDays, computedDays])}
        </span>
      )}
    </>
  );
}

type Told = {
  readonly actual: When | null;
  readonly forecast: When | null;
  readonly computed: Day | null;
};

function Dates({ actual, forecast, computed }: Told) {
  const { t, shortDay } = useSay();
  return (
    <>
      <ToldWhen when={actual ?? forecast} />
      {actual && <span className="why">{t("explained.happened")}</span>}
      {computed !== null && computed !== (actual ?? forecast)?.to && (
        <span className="why">
          {t("explained.row.computed")}: {shortDay(computed)}
        </span>
      )}
    </>
  );
}

function Why({ row, isTime }: { row: ActivityChangeLine; isTime: boolean }) {
  const { t, words, language } = useSay();
  if (row.causes.length > 0) return <CauseList causes={row.causes} />;
  if (row.driving.length > 0)
    return (
      <SpokenText
        spoken={spoken(
          t("explained.follows", {
            names: sayList(
              row.driving.map(({ id, title }) =>
                title ? markOther(words(title), title.only, language) : id,
              ),
              language,
            ),
          }),
        )}
      />
    );
  return isTime ? t("explained.onlyTime") : t("explained.elsewhere");
}
