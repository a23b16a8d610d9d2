import type { Rule } from "#coherence/found";
import { alone } from "#coherence/rules/alone";
import { askUnanswered } from "#coherence/rules/ask-unanswered";
import { provisionGap } from "#coherence/rules/provision-gap";
import { provisionOverlap } from "#coherence/rules/provision-overlap";
import { whoDoesThis } from "#coherence/rules/who-does-this";

/** Every rule, in the order of product.md section 4. */
export const rules: readonly Rule[] = [
  provisionGap,
  provisionOverlap,
  whoDoesThis,
  alone,
  askUnanswered,
];
