import { dayOf } from "@parod/charts/scale";
import type { SlipPoint } from "#charts/slip-drawing.tsx";
import { useSay } from "#lib/say.ts";

type Given = { readonly payload: SlipPoint };
/** recharts hands in `active` and `payload`; the rest is ours. */
type Props = {
  readonly first: string;
  readonly second: string;
  readonly active?: boolean;
  readonly payload?: readonly Given[];
};

/** What is said at a point, also for those who reach it by the arrow keys and hear it. */
export function SlipTip({ first, second, active = false, payload = [] }: Props) {
  const { t, shortDay, shortWhen } = useSay();
  const point = payload[0]?.payload;
  if (!active || !point) return null;
  return (
    <output className="chart-tip" aria-live="polite">
      <p>
        {t("milestones.chart.said")}: {shortDay(dayOf(point.at))}
      </p>
      {point.first && (
        <p>
          {first}: <strong>{shortWhen(point.first.when)}</strong>
        </p>
      )}
      {point.second && (
        <p>
          {second}: <strong>{shortWhen(point.second.when)}</strong>
        </p>
      )}
    </output>
  );
}
