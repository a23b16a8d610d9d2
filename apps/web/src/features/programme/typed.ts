import { CreateProgramme, ProgrammeSlug } from "@parod/schema/people";
import { type DateParts, noDate } from "#components/date-fields.tsx";
import { dayOf } from "#features/tell/typed.ts";

export type Typed = {
  readonly slug: string;
  readonly startsOn: DateParts;
  readonly endsOn: DateParts;
  readonly public: "yes" | "no" | null;
};
/** The end date that the letters name; the rest is for the writer. */
export const nothingTyped: Typed = {
  slug: "",
  startsOn: noDate,
  endsOn: { day: "30", month: "9", year: "2026" },
  public: null,
};
export type Field = keyof Typed;
export type Problem = {
  readonly field: Field;
  readonly problem:
    | "slug.malformed"
    | "day.malformed"
    | "day.future"
    | "when.order"
    | "choice.required";
};
export type Programme = Omit<CreateProgramme, "idempotencyKey">;

/** The programme that the typed fields mean, or every reason why they mean none. */
export function readProgramme(
  typed: Typed,
  today: string,
): { readonly given: Programme } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const slug = ProgrammeSlug.safeParse(typed.slug.trim());
  if (!slug.success) problems.push({ field: "slug", problem: "slug.malformed" });
  const [startsOn, endsOn] = [dayOf(typed.startsOn), dayOf(typed.endsOn)];
  if (startsOn === null) problems.push({ field: "startsOn", problem: "day.malformed" });
  else if (startsOn > today) problems.push({ field: "startsOn", problem: "day.future" });
  if (endsOn === null) problems.push({ field: "endsOn", problem: "day.malformed" });
  if (startsOn && endsOn && startsOn >= endsOn)
    problems.push({ field: "startsOn", problem: "when.order" });
  if (typed.public === null) problems.push({ field: "public", problem: "choice.required" });
  if (problems.length > 0 || !slug.success || !startsOn || !endsOn) return { problems };
  return { given: { slug: slug.data, startsOn, endsOn, public: typed.public === "yes" } };
}
