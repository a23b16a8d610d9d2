import type { LedgerCover } from "@parod/schema/views/ledger";
import type { ReactNode } from "react";

const diamond = (props: { x?: number; dashed?: boolean; filled?: boolean }) => (
  <path
    d={`M${props.x ?? 0} -9.4 L${(props.x ?? 0) + 9.4} 0 L${props.x ?? 0} 9.4 L${(props.x ?? 0) - 9.4} 0 Z`}
    fill={props.filled ? "currentColor" : "none"}
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinejoin="round"
    {...(props.dashed ? { strokeDasharray: "3.4 2.6" } : {})}
  />
);
const small = (x: number, filled: boolean) => (
  <path
    d={`M${x} -7 L${x + 6} 0 L${x} 7 L${x - 6} 0 Z`}
    fill={filled ? "currentColor" : "none"}
    stroke="currentColor"
    strokeWidth="1.8"
  />
);

/** Who provides something: diamonds, so that they are taken neither for a standing (a circle) nor for an outlook. */
export const coverShapes: Readonly<Record<LedgerCover, ReactNode>> = {
  agreed: diamond({ filled: true }),
  shared: (
    <>
      {small(-4.6, true)}
      {small(4.6, true)}
    </>
  ),
  overlap: (
    <>
      {small(-4, false)}
      {small(4, false)}
      <path d="M0 -10 V10" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  expected: (
    <>
      {diamond({})}
      <path
        d="M-4 0 H3.2 M.4 -3.2 L3.8 0 L.4 3.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
      />
    </>
  ),
  perhaps: (
    <>
      {diamond({})}
      <path d="M0 -9.4 L-9.4 0 L0 9.4 Z" fill="currentColor" />
    </>
  ),
  disputed: (
    <>
      {diamond({})}
      <path
        d="M1.8 -5.6 L-1.8 0 H1.8 L-1.8 5.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </>
  ),
  gap: (
    <>
      {diamond({})}
      <path d="M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  "not-known": diamond({ dashed: true }),
};
