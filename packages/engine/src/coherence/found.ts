import type { PathStep, RecordRef, RuleId, Severity } from "@parod/schema/finding";
import type { FindingParams } from "@parod/schema/finding-params";
import type { ToldName } from "@parod/schema/told/tables";
import type { View } from "#coherence/view";

/** What a rule finds; the rest of the finding is made of it. */
export type Found<R extends RuleId> = {
  readonly severity: Severity;
  /** With the rule, its identity: codes only, in any order. Of a circle, in the circle's own order. */
  readonly subjects: readonly string[];
  readonly organisations: readonly (string | null)[];
  readonly records: readonly (RecordRef | null)[];
  readonly params: FindingParams[R];
  readonly path: readonly PathStep[];
};

/**
 * A rule: a pure function of the view. `reads` are the told tables that a change in can make it find something else;
 * `severities` all that it can give. A rule never speaks of what another rule finds: `causes` are added afterwards.
 */
export type Rule<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly id: K;
    readonly severities: readonly Severity[];
    readonly reads: readonly ToldName[];
    readonly find: (view: View) => readonly Found<K>[];
  };
}[R];

export const rule = <R extends RuleId>(given: Rule<R>): Rule<R> => given;

/** A row that a finding rests on; null where there is none. */
export const record = (
  table: ToldName,
  row: { readonly id: string } | null | undefined,
): RecordRef | null => (row ? { table, id: row.id } : null);

export const step = (kind: PathStep["kind"], id: string): PathStep => ({ kind, id });
