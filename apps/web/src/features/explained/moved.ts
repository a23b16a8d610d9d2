import type { StepLine } from "@parod/schema/views/explained";

/** Whether a step has rows: what changed, and what is counted without being shown. */
export const hasMoved = ({ organisations, pairs, pairsHidden, activities }: StepLine): boolean =>
  organisations.length + pairs.length + pairsHidden + activities.length > 0;
