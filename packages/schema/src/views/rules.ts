import type { RuleId, Severity } from "#finding";
import type { Sources, Standpoint } from "#views/standpoint";

/** What rules are about, in the order in which they are listed. */
export const ruleGroups = [
  "dependencies",
  "provision",
  "readiness",
  "together",
  "said",
  "oversight",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** From when a rule finds something; the numbers are the engine's. */
export type RuleThreshold =
  | "slipWeeks"
  | "slipOrganisations"
  | "takersOfOne"
  | "dueTogether"
  | "collisionWindowDays"
  | "datePassedDays"
  | "nothingSaidDays"
  | "returnGraceDays"
  | "announceDays"
  | "announcedWithinDays"
  | "shareAgainDays"
  | "openedWithinDays"
  | "networkLaterDays";

export type RuleLine = {
  readonly id: RuleId;
  readonly group: RuleGroup;
  /** All that it can give, worst first. */
  readonly severities: readonly Severity[];
  readonly thresholds: readonly { readonly name: RuleThreshold; readonly n: number }[];
  /** The published sources that it rests on, where the programme has them. */
  readonly grounds: readonly { readonly sourceId: string }[];
};

/** Every rule that is checked, in the order of its subject. */
export type RulesView = {
  readonly stand: Standpoint;
  readonly rules: readonly RuleLine[];
  readonly sources: Sources;
};
