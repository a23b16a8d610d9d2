import * as z from "zod";
import type { FindingParams } from "#finding-params";
import type { ToldName } from "#told/tables";

/**
 * The rules of product.md section 4, in its order, and two of model.md section 1: where a giver's two dates differ, and
 * where a told forecast is earlier than the network allows. An id never changes its meaning.
 */
export const ruleIds = [
  "needed-before-it-exists",
  "sides-disagree",
  "giver-against-its-forecast",
  "earlier-than-the-network",
  "waiting-in-a-circle",
  "provision-gap",
  "provision-overlap",
  "who-does-this",
  "after-the-end",
  "rating-against-evidence",
  "evidence-cascade",
  "alone",
  "single-point-of-failure",
  "capacity-collision",
  "silence",
  "unannounced",
  "unshared",
  "ask-unanswered",
  "meeting-cadence",
  "order-of-leadership",
  "plan-quality",
] as const;
export const RuleId = z.enum(ruleIds);
export type RuleId = z.infer<typeof RuleId>;

/** Worst first. Blocks: a must for lawful provision on a day has no cover, or nothing can be worked out at all. */
export const severities = ["blocks", "warns", "notes"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** A told row that a finding rests on, by its table and its id in the programme. */
export type RecordRef = { readonly table: ToldName; readonly id: string };

/** What a step of a path is. `pair` is `organisation|criterion`; a membership is `arrangement|member`. */
export const stepKinds = [
  "organisation",
  "activity",
  "dependency",
  "criterion",
  "pair",
  "evidence",
  "function",
  "membership",
  "commitment",
  "meeting",
  "round",
  "plan",
  "concern",
  "search",
] as const;
export type PathStep = { readonly kind: (typeof stepKinds)[number]; readonly id: string };

/**
 * One contradiction on a day. Its identity is the rule and what it is about, never a date or a word, so that it can be
 * followed from day to day. The params say it; sentences are made in packages/language. model.md section 1, Showing.
 */
export type Finding<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly id: string;
    readonly rule: K;
    readonly severity: Severity;
    /** Sorted, but a circle: that has its smallest rotation. With the rule, the identity. */
    readonly subjects: readonly string[];
    /** Codes of those it touches, sorted. */
    readonly organisations: readonly string[];
    readonly records: readonly RecordRef[];
    readonly params: FindingParams[K];
    /** From the cause to what it spoils, through the records. */
    readonly path: readonly PathStep[];
    /** Ids of the findings that this one follows from: mending those may mend this. */
    readonly causes: readonly string[];
  };
}[R];
