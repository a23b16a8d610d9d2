import { severities, type Finding, type RuleId } from "@parod/schema/finding";
import { compareCodes } from "#code-order";
import { withCauses } from "#coherence/causes";
import { findingId } from "#coherence/finding-id";
import type { Found, Rule } from "#coherence/found";
import { rules } from "#coherence/rules";
import { viewOf, type View, type ViewGiven } from "#coherence/view";
import { smallestRotation } from "#network/circles";

const sorted = (codes: readonly (string | null)[]): readonly string[] =>
  [...new Set(codes.filter((code) => code !== null))].toSorted(compareCodes);

function finished<R extends RuleId>(rule: Rule<R>["id"], found: Found<R>): Finding {
  const subjects =
    rule === "waiting-in-a-circle" ? smallestRotation(found.subjects) : sorted(found.subjects);
  const finding = {
    id: findingId(rule, subjects),
    rule,
    severity: found.severity,
    subjects,
    organisations: sorted(found.organisations),
    records: found.records.filter((each) => each !== null),
    params: found.params,
    path: found.path,
    causes: [],
  };
  return finding as unknown as Finding;
}

const apply = (each: Rule, view: View): readonly Finding[] =>
  each.find(view).map((found) => finished(each.id, found));

const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareCodes(a.rule, b.rule) ||
  compareCodes(a.id, b.id);

/** What all rules find in a view, what blocks first, then by rule and identity. The order of the facts does not matter. */
export const findingsOf = (view: View): readonly Finding[] =>
  withCauses(rules.flatMap((each) => apply(each, view))).toSorted(byWeight);

/**
 * Reads everything told of a programme as at a day and names what contradicts: each finding with its rule, what it is
 * about, the records that it rests on and what it follows from. Pure and near-linear in what is told.
 * product.md section 4.
 */
export const check = (given: ViewGiven): readonly Finding[] => findingsOf(viewOf(given));
