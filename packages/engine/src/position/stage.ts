import type { Pair, StagePosition } from "@parod/schema/position";
import type { StageCode } from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import type { ActivityFact } from "#position/activity-facts";
import type { At, StageFact } from "#position/fact-index";
import { stagesUpTo, targetOf } from "#position/target";

/** Applicable musts: what can gate. */
export const isGate = ({ necessity, standing }: Pair): boolean =>
  necessity === "must" && standing !== "not-applicable";

/** By needed-by, what has no day last; then by code. */
export const byNeed = (a: Pair, b: Pair): number =>
  compareCodes(a.neededBy ?? "9999", b.neededBy ?? "9999") ||
  compareCodes(a.criterion, b.criterion);

/** The musts of the stages up to one; all of none where there is no such stage. */
export function mustsUpTo(
  pairs: readonly Pair[],
  stages: readonly StageFact[],
  last: StageFact | null,
): readonly Pair[] {
  const within = stagesUpTo(stages, last);
  return pairs.filter((pair) => pair.necessity === "must" && within.has(pair.stage));
}

type Gates = ReadonlyMap<StageCode, readonly Pair[]>;
const gated = (gates: Gates, stage: StageFact) => (gates.get(stage.code)?.length ?? 0) > 0;

/** The highest stage with a gate of its own such that every must up to it is met. */
export function evidencedStage(stages: readonly StageFact[], gates: Gates): StageFact | null {
  const open = stages.findIndex((stage) =>
    gates.get(stage.code)?.some((pair) => pair.standing !== "met"),
  );
  const passed = open === -1 ? stages : stages.slice(0, open);
  return passed.findLast((stage) => gated(gates, stage)) ?? null;
}

/** The highest stage that an activity of its own is said to have reached, and the first day that it was. */
function toldStage(stages: readonly StageFact[], activities: readonly ActivityFact[], { day }: At) {
  const on = new Map<StageCode, When>();
  for (const { reachesStage, actual } of activities) {
    if (reachesStage === null || actual === null || actual.to > day) continue;
    const known = on.get(reachesStage);
    if (
      known === undefined ||
      actual.to < known.to ||
      (actual.to === known.to && actual.from < known.from)
    )
      on.set(reachesStage, actual);
  }
  const stage = stages.findLast(({ code }) => on.has(code)) ?? null;
  return { stage, on: stage === null ? null : (on.get(stage.code) ?? null) };
}

/**
 * The stage to look to next: the first above what is told and what is evidenced, but not past the target while that
 * is not evidenced; where all is told, the highest that is not evidenced. decisions/002.
 */
function nextStage(
  gatedStages: readonly StageFact[],
  { told, evidenced, target }: Record<"told" | "evidenced" | "target", StageFact | null>,
) {
  const ordinal = (stage: StageFact | null) => stage?.ordinal ?? -Infinity;
  const above = Math.max(ordinal(told), ordinal(evidenced));
  const missing = gatedStages.filter((stage) => stage.ordinal > ordinal(evidenced));
  const limit = ordinal(evidenced) < ordinal(target) ? ordinal(target) : Infinity;
  const toTarget = missing.filter((stage) => stage.ordinal <= limit);
  const within = toTarget.length > 0 ? toTarget : missing;
  return within.find((stage) => stage.ordinal > above) ?? within.at(-1) ?? null;
}

/** Step 5: stage told and stage evidenced, side by side. `pairs` are those of one organisation. model.md 2.3. */
export function stageOf(
  pairs: readonly Pair[],
  activities: readonly ActivityFact[],
  at: At & { readonly stages: readonly StageFact[] },
): Omit<StagePosition, "was"> {
  const { stages } = at;
  const gates: Gates = new Map(
    stages.map(({ code }) => [code, pairs.filter((pair) => pair.stage === code && isGate(pair))]),
  );
  const told = toldStage(stages, activities, at);
  const [evidenced, target] = [evidencedStage(stages, gates), targetOf(stages)];
  const next = nextStage(
    stages.filter((stage) => gated(gates, stage)),
    { told: told.stage, evidenced, target },
  );
  return {
    told: told.stage?.code ?? null,
    toldOn: told.on,
    evidenced: evidenced?.code ?? null,
    next: next?.code ?? null,
    target: target?.code ?? null,
    gatedBy: unmet(mustsUpTo(pairs, stages, next)).map((pair) => pair.criterion),
  };
}

/** What gates, in order of need. */
export const unmet = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((pair) => isGate(pair) && pair.standing !== "met").toSorted(byNeed);
