import type { Day } from "@parod/schema/day";
import type { FloatPoint } from "@parod/schema/views/milestones";
import type { DayRange, When } from "@parod/schema/when";
import { dayNumber, monthTicks, type Span } from "#scale";

/** What was said of one milestone's date, for as long as that was the last word. A season is a band, a day a line. */
export type SlipStep = {
  readonly series: "first" | "second";
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly when: When;
};
export type SlipChart = {
  readonly steps: readonly SlipStep[];
  readonly days: Span;
  readonly dates: Span;
  /** The float at the first telling and at the last. */
  readonly floats: readonly {
    readonly at: number;
    readonly low: number;
    readonly high: number;
    readonly days: DayRange;
  }[];
  /** When the first of the two happened. */
  readonly happened: { readonly at: number; readonly date: number } | null;
};

const sameDates = (a: When, b: When): boolean => a.from === b.from && a.to === b.to;

/** Room to the right of the last word, so that a record years old does not squash what moved. */
const tail = (days: number): number => Math.max(28, Math.round(days * 0.18));

function stepsOf(
  series: "first" | "second",
  points: readonly FloatPoint[],
  end: number,
): SlipStep[] {
  const steps: SlipStep[] = [];
  for (const [index, point] of points.entries()) {
    const when = point[series];
    const last = steps.at(-1);
    const next = points[index + 1];
    const to = next ? dayNumber(next.on as Day) : end;
    if (last && sameDates(last.when, when)) steps[steps.length - 1] = { ...last, to };
    else
      steps.push({
        series,
        from: dayNumber(point.on as Day),
        to,
        low: dayNumber(when.from),
        high: dayNumber(when.to),
        when,
      });
  }
  return steps;
}

/** Everything about the slip chart that does not depend on its size. `until` is the day looked at. */
export function slipChart(
  points: readonly FloatPoint[],
  happenedOn: When | null,
  until: Day,
): SlipChart | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const start = dayNumber(first.on as Day);
  const happened =
    happenedOn === null ? null : { at: dayNumber(happenedOn.to), date: dayNumber(happenedOn.to) };
  const lastWord = Math.max(dayNumber(last.on as Day), happened?.at ?? 0);
  const end = Math.max(lastWord + 1, Math.min(dayNumber(until), lastWord + tail(lastWord - start)));
  const firstEnd = happened ? Math.min(end, Math.max(happened.at, dayNumber(last.on as Day))) : end;
  const steps = [...stepsOf("first", points, firstEnd), ...stepsOf("second", points, end)].filter(
    ({ from, to }) => to > from,
  );
  const dates = steps.flatMap(({ low, high }) => [low, high]);
  return {
    steps,
    days: [start, end],
    dates: [Math.min(...dates), Math.max(...dates)],
    floats: points
      .filter((point) => point === first || point === last)
      .map((point) => ({
        at: dayNumber(point.on as Day),
        low: dayNumber(point.first.to),
        high: dayNumber(point.second.from),
        days: point.days,
      })),
    happened,
  };
}

/** The dates on the upright axis: months, with half a month of air above and below. */
export function dateAxis(chart: SlipChart, atMost: number): { domain: Span; ticks: number[] } {
  const domain: Span = [chart.dates[0] - 20, chart.dates[1] + 20];
  return { domain, ticks: monthTicks(domain, atMost) };
}
