import type { ReturnContent, ReturnSection } from "@parod/schema/return";
import type { ReturnAnswers } from "@parod/schema/return-commands";

const empty: ReturnContent = {
  criteria: [],
  milestones: [],
  concerns: [],
  model: null,
  unchanged: [],
};

type Keyed = "criteria" | "milestones" | "concerns";

/** Given answers take the place of earlier ones to the same question; new ones come after, in the order given. */
function replaced<T>(
  before: readonly T[],
  given: readonly T[],
  codeOf: (answer: T) => string,
): T[] {
  const newest = new Map(given.map((answer) => [codeOf(answer), answer]));
  const kept = before.map((answer) => newest.get(codeOf(answer)) ?? answer);
  const known = new Set(before.map(codeOf));
  return [...kept, ...[...newest.values()].filter((answer) => !known.has(codeOf(answer)))];
}

/** A draft with some answers given, given anew or taken back. */
export function patch(content: ReturnContent | null, answers: ReturnAnswers): ReturnContent {
  const before = content ?? empty;
  const gone = (section: ReturnSection) =>
    new Set(answers.removed.filter((each) => each.section === section).map(({ of }) => of));
  const left = <T>(section: Keyed, list: readonly T[], codeOf: (answer: T) => string) => {
    const removed = gone(section);
    return list.filter((answer) => !removed.has(codeOf(answer)));
  };
  const byCriterion = ({ criterion }: { readonly criterion: string }) => criterion;
  const byCode = ({ code }: { readonly code: string }) => code;
  return {
    criteria: replaced(
      left("criteria", before.criteria, byCriterion),
      answers.criteria,
      byCriterion,
    ),
    milestones: replaced(left("milestones", before.milestones, byCode), answers.milestones, byCode),
    concerns: replaced(left("concerns", before.concerns, byCode), answers.concerns, byCode),
    model: answers.model === undefined ? before.model : answers.model,
    unchanged: answers.unchanged ?? before.unchanged,
  };
}
