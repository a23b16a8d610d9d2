import type {
  Burden,
  ReturnContent,
  ReturnForm,
  ReturnSection,
  SectionProgress,
} from "@parod/schema/return";
import { returnSections } from "@parod/schema/return";
import { returnChanges } from "#returns/changes";
import { answersOf } from "#returns/settle";

/** Cells of one answer, of which a reader is asked each: state, expected, remark and evidence of a criterion. */
const cells = { criteria: 4, milestones: 2, concerns: 4 } as const;

const filled = (values: readonly unknown[]): number =>
  values.filter((value) => value !== null && !(Array.isArray(value) && value.length === 0)).length;

function prefilledCells({ criteria, milestones, concerns, model }: ReturnContent): number {
  return (
    criteria.reduce(
      (sum, { state, expected, remark, evidence }) =>
        sum + filled([state === "not-assessed" ? null : state, expected, remark, evidence]),
      0,
    ) +
    milestones.reduce((sum, { forecast, actual }) => sum + filled([forecast, actual]), 0) +
    concerns.reduce(
      (sum, { text, bites, when, open }) => sum + filled([text, bites, when, open]),
      0,
    ) +
    filled([model])
  );
}

/**
 * The work that a return asks for, in cells: what is asked and what is added to it, how much of it came filled in, and
 * how much of that was left as it was. product.md P13.
 */
export function burdenOf(form: ReturnForm, content: ReturnContent): Burden {
  const told = answersOf(form.known);
  const added =
    content.milestones.filter(({ code }) => !told.milestones.has(code)).length * cells.milestones +
    content.concerns.filter(({ code }) => !told.concerns.has(code)).length * cells.concerns;
  const asked =
    form.criteria.filter(({ applies }) => applies).length * cells.criteria +
    form.milestones.length * cells.milestones +
    form.known.concerns.length * cells.concerns +
    (form.asksModel ? 1 : 0) +
    added;
  const prefilled = prefilledCells(form.known);
  const touched = new Set(
    returnChanges(form.known, content)
      .filter(({ before }) => before !== null && before !== "not-assessed")
      .map(({ section, of, field }) => `${section}|${of}|${field}`),
  );
  return { asked, prefilled, unchanged: prefilled - touched.size };
}

const askedOf = (form: ReturnForm, section: ReturnSection): number => {
  switch (section) {
    case "criteria":
      return form.criteria.filter(({ applies }) => applies).length;
    case "milestones":
      return form.milestones.length;
    case "concerns":
      return form.known.concerns.length;
    case "model":
      return 1;
    default:
      return section satisfies never;
  }
};

/** The sections that this return has. */
export const sectionsOf = (form: ReturnForm): readonly ReturnSection[] =>
  returnSections.filter((section) => section !== "model" || form.asksModel === true);

/** How far each section is. A section said to be as it was has all of its questions answered. */
export function progressOf(form: ReturnForm, content: ReturnContent): readonly SectionProgress[] {
  const changes = returnChanges(form.known, content);
  return sectionsOf(form).map((section) => {
    const asked = askedOf(form, section);
    const unchanged = content.unchanged.includes(section);
    const given = section === "model" ? Number(content.model !== null) : content[section].length;
    return {
      section,
      asked,
      answered: unchanged ? Math.max(asked, given) : given,
      changed: new Set(changes.filter((each) => each.section === section).map(({ of }) => of)).size,
      unchanged,
    };
  });
}
