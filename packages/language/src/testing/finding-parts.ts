import type { RuleId } from "@parod/schema/finding";
import type { FindingParams } from "@parod/schema/finding-params";
import type { When } from "@parod/schema/when";
import { day } from "#testing/summaries";

/** One of every case of some rules: the compiler asks for what is missing. */
export type Examples<R extends RuleId> = {
  readonly [K in R]: {
    readonly [C in FindingParams[K]["case"]]: FindingParams[K] & { readonly case: C };
  };
};

export const summer: When = {
  from: day("2025-06-01"),
  to: day("2025-08-31"),
  words: { en: "over the summer", cy: "dros yr haf" },
  reading: true,
};
export const april = day("2025-04-01");
export const june = day("2025-06-01");
export const fourAuthorities = ["W06000003", "W06000004", "W06000014", "W06000015"] as const;
