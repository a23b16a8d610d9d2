import type { Severity } from "@parod/schema/finding";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** One shape for each weight, told apart without colour: a full bar, a triangle, a note. */
const shapes: Readonly<Record<Severity, ReactNode>> = {
  blocks: (
    <>
      <path d="M-9 -9 H9 V9 H-9 Z" fill="currentColor" />
      <path className="knockout" d="M-5.5 0 H5.5" stroke="#fff" strokeWidth="3.2" />
    </>
  ),
  warns: (
    <>
      <path d="M0 -9 L10 8.5 H-10 Z" fill="currentColor" />
      <path className="knockout" d="M0 -3 V3 M0 5 V7" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  notes: (
    <>
      <circle r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M0 -1 V4.5 M0 -5 V-3" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
};

/** The mark alone, always beside its word or its number: hidden from those who hear the word. */
export function SeverityShape({ severity, size = 20 }: { severity: Severity; size?: number }) {
  return (
    <svg
      className={`mark mark--severity-${severity}`}
      width={size}
      height={size}
      viewBox="-11 -11 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[severity]}
    </svg>
  );
}

/** How much a finding weighs: its mark, and always its word beside it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations("rules");
  return (
    <span className="state">
      <SeverityShape severity={severity} />
      <span>{t(`severity.${severity}`)}</span>
    </span>
  );
}
