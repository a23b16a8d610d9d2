import { collect } from "@parod/engine/collect";
import type { Finding } from "@parod/schema/finding";
import type { FindingsMore } from "@parod/schema/views/findings-page";

/** On a page that is about something else. */
export const heaviest = 5;
/** Of each weight and rule, so that one rule that finds thousands hides no other. */
export const perRule = 20;
/** Of the one rule that is asked for. */
export const perRuleAlone = 200;

type Weighed = Pick<Finding, "severity" | "rule">;

/** The first of each weight and rule, in the order given, and where that left any out, how many there are. */
export function inParts<F extends Weighed>(
  findings: readonly F[],
  most: number,
): { readonly listed: readonly F[]; readonly more: readonly FindingsMore[] } {
  const alike = collect(findings, ({ severity, rule }) => `${severity} ${rule}`);
  const listed = new Set([...alike.values()].flatMap((those) => those.slice(0, most)));
  const more = [...alike.values()].flatMap((those) => {
    const [first] = those;
    return first && those.length > most
      ? [{ severity: first.severity, rule: first.rule, all: those.length, listed: most }]
      : [];
  });
  return { listed: findings.filter((each) => listed.has(each)), more };
}
