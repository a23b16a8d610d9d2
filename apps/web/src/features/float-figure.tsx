import { slipChart } from "@parod/charts/slip";
import { sayInside } from "#lib/say-inside.ts";
import type { MilestonesView } from "@parod/schema/views/milestones";
import type { Standpoint } from "@parod/schema/views/standpoint";
import { lazy, Suspense } from "react";
import { MoveTable } from "#features/move-table.tsx";
import { useSay } from "#lib/say.ts";
import { useSeen } from "#lib/use-seen.ts";

const SlipDrawing = lazy(async () => ({
  default: (await import("#charts/slip-drawing.tsx")).SlipDrawing,
}));

type Float = NonNullable<MilestonesView["float"]>;

/** The float between "established" and "operating" as it was said over time: message, drawing, and the table that holds the same. */
export function FloatFigure({ float, stand }: { float: Float; stand: Standpoint }) {
  const { t, words, when, days } = useSay();
  const [place, seen] = useSeen();
  const chart = slipChart(float.points, float.first.actual, stand.asAt);
  const [before, after] = [float.points[0], float.points.at(-1)];
  if (!chart || !before || !after) return null;
  const [first, second] = [
    words(float.first.title ?? float.first.owner.name),
    words(float.second.title ?? float.second.owner.name),
  ];
  const summary = t("milestones.chart.summary", {
    first,
    second,
    before: days(before.days),
    after: days(after.days),
  });
  return (
    <figure className="figure" ref={place}>
      <figcaption>
        <h2>{shrank(float) ? t("milestones.chart.title") : summary}</h2>
        <span>{t("milestones.chart.subtitle")}</span>
      </figcaption>
      <p className="small">
        {t("milestones.chart.alt", {
          first,
          second,
          firstDate: sayInside(when(before.first)),
          secondDate: sayInside(when(before.second)),
          before: days(before.days),
          after: days(after.days),
        })}
      </p>
      {seen && (
        <Suspense fallback={<p className="soft">{t("common.state.loading")}</p>}>
          <SlipDrawing
            chart={chart}
            title={summary}
            first={first}
            second={second}
            illustrative={stand.programme.illustrative}
          />
        </Suspense>
      )}
      <details className="origin">
        <summary>{t("milestones.chart.what")}</summary>
        <p>{t("milestones.chart.floatMeaning")}</p>
      </details>
      <h3>{t("milestones.chart.table")}</h3>
      <MoveTable milestones={[float.first, float.second]} />
    </figure>
  );
}

/** The message of the real record is only said where the figures bear it out. */
const shrank = ({ points }: Float): boolean => {
  const [first, last] = [points[0]?.days, points.at(-1)?.days];
  return (
    first !== undefined && last !== undefined && first[0] >= 150 && first[0] <= 155 && last[1] === 0
  );
};
