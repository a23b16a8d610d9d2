import type { Finding } from "@parod/schema/finding";
import { check } from "#coherence/check";
import { checkMutated, saidOf } from "#coherence/testing/check-generated";
import { coherentProgramme } from "#coherence/testing/coherent";
import type { Expected, Mutation } from "#coherence/testing/edit";
import { drawFrom } from "#coherence/testing/spec";

/** Where what was found is not what was to be found, with the seed to play it again. */
export type Disagreement = {
  readonly seed: number;
  readonly name: string;
  /** Found, and not expected. */
  readonly left: readonly string[];
  /** Expected, and not found; or found twice. */
  readonly missed: readonly Expected[];
  readonly count: number;
};
export type Run = { readonly first: number; readonly programmes: number };

const fits = (finding: Finding, { rule, case: form, about }: Expected): boolean =>
  finding.rule === rule &&
  (form === undefined || finding.params.case === form) &&
  about.every((each) => finding.subjects.includes(each));

function compare(
  found: readonly Finding[],
  expected: readonly Expected[],
): Omit<Disagreement, "seed" | "name"> | null {
  const left = found.filter((finding) => !expected.some((each) => fits(finding, each)));
  const missed = expected.filter((each) => !found.some((finding) => fits(finding, each)));
  return left.length === 0 && missed.length === 0 && found.length === expected.length
    ? null
    : { left: left.map(saidOf), missed, count: found.length };
}

const seedsOf = ({ first, programmes }: Run) =>
  Array.from({ length: programmes }, (_, at) => first + at);

/** The first coherent programme in which something is found; null where nothing is in any. */
export function firstIncoherent(run: Run): Disagreement | null {
  for (const seed of seedsOf(run)) {
    const apart = compare(check(checkMutated(coherentProgramme(seed)).given), []);
    if (apart !== null) return { seed, name: "coherent", ...apart };
  }
  return null;
}

/**
 * The first programme in which one contradiction was made, and not exactly it and its declared consequences are found;
 * null where exactly those are in each.
 */
export function firstMisread({ name, make }: Mutation, run: Run): Disagreement | null {
  for (const seed of seedsOf(run)) {
    const programme = coherentProgramme(seed);
    const mutated = make(programme, drawFrom(seed));
    const apart = compare(check(checkMutated(programme, mutated).given), mutated.expected);
    if (apart !== null) return { seed, name, ...apart };
  }
  return null;
}
