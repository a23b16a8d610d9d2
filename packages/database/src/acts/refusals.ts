import { DomainError } from "@parod/schema/error";

/** What the database alone can see to refuse, by the code that its trigger raises: as a refusal that a person can read. */
const refusals: Readonly<Record<string, { readonly field: string; readonly problem: string }>> = {
  PA006: { field: "onCriterion", problem: "claim.circle" },
};

/** Somebody else made the same anchor, or corrected the same row, meanwhile; tellings are numbered under the lock, and never meet. */
const taken = "23505";

/** The refusal that a database's error stands for; any other error as it is. */
export function asRefusal(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === taken) return new DomainError("conflict", { cause: error });
  const known = refusals[code];
  if (known === undefined) return error;
  const { field, problem } = known;
  return new DomainError("bad-input", { field, params: { problem }, cause: error });
}
