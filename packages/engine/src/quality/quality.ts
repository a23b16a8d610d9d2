import type { Computed } from "#schedule/compute";
import type { Check, CheckId, QualityCheck } from "#quality/check";
import { criticalPathTest } from "#quality/critical-path";
import {
  baselineExecutionIndex,
  criticalPathLengthIndex,
  invalidDates,
  missedBaseline,
} from "#quality/dates";
import { highFloat, longDurations, negativeFloat } from "#quality/float";
import { finishToStart, hardConstraints, lags, leads, missingLinks, noOwner } from "#quality/logic";

/** The five that matter on small plans come first: dangling ends, no owner, dates, missed baseline, negative float. */
export const firstChecks = [1, 10, 9, 11, 7] as const satisfies readonly CheckId[];

const inOrder: readonly Check[] = [
  ...[missingLinks, noOwner, invalidDates, missedBaseline, negativeFloat],
  ...[leads, lags, finishToStart, hardConstraints, highFloat, longDurations],
  ...[criticalPathTest, criticalPathLengthIndex, baselineExecutionIndex],
];

/** The 14 DCMA checks of a plan that has been worked out. decisions/102. */
export const qualityOf = (computed: Computed): readonly QualityCheck[] =>
  inOrder.map((check) => check(computed));
