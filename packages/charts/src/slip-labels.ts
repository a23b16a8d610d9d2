import { type Box, type LabelAsked, placeLabels, textWidth } from "#labels";
import { scaleTo } from "#scale";
import type { SlipChart, SlipStep } from "#slip";

export type Plot = Box;
export type SlipTexts = {
  readonly first: string;
  readonly second: string;
  readonly happened: string;
  readonly step: (step: SlipStep) => string;
  readonly float: (days: SlipChart["floats"][number]["days"]) => string;
};
export type PlacedLabel = Box & {
  readonly id: string;
  readonly text: string;
  readonly tone: "first" | "second" | "plain";
  readonly bold: boolean;
};

const size = 16;
const height = 20;
const air = 6;

type Wanted = LabelAsked & Pick<PlacedLabel, "text" | "tone" | "bold">;

function wanted(
  id: string,
  text: string,
  tone: PlacedLabel["tone"],
  places: (width: number) => LabelAsked["places"],
  bold = false,
): Wanted {
  const width = textWidth(text, size, bold);
  return { id, text, tone, bold, width, height, places: places(width) };
}

/** Words at the lines themselves instead of a legend, none touching another, a line or a band's edge. */
export function placeSlipLabels(
  chart: SlipChart,
  plot: Plot,
  domain: { days: readonly [number, number]; dates: readonly [number, number] },
  texts: SlipTexts,
): PlacedLabel[] {
  const x = scaleTo(domain.days, [plot.x, plot.x + plot.width]);
  const y = scaleTo(domain.dates, [plot.y + plot.height, plot.y]);
  const lines: Box[] = chart.steps
    .filter((step) => step.low === step.high)
    .map((step) => ({
      x: x(step.from),
      y: y(step.low) - 3,
      width: x(step.to) - x(step.from),
      height: 6,
    }));
  const arrows: Box[] = chart.floats
    .filter(({ low, high }) => high > low)
    .map(({ at, low, high }) => ({
      x: x(at) + 12,
      y: y(high),
      width: 8,
      height: y(low) - y(high),
    }));
  const above = (step: SlipStep) => y(step.high) - height - air;
  const below = (step: SlipStep) => y(step.low) + air;
  const lastOf = (series: "first" | "second") =>
    chart.steps.findLast((step) => step.series === series);
  const names = (["second", "first"] as const).flatMap((series) => {
    const step = lastOf(series);
    if (!step) return [];
    return wanted(
      `name-${series}`,
      texts[series],
      series,
      (width) => {
        const right = Math.min(x(step.to), plot.x + plot.width) - width;
        const rows =
          series === "second"
            ? [above(step), below(step)]
            : [below(step), above(step), below(step) + height, below(step) + height * 2];
        return rows.flatMap((top) => [
          { x: right, y: top },
          { x: Math.max(plot.x, right - 60), y: top },
          { x: plot.x + air, y: top },
        ]);
      },
      true,
    );
  });
  const floats = chart.floats.map((float, index) =>
    wanted(
      `float-${index}`,
      texts.float(float.days),
      "plain",
      (width) => {
        const middle = (y(float.low) + y(float.high)) / 2 - height / 2;
        const beside = x(float.at) + 26;
        const under = Math.max(y(float.low), y(float.high)) + air;
        return [
          { x: beside, y: middle },
          { x: beside, y: under },
          { x: x(float.at), y: under },
          { x: x(float.at), y: under + height },
          { x: x(float.at) - width - air, y: under },
        ];
      },
      true,
    ),
  );
  const happened = chart.happened
    ? [
        wanted("happened", texts.happened, "first", (width) => {
          const at = x(chart.happened?.at ?? 0);
          const row = y(chart.happened?.date ?? 0);
          return [
            { x: at + air, y: row + air },
            { x: at - width - air, y: row + air },
            { x: at - width / 2, y: row + air + height },
            { x: at - width, y: row + air + height * 2 },
          ];
        }),
      ]
    : [];
  const steps = chart.steps
    .filter((step) => step.series === "first")
    .map((step, index) =>
      wanted(`step-${index}`, texts.step(step), "first", () => {
        const left = x(step.from) + (step.low === step.high ? 0 : air + 2);
        const middle = (y(step.low) + y(step.high)) / 2 - height / 2;
        return step.low === step.high
          ? [
              { x: left, y: below(step) },
              { x: left, y: above(step) },
            ]
          : [
              { x: left, y: middle },
              { x: left, y: below(step) },
            ];
      }),
    );
  const all = [...names, ...floats, ...steps, ...happened];
  const placed = placeLabels(all, plot, [...lines, ...arrows]);
  return all.flatMap((each) => {
    const box = placed.get(each.id);
    return box ? [{ ...box, id: each.id, text: each.text, tone: each.tone, bold: each.bold }] : [];
  });
}
