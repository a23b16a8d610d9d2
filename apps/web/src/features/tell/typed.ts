import { addDays, Day } from "@parod/schema/day";
import { plainText } from "@parod/schema/text";
import type { When } from "@parod/schema/when";
import { type DateParts, noDate } from "#components/date-fields.tsx";
import {
  type FieldProblemFound,
  type FormField,
  type Problem,
  shownFields,
  type Typed,
  type TypedValue,
  type Values,
  type WhenTyped,
} from "#features/tell/fields.ts";

const partsOf = (day: string | null): DateParts => {
  if (day === null) return noDate;
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: String(Number(month)), day: String(Number(date)) };
};
const isBlank = ({ day, month, year }: DateParts): boolean => `${day}${month}${year}`.trim() === "";
const isSame = (a: DateParts, b: DateParts) =>
  a.day === b.day && a.month === b.month && a.year === b.year;

const whenTyped = (told: When | null): WhenTyped => ({
  kind: told !== null && told.from !== told.to ? "range" : "day",
  from: partsOf(told?.from ?? null),
  to: partsOf(told?.to ?? null),
  told,
});

/** What was told, some weeks later. */
export const laterThan = (told: When, weeks: number): WhenTyped => {
  const moved = {
    ...told,
    from: addDays(told.from, weeks * 7),
    to: addDays(told.to, weeks * 7),
  };
  return { ...whenTyped(moved), told };
};

function startOf(field: FormField, value: unknown): TypedValue {
  if (field.kind === "day") return partsOf(typeof value === "string" ? value : null);
  if (field.kind === "when") return whenTyped((value ?? null) as When | null);
  if (field.kind === "many") return Array.isArray(value) ? (value as string[]) : [];
  if (value === true) return "yes";
  if (value === false) return "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Fields filled with what is told, or left blank. */
export const startTyped = (fields: readonly FormField[], told: Values | null): Typed =>
  Object.fromEntries(fields.map((field) => [field.name, startOf(field, told?.[field.name])]));

type Read = { readonly value: unknown } | { readonly problem: Problem };
const wrong = (problem: Problem): Read => ({ problem });

const pad = (text: string): string => text.trim().padStart(2, "0");
/** The day that is typed. A year is typed whole: nobody means the year 26. */
export function dayOf({ day, month, year }: DateParts): Day | null {
  const read = Day.safeParse(`${year.trim()}-${pad(month)}-${pad(day)}`);
  return read.success ? read.data : null;
}

function readDay(parts: DateParts, field: FormField & { readonly kind: "day" }): Read {
  if (isBlank(parts) && field.optional) return { value: null };
  const day = dayOf(parts);
  if (day === null) return wrong("day.malformed");
  return field.notAfter !== undefined && day > field.notAfter
    ? wrong("day.future")
    : { value: day };
}

function readWhen({ kind, from, to, told }: WhenTyped, optional: boolean): Read {
  const last = kind === "day" ? from : to;
  if (isBlank(from) && isBlank(last) && optional) return { value: null };
  if (told && isSame(from, partsOf(told.from)) && isSame(last, partsOf(told.to)))
    return { value: told };
  const [first, end] = [dayOf(from), dayOf(last)];
  if (first === null || end === null) return wrong("day.malformed");
  if (first > end) return wrong("when.order");
  return { value: { from: first, to: end, words: null, reading: false } };
}

const textProblems: readonly Problem[] = ["text.required", "text.tooLong", "text.characters"];
const longest = { line: 300, text: 2000 };
function readText(typed: string, field: FormField & { readonly kind: "line" | "text" }): Read {
  if (typed.trim() === "") return field.optional ? { value: null } : wrong("text.required");
  const read = plainText(field.most ?? longest[field.kind]).safeParse(typed);
  if (read.success) return { value: read.data };
  const said = read.error.issues[0]?.message;
  return wrong(textProblems.find((each) => each === said) ?? "text.required");
}

function readNumber(typed: string, field: FormField & { readonly kind: "number" }): Read {
  if (typed.trim() === "" && field.optional) return { value: null };
  const number = Number(typed.trim() || "x");
  const isIn = Number.isInteger(number) && number >= field.least && number <= field.most;
  return isIn ? { value: number } : wrong("number.malformed");
}

function readField(field: FormField, typed: TypedValue): Read {
  const optional = field.optional === true;
  if (field.kind === "day") return readDay(typed as DateParts, field);
  if (field.kind === "when") return readWhen(typed as WhenTyped, optional);
  if (field.kind === "many")
    return !optional && typed instanceof Array && typed.length === 0
      ? wrong("choice.required")
      : { value: typed };
  const text = typed as string;
  if (field.kind === "number") return readNumber(text, field);
  if (field.kind === "line" || field.kind === "text") return readText(text, field);
  if (text === "") return optional ? { value: null } : wrong("choice.required");
  return { value: field.kind === "flag" ? text === "yes" : text };
}

/** What the typed fields mean, or every reason why they mean nothing. A field that is not asked is not told. */
export function readTyped(
  fields: readonly FormField[],
  typed: Typed,
): { readonly values: Values } | { readonly problems: readonly FieldProblemFound[] } {
  const shown = new Set(shownFields(fields, typed).map(({ name }) => name));
  const problems: FieldProblemFound[] = [];
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const { name } = field;
    const read: Read = shown.has(name) ? readField(field, typed[name] ?? "") : { value: null };
    if ("problem" in read) problems.push({ name, problem: read.problem });
    else values[name] = read.value;
  }
  return problems.length > 0 ? { problems } : { values };
}
