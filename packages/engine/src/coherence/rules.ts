import type { Rule } from "#coherence/found";
import { askUnanswered } from "#coherence/rules/ask-unanswered";

/** Every rule, in the order of product.md section 4. */
export const rules: readonly Rule[] = [askUnanswered];
