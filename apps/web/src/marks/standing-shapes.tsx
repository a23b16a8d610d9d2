import type { Standing } from "@parod/schema/vocabulary";
import type { ReactNode } from "react";

const ring = <circle r="9" fill="none" stroke="currentColor" strokeWidth="2" />;

/** One shape for each standing, catalogue.md 5.5: told apart without colour, at 16 pixels and in black and white. */
export const standingShapes: Readonly<Record<Standing, ReactNode>> = {
  met: (
    <>
      <circle r="10" fill="currentColor" />
      <path
        className="knockout"
        d="M-4.6 .4 L-1.2 4 L5 -4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
      />
    </>
  ),
  "partly-met": (
    <>
      {ring}
      <path d="M0 -9 A9 9 0 0 0 0 9 Z" fill="currentColor" />
    </>
  ),
  "not-met": (
    <>
      {ring}
      <path d="M-4 -4 L4 4 M4 -4 L-4 4" stroke="currentColor" strokeWidth="2.4" />
    </>
  ),
  "not-assessed": (
    <>
      <circle r="9" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.6 2.6" />
      <path
        d="M-2.8 -2.4 A2.9 2.9 0 1 1 .8 .4 Q0 .9 0 2.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
      />
      <circle cy="5.1" r="1.3" fill="currentColor" />
    </>
  ),
  unevidenced: (
    <>
      {ring}
      <path
        d="M-1 -3.6 Q-4.6 -2.4 -4.6 1.2 M4.4 -3.6 Q.8 -2.4 .8 1.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <circle cx="-3.1" cy="2" r="1.8" fill="currentColor" />
      <circle cx="2.3" cy="2" r="1.8" fill="currentColor" />
    </>
  ),
  expired: (
    <>
      {ring}
      <path
        d="M-4.4 -3.4 H4.4 V4.6 H-4.4 Z M-4.4 -.8 H4.4 M-2 -5 V-2.6 M2 -5 V-2.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M-7 7 L7 -7" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  stale: (
    <>
      {ring}
      <path d="M0 -5.6 V.4 L4.2 3" fill="none" stroke="currentColor" strokeWidth="2.1" />
    </>
  ),
  "not-applicable": <path d="M-8 0 H8" stroke="currentColor" strokeWidth="3" />,
};
