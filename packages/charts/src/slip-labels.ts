import { type Box, type LabelAsked, placeLabels, textWidth } from "#labels";
import { scaleTo, type Span } from "#scale";
import type { SlipChart, SlipStep } from "#slip";

export type Plot = Box;
export type SlipTexts = {
  /** Null: the lines are named outside the drawing, for want of room. */
  readonly names: { readonly first: string; readonly second: string } | null;
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
type Asked = {
  readonly id: string;
  readonly text: string;
  readonly tone: PlacedLabel["tone"];
  readonly bold?: boolean;
  readonly places: (width: number) => LabelAsked["places"];
};

function wanted({ id, text, tone, bold = false, places }: Asked): Wanted {
  const width = textWidth(text, size, bold);
  return { id, text, tone, bold, width, height, places: places(width) };
}

type Given = {
  readonly chart: SlipChart;
  readonly plot: Plot;
  /** What the edges of the plot stand for. */
  readonly domain: { readonly days: Span; readonly dates: Span };
  readonly texts: SlipTexts;
};
type Scales = { readonly x: (day: number) => number; readonly y: (date: number) => number };

/** Words at the lines themselves instead of a legend, none touching another, a line or an arrow. */
export function placeSlipLabels({ chart, plot, domain, texts }: Given): PlacedLabel[] {
  const scales: Scales = {
    x: scaleTo(domain.days, [plot.x, plot.x + plot.width]),
    y: scaleTo(domain.dates, [plot.y + plot.height, plot.y]),
  };
  const all = [
    ...nameLabels({ chart, plot, texts }, scales),
    ...floatLabels({ chart, texts }, scales),
    ...stepLabels({ chart, texts }, scales),
    ...happenedLabels({ chart, texts }, scales),
  ];
  const placed = placeLabels(all, plot, [
    ...lineBoxes(chart, scales),
    ...bandEdges(chart, scales),
    ...arrowBoxes(chart, scales),
  ]);
  return all.flatMap(({ id, text, tone, bold }) => {
    const box = placed.get(id);
    return box ? [{ ...box, id, text, tone, bold }] : [];
  });
}

const lineBoxes = ({ steps }: SlipChart, { x, y }: Scales): Box[] =>
  steps
    .filter(({ low, high }) => low === high)
    .map(({ from, to, low }) => ({ x: x(from), y: y(low) - 3, width: x(to) - x(from), height: 6 }));

/** The upright edges of a band: a word may stand inside it or outside, not across. */
const bandEdges = ({ steps }: SlipChart, { x, y }: Scales): Box[] =>
  steps
    .filter(({ low, high }) => low !== high)
    .flatMap(({ from, to, low, high }) =>
      [x(from), x(to)].map((edge) => ({
        x: edge - 2,
        y: y(high),
        width: 4,
        height: y(low) - y(high),
      })),
    );

const arrowBoxes = ({ floats }: SlipChart, { x, y }: Scales): Box[] =>
  floats
    .filter(({ low, high }) => high > low)
    .map(({ at, low, high }) => ({
      x: x(at) + 12,
      y: y(high),
      width: 8,
      height: y(low) - y(high),
    }));

const above = ({ high }: SlipStep, { y }: Scales): number => y(high) - height - air;
const below = ({ low }: SlipStep, { y }: Scales): number => y(low) + air;

/** At the right end of each line; the second's above it and the first's below, since the two may end on one date. */
function nameLabels({ chart, plot, texts }: Omit<Given, "domain">, scales: Scales): Wanted[] {
  const { names } = texts;
  if (!names) return [];
  return (["second", "first"] as const).flatMap((series) => {
    const step = chart.steps.findLast((each) => each.series === series);
    if (!step) return [];
    const [over, under] = [above(step, scales), below(step, scales)];
    const rows =
      series === "second" ? [over, under] : [under, over, under + height, under + height * 2];
    const places = (width: number) => {
      const right = Math.min(scales.x(step.to), plot.x + plot.width) - width;
      return rows.flatMap((y) =>
        [right, Math.max(plot.x, right - 60), plot.x + air].map((x) => ({ x, y })),
      );
    };
    return wanted({ id: `name-${series}`, text: names[series], tone: series, bold: true, places });
  });
}

function floatLabels({ chart, texts }: Pick<Given, "chart" | "texts">, { x, y }: Scales): Wanted[] {
  return chart.floats.map((float, index) => {
    const middle = (y(float.low) + y(float.high)) / 2 - height / 2;
    const beside = x(float.at) + 26;
    const under = Math.max(y(float.low), y(float.high)) + air;
    const places = (width: number) => [
      { x: beside, y: middle },
      { x: beside, y: under },
      { x: x(float.at), y: under },
      { x: x(float.at), y: under + height },
      { x: x(float.at) - width - air, y: under },
    ];
    return wanted({
      id: `float-${index}`,
      text: texts.float(float.days),
      tone: "plain",
      bold: true,
      places,
    });
  });
}

/** What was said: below a line, inside a band. */
function stepLabels({ chart, texts }: Pick<Given, "chart" | "texts">, scales: Scales): Wanted[] {
  const first = chart.steps.filter(({ series }) => series === "first");
  return first.map((step, index) => {
    const band = step.low !== step.high;
    const x = scales.x(step.from) + (band ? air + 2 : 0);
    const middle = (scales.y(step.low) + scales.y(step.high)) / 2 - height / 2;
    const rows = band ? [middle, below(step, scales)] : [below(step, scales), above(step, scales)];
    return wanted({
      id: `step-${index}`,
      text: texts.step(step),
      tone: "first",
      places: () => rows.map((y) => ({ x, y })),
    });
  });
}

function happenedLabels(
  { chart: { happened }, texts }: Pick<Given, "chart" | "texts">,
  { x, y }: Scales,
): Wanted[] {
  if (!happened) return [];
  const [at, row] = [x(happened.at), y(happened.date) + air];
  const places = (width: number) => [
    { x: at + air, y: row },
    { x: at - width - air, y: row },
    { x: at - width / 2, y: row + height },
    { x: at - width, y: row + height * 2 },
  ];
  return [wanted({ id: "happened", text: texts.happened, tone: "first", places })];
}
