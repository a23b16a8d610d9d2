import type { Anchors } from "@parod/schema/anchors";
import type { Pair } from "@parod/schema/position";
import type { StageCode } from "@parod/schema/vocabulary";

type Stage = Anchors["stage"];
type ByCatalogue<T> = ReadonlyMap<string, readonly T[]>;

export const targetOf = (stages: readonly Stage[]): Stage | null =>
  stages.findLast((stage) => stage.target) ?? null;

/** The stages up to one; none where there is no such stage. `stages` are those of one catalogue. */
export const stagesUpTo = (stages: readonly Stage[], last: Stage | null): ReadonlySet<StageCode> =>
  new Set(
    stages
      .filter(({ ordinal }) => last !== null && ordinal <= last.ordinal)
      .map(({ code }) => code),
  );

/** The criteria of the stages up to each catalogue's target. Catalogues share codes of stages, so each is asked for its own. */
export function criteriaToTarget(
  criteria: ByCatalogue<{ readonly criterion: string; readonly stage: StageCode }>,
  stages: ByCatalogue<Stage>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [catalogue, own] of criteria) {
    const ownStages = stages.get(catalogue) ?? [];
    const within = stagesUpTo(ownStages, targetOf(ownStages));
    for (const { criterion, stage } of own) if (within.has(stage)) found.add(criterion);
  }
  return found;
}

/** The pairs that an outlook is of: musts of the stages up to the target one. model.md 2.3 step 10, decisions/001. */
export const targetPairs = (
  pairs: readonly Pair[],
  { toTarget }: { readonly toTarget: ReadonlySet<string> },
): readonly Pair[] =>
  pairs.filter((pair) => pair.necessity === "must" && toTarget.has(pair.criterion));
