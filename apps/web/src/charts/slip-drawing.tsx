import { dayOf, monthTicks } from "@parod/charts/scale";
import { dateAxis, type SlipChart } from "@parod/charts/slip";
import { placeSlipLabels } from "@parod/charts/slip-labels";
import { sayDayOfYear, sayShortDay } from "@parod/language/dates";
import { useEffect, useRef, useState } from "react";
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { SlipTip } from "#charts/slip-tip.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly chart: SlipChart;
  readonly title: string;
  readonly first: string;
  readonly second: string;
  readonly illustrative: boolean;
};

const tone = { first: "var(--lead)", second: "var(--second)", plain: "var(--ink)" } as const;

/** Draws what packages/charts has worked out: nothing is computed here but the width. */
export function SlipDrawing({ chart, title, first, second, illustrative }: Props) {
  const { t, language, days, shortWhen } = useSay();
  const [place, width] = useWidth();
  const narrow = width < 560;
  const height = narrow ? 420 : 400;
  const top = illustrative ? 52 : 30;
  const plot = {
    x: narrow ? 62 : 108,
    y: top,
    width: width - (narrow ? 62 : 108) - 16,
    height: height - top - 52,
  };
  const dates = dateAxis(chart, narrow ? 5 : 8);
  const [start, end] = chart.days;
  const pad = Math.max(4, Math.round((end - start) * 0.03));
  const said: [number, number] = [start - pad, end + pad];
  const labels = placeSlipLabels({
    chart,
    plot,
    domain: { days: said, dates: dates.domain },
    texts: {
      names: narrow ? null : { first, second },
      happened: t("milestones.chart.happened"),
      step: ({ when }) => shortWhen(when),
      float: days,
    },
  });
  // The arrow stands 16 pixels beside the day, where the labels leave room for it.
  const arrow = (16 * (said[1] - said[0])) / plot.width;
  const points = tellings(chart);
  return (
    <div ref={place}>
      {narrow && (
        <ul className="key">
          {(
            [
              ["first", first],
              ["second", second],
            ] as const
          ).map(([series, name]) => (
            <li key={series} className="state">
              <svg width="34" height="8" aria-hidden="true" focusable="false">
                <path
                  d="M0 4 H34"
                  stroke={tone[series]}
                  strokeWidth={series === "first" ? 4.5 : 3}
                  {...(series === "second" ? { strokeDasharray: "9 5" } : {})}
                />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {width > 0 && (
        <ComposedChart
          width={width}
          height={height}
          data={points}
          title={title}
          margin={{ top, right: 16, bottom: 22, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--track)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={said}
            ticks={monthTicks(said, narrow ? 4 : 9)}
            tickFormatter={(value: number) => sayDayOfYear(dayOf(value), language)}
            height={30}
            fontSize={16}
            tick={{ fill: "var(--soft)" }}
            stroke="var(--ink)"
          />
          <YAxis
            type="number"
            domain={dates.domain}
            ticks={dates.ticks}
            tickFormatter={(value: number) =>
              (narrow ? sayDayOfYear : sayShortDay)(dayOf(value), language)
            }
            width={plot.x}
            fontSize={16}
            tick={{ fill: "var(--soft)" }}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
          <Tooltip
            content={<SlipTip first={first} second={second} />}
            isAnimationActive={false}
            cursor={{ stroke: "var(--strong-line)" }}
          />
          {chart.steps.map((step) =>
            step.low === step.high ? (
              <ReferenceLine
                key={`${step.series} ${step.from}`}
                segment={[
                  { x: step.from, y: step.low },
                  { x: step.to, y: step.low },
                ]}
                stroke={tone[step.series]}
                strokeWidth={step.series === "first" ? 4.5 : 3}
                {...(step.series === "second" ? { strokeDasharray: "9 5" } : {})}
              />
            ) : (
              <ReferenceArea
                key={`${step.series} ${step.from}`}
                x1={step.from}
                x2={step.to}
                y1={step.low}
                y2={step.high}
                fill={step.series === "first" ? "var(--band)" : "#eadbe4"}
                fillOpacity={1}
                stroke={tone[step.series]}
                strokeWidth={1.2}
              />
            ),
          )}
          {chart.floats
            .filter(({ low, high }) => high > low)
            .map(({ at, low, high }) => (
              <ReferenceLine
                key={at}
                segment={[
                  { x: at + arrow, y: low },
                  { x: at + arrow, y: high },
                ]}
                stroke="var(--ink)"
                strokeWidth={1.5}
              />
            ))}
          {chart.happened && (
            <ReferenceDot
              x={chart.happened.at}
              y={chart.happened.date}
              r={8}
              fill="var(--lead)"
              stroke="#fff"
              strokeWidth={2}
            />
          )}
          {/* Not seen: what the arrow keys and the pointer move along. */}
          <Line
            dataKey="date"
            stroke="none"
            dot={false}
            activeDot={{ r: 6, fill: "var(--lead)" }}
            isAnimationActive={false}
          />
          {/* recharts draws in layers: words belong above bands and lines. */}
          <ZIndexLayer zIndex={3000}>
            {labels.map((label) => (
              <text
                key={label.id}
                x={label.x}
                y={label.y + 15}
                fontSize={16}
                fontWeight={label.bold ? 700 : 400}
                fill={tone[label.tone]}
              >
                {label.text}
              </text>
            ))}
          </ZIndexLayer>
          <text x={8} y={top - 12} fontSize={16} fill="var(--soft)">
            {t("milestones.chart.expected")}
          </text>
          <text
            x={plot.x + plot.width}
            y={height - 6}
            textAnchor="end"
            fontSize={16}
            fill="var(--soft)"
          >
            {t("milestones.chart.said")}
            {!narrow &&
              `, ${sayShortDay(dayOf(start), language)} - ${sayShortDay(dayOf(end), language)}`}
          </text>
          {illustrative && (
            <text x={8} y={18} fontSize={16} fontWeight={700} fill="var(--ink)">
              {t("common.illustrative.mark")}
            </text>
          )}
        </ComposedChart>
      )}
    </div>
  );
}

export type SlipPoint = {
  readonly at: number;
  readonly date: number;
  readonly first: SlipChart["steps"][number] | null;
  readonly second: SlipChart["steps"][number] | null;
};

/** One point for each day on which something new was said. */
function tellings({ steps }: SlipChart): SlipPoint[] {
  const on = (series: "first" | "second", at: number) =>
    steps.findLast((step) => step.series === series && step.from <= at) ?? null;
  return [...new Set(steps.map(({ from }) => from))]
    .toSorted((a, b) => a - b)
    .map((at) => {
      const first = on("first", at);
      return { at, date: first?.high ?? 0, first, second: on("second", at) };
    });
}

function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const watch = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)),
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return [place, width] as const;
}
