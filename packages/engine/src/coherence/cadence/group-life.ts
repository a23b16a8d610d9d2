import { latest, type Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import { collect } from "#collect";
import { termsBetween, type Term } from "#coherence/terms";
import type { View } from "#coherence/view";
import { byAge } from "#read/newest";

export type Rule = ToldRow<"groupRule">;
export type Meeting = ToldRow<"meetingTold">;
/** A group with rules: how it was to meet, and what is told of its meetings. */
export type Group = {
  readonly group: string;
  /** In force on the day looked at. */
  readonly rules: readonly Rule[];
  /** Each rule as it was told and told again, oldest first. */
  readonly tellings: readonly (readonly Rule[])[];
  readonly meetings: readonly Meeting[];
  readonly terms: readonly Term[];
};

/** Groups of which a rule is told, each with the terms from its first rule to the day looked at. */
export function groupsWithRules(view: View): readonly Group[] {
  const meetings = collect(view.facts.meetingTold, ({ group }) => group);
  const told = collect(view.facts.rulesTold.toSorted(byAge), ({ group }) => group);
  return [...collect(view.facts.groupRule, ({ group }) => group)].map(([group, rules]) => ({
    group,
    rules,
    tellings: [...collect(told.get(group) ?? [], ({ rule }) => rule).values()],
    meetings: meetings.get(group) ?? [],
    terms: termsBetween(told.get(group)?.[0]?.effectiveOn ?? view.asAt, view.asAt),
  }));
}

/** A rule that asks for meetings in each term. */
export const isTermly = ({ each, meetings }: Rule): boolean =>
  each === "term" && meetings !== null && meetings > 0;

/** The whole of a term lies within what a rule asks for, and within the group's own life. */
const covers = ({ when }: Rule, term: Term, ended: Day | null): boolean =>
  (ended === null || term.to < ended) && (when === null || term.to < when.from);

/**
 * What one rule asks of a term: the least of its tellings that were in force in it, so that a rule that is told again, or
 * told to ask for less, makes nothing late that was not. Null where it was not in force when the term began, or one of its
 * tellings asks for nothing.
 */
function askedBy(tellings: readonly Rule[], term: Term, ended: Day | null): Asked | null {
  const begun = tellings.findLastIndex(({ effectiveOn }) => effectiveOn <= term.from);
  const inForce = begun === -1 ? [] : tellings.slice(begun);
  const asked = inForce
    .filter(({ effectiveOn }) => effectiveOn <= term.to)
    .map((rule) => ({
      rule,
      meetings: isTermly(rule) && covers(rule, term, ended) ? (rule.meetings ?? 0) : 0,
    }))
    .toSorted((a, b) => a.meetings - b.meetings)[0];
  return asked === undefined || asked.meetings === 0 ? null : asked;
}

type Asked = { readonly rule: Rule; readonly meetings: number };

/** What is asked of a term by the rule that asks for most; null where none asks for anything. */
export function askedOf({ group, tellings }: Group, term: Term, view: View): Asked | null {
  const ended = view.until(group)?.from ?? null;
  const asked = tellings.flatMap((each) => askedBy(each, term, ended) ?? []);
  return asked.toSorted((a, b) => b.meetings - a.meetings)[0] ?? null;
}

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
