import { authorityStages, bodyStages, type StageCode } from "@parod/schema/vocabulary";

const orderOf = (stage: StageCode): readonly StageCode[] =>
  (bodyStages as readonly StageCode[]).includes(stage) ? bodyStages : authorityStages;

/** How far a stage is along its own order; -1 where none is reached. */
export const stageIndex = (stage: StageCode | null): number =>
  stage === null ? -1 : orderOf(stage).indexOf(stage);

/** Whether a stage comes no later than another of the same order. */
export const isUpTo = (stage: StageCode, last: StageCode): boolean =>
  orderOf(stage) === orderOf(last) && stageIndex(stage) <= stageIndex(last);
