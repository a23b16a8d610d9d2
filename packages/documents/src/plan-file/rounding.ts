import type { PlanFileCode } from "@parod/schema/plan-file";
import type { Report } from "#plan-file/report";

/** A part of a day is a day, of a lead as of a lag; what a division leaves beyond a billionth is none. */
export function wholeDays(days: number): { readonly days: number; readonly rounded: boolean } {
  const nearest = Math.round(days);
  if (Math.abs(days - nearest) < 1e-9) return { days: nearest + 0, rounded: false };
  // adding 0 turns -0 into 0
  return { days: Math.ceil(days) + 0, rounded: true };
}

/** Rounds, counts and tells it. `given` is what the file says, in its own unit. */
export function roundDays(
  days: number,
  report: Report,
  said: {
    readonly code: PlanFileCode;
    readonly line?: number | null;
    readonly task: string;
    readonly given: string;
  },
): number {
  const whole = wholeDays(days);
  if (whole.rounded) {
    report.rounded += 1;
    const { code, given, ...place } = said;
    report.add(code, place, { given, n: whole.days });
  }
  return whole.days;
}
