import type { Day } from "@parod/schema/day";
import type { MilestoneAnswer, ReturnContent, ReturnForm } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import { about, confirm, must, type Problem } from "#returns/problem";
import { answersOf, sameWhen } from "#returns/settle";

const wrongWay = (when: When | null): boolean => when !== null && when.from > when.to;

/** A milestone whose forecast moves says why, unless it has happened meanwhile. */
const movedWithoutReason = (is: MilestoneAnswer, was: MilestoneAnswer | undefined): boolean =>
  was != null &&
  was.forecast !== null &&
  is.forecast !== null &&
  is.actual === null &&
  is.reason === null &&
  !sameWhen(is.forecast, was.forecast);

/** A reason is told with the forecast that it moves: typed alone it would be lost without a word. */
const reasonOnly = (is: MilestoneAnswer, was: MilestoneAnswer | undefined): boolean =>
  was != null &&
  is.reason !== null &&
  is.reason !== was.reason &&
  (is.forecast === null || sameWhen(is.forecast, was.forecast));

export function milestoneProblems(
  form: ReturnForm,
  content: ReturnContent,
  today: Day,
): readonly Problem[] {
  const told = answersOf(form.known).milestones;
  return content.milestones.flatMap((answer) => {
    const { code, title, forecast, actual } = answer;
    const was = told.get(code);
    const isNew = was === undefined;
    const problem = (of: Problem["code"], field: string, holds: boolean) =>
      holds ? [must(about("milestones", code), of, field)] : [];
    const passed =
      forecast !== null &&
      actual === null &&
      forecast.to < today &&
      !sameWhen(forecast, was?.forecast ?? null);
    return [
      ...problem("title-missing", "title", isNew && title === null),
      ...problem("date-missing", "forecast", isNew && forecast === null && actual === null),
      ...problem("when-order", "forecast", wrongWay(forecast)),
      ...problem("when-order", "actual", wrongWay(actual)),
      ...problem("reason-missing", "reason", movedWithoutReason(answer, was)),
      ...problem("actual-in-future", "actual", actual !== null && actual.to > today),
      ...(reasonOnly(answer, was)
        ? [confirm(about("milestones", code), "reason-unused", "reason")]
        : []),
      ...(passed ? [confirm(about("milestones", code), "expected-past", "forecast")] : []),
    ];
  });
}
