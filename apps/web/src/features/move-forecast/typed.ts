import { Day } from "@parod/schema/day";
import { MoveForecast } from "@parod/schema/stand";
import type { DateParts } from "#components/date-fields.tsx";
import { noDate } from "#components/date-fields.tsx";

/** What was typed, as typed: nothing of it is lost, whatever becomes of it. */
export type Typed = {
  readonly kind: "day" | "range";
  readonly day: DateParts;
  readonly from: DateParts;
  readonly to: DateParts;
  readonly reason: string;
};
export const nothingTyped: Typed = {
  kind: "day",
  day: noDate,
  from: noDate,
  to: noDate,
  reason: "",
};

export type Move = { readonly from: Day; readonly to: Day; readonly reason: string };
export const problems = ["day.malformed", "when.order", "text.required", "text.tooLong"] as const;
export type Problem = (typeof problems)[number];
export type TypedProblem = {
  readonly field: "day" | "from" | "to" | "reason";
  readonly problem: Problem;
};

const pad = (text: string): string => text.trim().padStart(2, "0");

export function dayOf({ day, month, year }: DateParts): Day | null {
  const read = Day.safeParse(`${year.trim()}-${pad(month)}-${pad(day)}`);
  return read.success ? read.data : null;
}

/** The move that the typed fields mean, or every reason why they mean none. The rules are the API's own. */
export function readMove(
  typed: Typed,
): { readonly move: Move } | { readonly problems: readonly TypedProblem[] } {
  const found: TypedProblem[] = [];
  const read = (field: "day" | "from" | "to"): Day | null => {
    const day = dayOf(typed[field]);
    if (day === null) found.push({ field, problem: "day.malformed" });
    return day;
  };
  const [from, to] =
    typed.kind === "day" ? [read("day"), dayOf(typed.day)] : [read("from"), read("to")];
  if (from && to && from > to) found.push({ field: "from", problem: "when.order" });
  const reason = MoveForecast.shape.reason.safeParse(typed.reason);
  if (!reason.success)
    found.push({
      field: "reason",
      problem: problems.find((each) => each === reason.error.issues[0]?.message) ?? "text.required",
    });
  return from && to && reason.success && found.length === 0
    ? { move: { from, to, reason: reason.data } }
    : { problems: found };
}
