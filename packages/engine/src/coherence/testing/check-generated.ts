import type { Finding } from "@parod/schema/finding";
import type { Coherent } from "#coherence/testing/coherent";
import type { Mutated } from "#coherence/testing/edit";
import type { ViewGiven } from "#coherence/view";
import { buildProgramme, buildStand } from "#testing/row";

/** What is handed to the check of a generated programme, as it is or with a contradiction made in it. */
export const checkMutated = (
  { spec, facts, openings }: Coherent,
  mutated: Pick<Mutated, "facts" | "openings"> | null = null,
): { readonly given: ViewGiven } => ({
  given: {
    programme: buildProgramme(),
    stand: buildStand(spec.asAt),
    facts: mutated?.facts ?? facts,
    openings: mutated?.openings ?? openings,
  },
});

/** Short, for a message of a failing test. */
export const saidOf = ({ rule, params, subjects }: Finding): string =>
  `${rule} ${params.case}: ${subjects.join(", ")}`;
