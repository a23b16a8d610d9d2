import type { PlanLink } from "#schedule/plan";

/** Each true where the plan cannot be scheduled at all; what else is wrong is left out of the schedule. */
const stopping = {
  /** `ids` are the activities of the cycle, each waiting on the one before, the first on the last. */
  cycle: true,
  "duplicate-id": true,
  /** Not a whole number of days from 0 to `mostDays`. */
  "bad-duration": true,
  /** Not a whole number of days from -`mostDays` to `mostDays`. */
  "bad-lag": true,
  /** Its durations and lags add up to more than `mostTogether`. */
  "too-long": true,
  /** A link to or from what is not in the plan; `ids` are the ones that are not. */
  "unknown-activity": false,
  /** Days are told and the plan has no start to count from. */
  "no-start": false,
  "no-constraint-date": false,
  /** Some of it is done, and nobody said when it began. */
  "progress-without-start": false,
} as const satisfies Record<string, boolean>;

export type PlanProblemCode = keyof typeof stopping;
export type PlanProblem = {
  readonly code: PlanProblemCode;
  readonly ids: readonly string[];
  readonly link?: PlanLink;
};

export const stopsPlan = ({ code }: PlanProblem): boolean => stopping[code];

/** About 2,700 years. */
export const mostDays = 1_000_000;
/** About 730,000 years: offsets are 32-bit, so that a pass is fast inside a forecast's ten thousand. */
export const mostTogether = 2 ** 28;
/** Further than any offset, and still far from where 32 bits end: no bound. */
export const never = 2 ** 29;

const isWholeWithin = (least: number, value: number) =>
  Number.isInteger(value) && value >= least && value <= mostDays;
export const isDuration = (value: number): boolean => isWholeWithin(0, value);
export const isLag = (value: number): boolean => isWholeWithin(-mostDays, value);
