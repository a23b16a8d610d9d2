import type { OrganisationPosition, Pair, Position, StagePosition } from "@parod/schema/position";
import type { ReadinessSummary } from "@parod/schema/summary";
import { countStandings } from "#position/extent";
import { unmet } from "#position/stage";
import { isUpTo, stageIndex } from "#summary/stage-order";

/** How many of what is not met the sentence names before it stops. */
const named = 3;

/**
 * The parameters of the sentence that answers "is it ready?" for an organisation: what it is said to have reached, the
 * musts of the stages up to the next one by standing, and the first of those that are not met. model.md section 1,
 * Showing. Counts, never a percentage.
 */
export function readiness(
  organisation: OrganisationPosition,
  position: Position,
): ReadinessSummary {
  const { code, name, stage, outlook } = organisation;
  const pairs = position.pairs.filter((pair) => pair.organisation === code);
  return {
    organisation: code,
    name,
    told:
      stage?.told == null || stage.toldOn === null ? null : { stage: stage.told, on: stage.toldOn },
    evidenced: stage?.evidenced ?? null,
    disagreement: stage === null ? null : disagreementOf(stage),
    next: stage === null ? null : nextOf(stage, pairs),
    target: stage?.target ?? null,
    outlook: outlook?.worst ?? null,
    nothingKnown: organisation.nothingKnown,
  };
}

function disagreementOf({ told, evidenced }: StagePosition): ReadinessSummary["disagreement"] {
  const apart = stageIndex(told) - stageIndex(evidenced);
  if (apart === 0) return null;
  return apart > 0 ? "not-evidenced" : "ready-not-declared";
}

function nextOf({ next }: StagePosition, pairs: readonly Pair[]): ReadinessSummary["next"] {
  if (next === null) return null;
  const musts = pairs.filter((pair) => pair.necessity === "must" && isUpTo(pair.stage, next));
  const counts = countStandings(musts);
  const open = unmet(musts).filter(
    ({ standing }) => standing === "not-met" || standing === "partly-met",
  );
  return {
    stage: next,
    of: counts.of,
    counts,
    unmet: open.slice(0, named).map(({ criterion, standing }) => ({ criterion, standing })),
  };
}
