import type { Finding, RuleId } from "@parod/schema/finding";
import type { FindingParams } from "@parod/schema/finding-params";
import type { Translate } from "#speaker";

/** Why the findings of a rule matter: a sentence or two. */
export const whyItMatters = (rule: RuleId, t: Translate): string => t(`rules.rule.${rule}.why`);

type HowKey = {
  [R in RuleId]: `findings.how.${R}.${FindingParams[R]["case"]}`;
}[RuleId];

/** What would resolve a finding of a rule and case. */
export const howToResolve = (
  { rule, form }: { readonly rule: RuleId; readonly form: Finding["params"]["case"] },
  t: Translate,
): string => t(`findings.how.${rule}.${form}` as HowKey);
