import type { BetweenParams } from "#finding-params-between";
import type { WithinParams } from "#finding-params-within";

/**
 * What a sentence of each rule is made from: codes, days and counts, never words. Names are looked up where the sentence
 * is made. `case` tells apart what one rule finds in several forms.
 */
export type FindingParams = BetweenParams & WithinParams;
