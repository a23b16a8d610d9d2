import type { Day } from "@parod/schema/day";
import type { ReturnContent, ReturnForm, ReturnProblem } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import { progressOf, sectionsOf } from "#returns/burden";
import { criterionProblems } from "#returns/criterion-problems";
import { milestoneProblems } from "#returns/milestone-problems";
import { about, must, type Problem } from "#returns/problem";

const twice = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) !== at)),
];

const wrongWay = (when: When | null): boolean => when !== null && when.from > when.to;

/** Sections of which nothing was said at all: neither an answer, nor that they are as they were. */
const unanswered = (form: ReturnForm, content: ReturnContent): Problem[] =>
  progressOf(form, content)
    .filter(({ answered, unchanged }) => answered === 0 && !unchanged)
    .map(({ section }) => must(about(section), "section-unanswered", "section"));

const duplicates = (content: ReturnContent): Problem[] => [
  ...twice(content.criteria.map(({ criterion }) => criterion)).map((of) =>
    must(about("criteria", of), "given-twice", "state"),
  ),
  ...twice(content.milestones.map(({ code }) => code)).map((of) =>
    must(about("milestones", of), "given-twice", "code"),
  ),
  ...twice(content.concerns.map(({ code }) => code)).map((of) =>
    must(about("concerns", of), "given-twice", "code"),
  ),
];

/**
 * What must be put right before a return can be submitted, and what a person must confirm: rules across fields, which
 * the shapes of single answers cannot hold. In the order of the sections.
 */
export function problemsOf(
  form: ReturnForm,
  content: ReturnContent,
  today: Day,
): readonly ReturnProblem[] {
  const found: readonly Problem[] = [
    ...unanswered(form, content),
    ...duplicates(content),
    ...criterionProblems(form, content, today),
    ...milestoneProblems(form, content, today),
    ...content.concerns
      .filter(({ when }) => wrongWay(when))
      .map(({ code }) => must(about("concerns", code), "when-order", "when")),
    ...(content.model !== null && !form.asksModel
      ? [must(about("model"), "model-not-asked", "model")]
      : []),
  ];
  const order = sectionsOf(form);
  const place = ({ section }: Problem) =>
    order.includes(section) ? order.indexOf(section) : order.length;
  return found.toSorted((a, b) => place(a) - place(b));
}
