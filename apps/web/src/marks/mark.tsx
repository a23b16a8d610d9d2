import type { Outlook, Standing } from "@parod/schema/vocabulary";
import type { ReactNode } from "react";
import { outlookShapes } from "#marks/outlook-shapes.tsx";
import { standingShapes } from "#marks/standing-shapes.tsx";

export type MarkState = Standing | Outlook;

const shapes: Readonly<Record<MarkState, ReactNode>> = { ...standingShapes, ...outlookShapes };

/** The mark alone, always beside its word: hidden from those who hear the word. */
export function Mark({ state, size = 20 }: { state: MarkState; size?: number }) {
  return (
    <svg
      className={`mark mark--${state}`}
      width={size}
      height={size}
      viewBox="-11 -11 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  );
}

/** The same mark inside another drawing, around the point (x, y). */
export function MarkAt({
  state,
  x,
  y,
  scale = 1,
}: {
  state: MarkState;
  x: number;
  y: number;
  scale?: number;
}) {
  return (
    <g className={`mark mark--${state}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      {shapes[state]}
    </g>
  );
}
