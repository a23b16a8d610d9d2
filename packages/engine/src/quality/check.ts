import type { Computed } from "#schedule/compute";
import type { PlanLink } from "#schedule/plan";

/** The DCMA 14-point assessment, by number. */
export const checkNames = {
  1: "missing-links",
  2: "leads",
  3: "lags",
  4: "finish-to-start",
  5: "hard-constraints",
  6: "high-float",
  7: "negative-float",
  8: "long-durations",
  9: "invalid-dates",
  10: "no-owner",
  11: "missed-baseline",
  12: "critical-path-test",
  13: "critical-path-length-index",
  14: "baseline-execution-index",
} as const;
export type CheckId = keyof typeof checkNames;

/** What a plan must tell before the check can be made. */
export type Need = "start" | "status-date" | "baseline";
export type Threshold = {
  readonly rule: "at-most" | "at-least";
  readonly value: number;
  readonly unit: "percent" | "count" | "ratio";
};

export type QualityCheck = {
  readonly id: CheckId;
  readonly name: (typeof checkNames)[CheckId];
  /** How many activities, or links, it looked at. */
  readonly looked: number;
  /** Activities at fault, for links the one that waits; each once, in the plan's order. */
  readonly offending: readonly string[];
  /** Links at fault. */
  readonly links: readonly PlanLink[];
  /** How many are at fault. */
  readonly count: number;
  /** Of what it looked at: at fault, but for check 4 finish-to-start; null where it looked at nothing, or counts alone. */
  readonly percent: number | null;
  /** Of checks 13 and 14. */
  readonly ratio: number | null;
  /** Null for what is reported only. */
  readonly threshold: Threshold | null;
  /** Null where it cannot be told, or is reported only. */
  readonly passes: boolean | null;
  /** What the plan lacks for it. */
  readonly needs: readonly Need[];
};

export type Check = (computed: Computed) => QualityCheck;

/** Working days of the plan's calendar: two months. */
export const longDays = 44;

export const atMost = (value: number, unit: Threshold["unit"]): Threshold => ({
  rule: "at-most",
  value,
  unit,
});
export const atLeast = (value: number, unit: Threshold["unit"]): Threshold => ({
  rule: "at-least",
  value,
  unit,
});
export const meets = (value: number, { rule, value: limit }: Threshold): boolean =>
  rule === "at-most" ? value <= limit : value >= limit;
