import { latest, type Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import { collect } from "#collect";
import { termsBetween, type Term } from "#coherence/terms";
import type { View } from "#coherence/view";

export type Rule = ToldRow<"groupRule">;
export type Meeting = ToldRow<"meetingTold">;
/** A group with rules: how it was to meet, and what is told of its meetings. */
export type Group = {
  readonly group: string;
  readonly rules: readonly Rule[];
  readonly meetings: readonly Meeting[];
  readonly terms: readonly Term[];
};

/** Groups of which a rule is told, each with the terms from its first rule to the day looked at. */
export function groupsWithRules(view: View): readonly Group[] {
  const meetings = collect(view.facts.meetingTold, ({ group }) => group);
  return [...collect(view.facts.groupRule, ({ group }) => group)].map(([group, rules]) => ({
    group,
    rules,
    meetings: meetings.get(group) ?? [],
    terms: termsBetween(
      rules.map(({ effectiveOn }) => effectiveOn).toSorted()[0] ?? view.asAt,
      view.asAt,
    ),
  }));
}

/** A rule that asks for meetings in each term. */
export const isTermly = ({ each, meetings }: Rule): boolean =>
  each === "term" && meetings !== null && meetings > 0;

/** The day by which a group that meets each term has ended, for certain; null where no end is told. */
export function endOfLife({ group, rules }: Group, view: View): Day | null {
  const termly = rules.filter(isTermly);
  const ended = view.until(group)?.to ?? null;
  const ends = termly.flatMap(({ when }) => when?.to ?? []);
  const last = ends.length === 0 || ends.length < termly.length ? null : ends.reduce(latest);
  if (ended === null || last === null) return ended ?? last;
  return ended < last ? ended : last;
}

/** It met, or papers went round. What was only meant, or a letter about a meeting, is neither. */
export const counts = ({ status }: Meeting): boolean =>
  status === "held" || status === "circulated";
