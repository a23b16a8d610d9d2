import type { WaitState } from "@parod/schema/views/waits";
import type { ReactNode } from "react";

const left = <circle cx="-5" r="5" fill="none" stroke="currentColor" strokeWidth="2" />;
const right = <circle cx="5" r="5" fill="none" stroke="currentColor" strokeWidth="2" />;

/** Two sides, the one that gives on the left: one shape for each state, told apart without colour. */
export const waitShapes: Readonly<Record<WaitState, ReactNode>> = {
  agreed: (
    <>
      <circle cx="-3" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="3" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  dates: (
    <>
      <circle cx="-5" cy="-4" r="4.4" fill="currentColor" />
      <circle cx="5" cy="4" r="4.4" fill="currentColor" />
      <path d="M-6 9 L6 -9" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  "giver-only": (
    <>
      <circle cx="-5" r="5.6" fill="currentColor" />
      <circle cx="6" r="4" fill="none" stroke="currentColor" strokeDasharray="2.4 2" />
    </>
  ),
  "taker-only": (
    <>
      <circle cx="-6" r="4" fill="none" stroke="currentColor" strokeDasharray="2.4 2" />
      <circle cx="5" r="5.6" fill="currentColor" />
    </>
  ),
  refused: (
    <>
      <path d="M-9 -9 H9 V9 H-9 Z" fill="currentColor" />
      <path
        className="knockout"
        d="M-4.5 -4.5 L4.5 4.5 M4.5 -4.5 L-4.5 4.5"
        stroke="#fff"
        strokeWidth="2.6"
      />
    </>
  ),
  nobody: (
    <>
      {left}
      {right}
      <path d="M-9 9 L9 -9" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  settled: <path d="M-9 0 H9 M4 -5 L9 0 L4 5" fill="none" stroke="currentColor" strokeWidth="2" />,
};
