import { collect } from "#collect";
import { byCode } from "#code-order";
import { record, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";

/** A round that was due asked, and of these functions nothing is told for the authority. */
export function notTold(view: View): readonly Found<"who-does-this">[] {
  const { facts, asAt, index } = view;
  const asking = facts.roundTold
    .filter(({ state, due }) => state !== "planned" && due < asAt)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .at(-1);
  if (!asking) return [];
  const told = collect(
    facts.provision,
    ({ authority }) => authority,
    (row) => row.function,
  );
  const functions = facts.functionTold.map((row) => row.function).toSorted(byCode((each) => each));
  return index.organisations
    .filter(({ kind }) => kind === "local-authority")
    .flatMap(({ code }) => {
      const known = new Set(told.get(code));
      const missing = functions.filter((each) => !known.has(each));
      if (missing.length === 0) return [];
      return [
        {
          severity: "notes" as const,
          subjects: [code],
          organisations: [code],
          records: [record("roundTold", asking)],
          params: {
            case: "not-told" as const,
            authority: code,
            functions: missing,
            of: functions.length,
          },
          path: [step("round", asking.round), step("organisation", code)],
        },
      ];
    });
}
