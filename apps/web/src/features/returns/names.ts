import {
  returnSections,
  type ReturnContent,
  type ReturnForm,
  type ReturnProblem,
} from "@parod/schema/return";
import type { ReturnChange } from "@parod/schema/return";
import { AssessmentState, Bites, DeliveryModel, evidenceKinds } from "@parod/schema/vocabulary";
import { useSay } from "#lib/say.ts";

const fields = [
  "state",
  "expected",
  "remark",
  "evidence",
  "title",
  "forecast",
  "actual",
  "reason",
  "text",
  "bites",
  "when",
  "open",
  "model",
  "section",
  "code",
] as const;
type FieldName = (typeof fields)[number];
const dates: ReadonlySet<string> = new Set(["expected", "forecast", "actual", "when"]);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** How questions, fields and values of a return are named, in the reader's language; what is new, by its own words. */
export function useReturnNames(form: ReturnForm, content: ReturnContent | null = null) {
  const { t, words, day } = useSay();
  const sectionName = (section: ReturnChange["section"]) => t(`returns.section.${section}`);
  const question = ({ section, of }: Pick<ReturnChange, "section" | "of">): string => {
    if (returnSections.some((each) => each === of)) return sectionName(section);
    const milestone = form.milestones.find(({ code }) => code === of);
    if (section === "milestones" && milestone) return words(milestone.title);
    const added = content?.milestones.find(({ code }) => code === of);
    if (section === "milestones" && added?.title) return words(added.title);
    const concern = [...(content?.concerns ?? []), ...form.known.concerns].find(
      ({ code }) => code === of,
    );
    if (section === "concerns") return concern?.text ?? t("returns.newConcern");
    const criterion = form.criteria.find((each) => each.criterion === of);
    return criterion ? `${of} ${words(criterion.text)}` : of;
  };
  const fieldName = (field: string) => {
    const known = fields.find((each) => each === field) satisfies FieldName | undefined;
    return known === undefined ? field : t(`returns.field.${known}`);
  };
  const span = (text: string) =>
    text
      .split("/")
      .map((part) => (isDay(part) ? day(part) : part))
      .join(" – ");
  const value = (field: string, text: string | null): string => {
    if (text === null) return t("returns.check.none");
    if (dates.has(field)) return span(text);
    if (field === "open") return text === "true" ? t("returns.yes") : t("returns.no");
    const state = AssessmentState.options.find((each) => each === text);
    if (field === "state" && state) return t(`states.assessment.${state}`);
    const bites = Bites.options.find((each) => each === text);
    if (field === "bites" && bites) return t(`states.bites.${bites}`);
    const model = DeliveryModel.options.find((each) => each === text);
    if (field === "model" && model) return t(`states.model.${model}`);
    if (field !== "evidence") return text;
    return text
      .split(" · ")
      .map((part, at) => {
        const kind = at === 0 ? undefined : evidenceKinds.find((each) => each === part);
        return kind ? t(`states.evidence.${kind}`) : span(part);
      })
      .join(", ");
  };
  const problem = (found: ReturnProblem): string =>
    t("returns.problemOf", {
      name: question(found),
      problem: t(`returns.problem.${found.code}`),
    });
  return { sectionName, question, fieldName, value, problem };
}
