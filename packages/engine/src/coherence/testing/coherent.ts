import { coherentArrangements } from "#coherence/testing/coherent-arrangements";
import { coherentGroup } from "#coherence/testing/coherent-group";
import { coherentPlan } from "#coherence/testing/coherent-plan";
import { coherentReadiness } from "#coherence/testing/coherent-readiness";
import { specOf, type Spec } from "#coherence/testing/spec";
import type { Opening } from "#coherence/view";
import type { Facts } from "@parod/schema/facts";
import { buildFacts, type Some } from "#testing/row";

export type Coherent = {
  readonly spec: Spec;
  readonly facts: Facts;
  readonly openings: readonly Opening[];
};

/** A call takes only so many arguments, and a large programme has more parts: they are joined a thousand at a time. */
function joined(parts: readonly Some[]): Facts {
  const chunks = Array.from({ length: Math.ceil(parts.length / 1_000) }, (_, at) =>
    buildFacts(...parts.slice(at * 1_000, (at + 1) * 1_000)),
  );
  return buildFacts(...chunks);
}

/**
 * A programme in which nothing contradicts: every rule has something to read, and nothing to find. The same seed gives the
 * same programme; `size` is the number of authorities.
 */
export function coherentProgramme(seed: number, size: number | null = null): Coherent {
  const spec = specOf(seed, size);
  return {
    spec,
    facts: joined([
      ...coherentArrangements(spec),
      ...coherentReadiness(spec),
      ...coherentPlan(spec),
      ...coherentGroup(spec),
    ]),
    openings: spec.authorities.map(({ code }, at, all) => ({
      plan: `${code}.plan`,
      organisation: code,
      version: 2,
      by: all[(at + 1) % all.length]?.code ?? code,
    })),
  };
}
