import type { FieldProblemFound, FormField, Problem } from "#features/tell/fields.ts";
import type { Failure } from "#lib/api-error.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";

const problems: readonly Problem[] = [
  "text.required",
  "text.tooLong",
  "text.characters",
  "day.malformed",
  "day.future",
  "when.order",
  "choice.required",
  "number.malformed",
  "address.https",
];

/** What is wrong, by the label that the form itself gives a field: here or as the API found it. */
export function useSayProblem(fields: readonly FormField[]) {
  const { t } = useSay();
  const sayOther = useSayFailure();
  const labelOf = (name: string | null) =>
    fields.find((field) => field.name === name)?.label ?? t("errors.field.other");
  const sayProblem = ({ name, problem }: FieldProblemFound): string =>
    t(`errors.problem.${problem}`, { field: labelOf(name) });
  const sayFailure = (failure: Failure): string => {
    if (failure.code !== "bad-input") return sayOther(failure);
    const problem = problems.find((each) => each === failure.params["problem"]);
    return sayProblem({ name: failure.field ?? "", problem: problem ?? "other.refused" });
  };
  return { sayProblem, sayFailure };
}
