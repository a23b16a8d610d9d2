import type { ErrorCode } from "@parod/schema/error";
import type { Speaker } from "#speaker";
import type { en } from "#en";

type Fields = keyof (typeof en)["errors"]["field"];
const problems = {
  "text.required": "text.required",
  "text.tooLong": "text.tooLong",
  "text.characters": "text.characters",
  "code.required": "code.required",
  "code.malformed": "code.malformed",
  "day.malformed": "day.malformed",
  "day.future": "day.future",
  "day.past": "day.past",
  "when.order": "when.order",
  "address.https": "address.https",
  "instant.malformed": "instant.malformed",
  "choice.required": "choice.required",
  "number.malformed": "number.malformed",
  "slug.malformed": "slug.malformed",
  "slug.taken": "slug.taken",
  "administrator.last": "administrator.last",
} as const;
export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as ProblemCode[];

/** The label of a field, by the last part of its path; "This answer" where we have no name for it. */
export function sayField(path: string, { t }: Speaker): string {
  const name = path.split(".").at(-1) ?? "";
  return t.has(`errors.field.${name as Fields}`)
    ? t(`errors.field.${name as Fields}`)
    : t("errors.field.other");
}

/** A refusal of a shape of packages/schema, led by the field. Codes of zod's own that we do not know: "check this answer". */
export function sayProblem(code: string, field: string, { t }: Speaker): string {
  if (!Object.hasOwn(problems, code)) return t("errors.problem.other.refused", { field });
  return t(`errors.problem.${problems[code as ProblemCode]}`, { field });
}

/** What a DomainError says; `label` names the field where the page has its own name for it. */
export function sayRefusal(
  error: {
    readonly code: ErrorCode;
    readonly params?: Readonly<Record<string, string | number>>;
    readonly field?: string | null;
  },
  speaker: Speaker,
  label?: string,
): string {
  const field = label ?? sayField(error.field ?? "", speaker);
  if (error.code === "bad-input")
    return sayProblem(String(error.params?.["problem"] ?? ""), field, speaker);
  return speaker.t(`errors.code.${error.code}`);
}
