import type { Outlook } from "@parod/schema/vocabulary";
import type { ReactNode } from "react";

/** One shape for each outlook, none of them a circle: a standing is never taken for an outlook. */
export const outlookShapes: Readonly<Record<Outlook, ReactNode>> = {
  there: (
    <>
      <path d="M-6 -10 V10" stroke="currentColor" strokeWidth="2.4" />
      <path d="M-5 -9.4 H8.6 L5 -4.6 L8.6 .4 H-5 Z" fill="currentColor" />
    </>
  ),
  "in-time": <path d="M-9.5 -2.6 H.8 V-8 L10 0 L.8 8 V2.6 H-9.5 Z" fill="currentColor" />,
  "perhaps-late": (
    <>
      <path
        d="M0 -8.8 L9.6 8.2 H-9.6 Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M0 -3 V2.8" stroke="currentColor" strokeWidth="2.2" />
      <circle cy="5.5" r="1.3" fill="currentColor" />
    </>
  ),
  late: (
    <>
      <path d="M-8.8 -8.8 H8.8 V8.8 H-8.8 Z" fill="currentColor" />
      <path
        className="knockout"
        d="M0 -5.4 V.8 L4 3.4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
      />
    </>
  ),
  "past-due": (
    <>
      <path
        d="M-4.1 -9.8 H4.1 L9.8 -4.1 V4.1 L4.1 9.8 H-4.1 L-9.8 4.1 V-4.1 Z"
        fill="currentColor"
      />
      <path className="knockout" d="M-5 0 H5" stroke="#fff" strokeWidth="2.8" />
    </>
  ),
  "not-known": (
    <path
      d="M-8.6 -8.6 H8.6 V8.6 H-8.6 Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="4 2.9"
    />
  ),
};
