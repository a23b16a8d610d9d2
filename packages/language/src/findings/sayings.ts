import type { RuleId } from "@parod/schema/finding";
import type { FindingParams } from "@parod/schema/finding-params";
import type { Pen } from "#findings/pen";

/** How the findings of some rules are said. */
export type Sayings<R extends RuleId> = {
  readonly [K in R]: (params: FindingParams[K], pen: Pen) => string;
};
