import type { AnchorName } from "@parod/schema/anchors";
import { explainedSteps, type ExplainedStep } from "@parod/schema/explained";
import type { ContentOf, ToldName } from "@parod/schema/told/tables";
import type { DateLine } from "@parod/schema/vocabulary";

/** The steps that tables belong to. To the calendar belongs none: only the day moves. */
export type TableStep = Exclude<ExplainedStep, "calendar">;

/** Tables whose rows hold what belongs to more than one step. */
export type SplitTable = "assessment" | "activityTold" | "activityDate";

/** The step of each table that belongs to one step whole. A new table does not compile until it is in here. */
export const stepOfTable = {
  // scope: who, what is asked of whom, and by when
  organisationTold: "scope",
  membership: "scope",
  provision: "scope",
  deliveryModel: "scope",
  functionTold: "scope",
  workstreamTold: "scope",
  criterionTold: "scope",
  requirement: "scope",
  stageDue: "scope",
  groupRule: "scope",
  memberList: "scope",
  seatTold: "scope",
  roundTold: "scope",
  successMilestone: "scope",
  // logic: what hangs on what
  dependencySide: "logic",
  reliance: "logic",
  claimReliance: "logic",
  // actuals: what happened, was found or was said
  evidenceTold: "actuals",
  returnState: "actuals",
  ratingTold: "actuals",
  findingAccepted: "actuals",
  riskTold: "actuals",
  concernTold: "actuals",
  feedbackTold: "actuals",
  engagementTold: "actuals",
  commitmentTold: "actuals",
  seatHolder: "actuals",
  meetingTold: "actuals",
  attendance: "actuals",
  planVersion: "actuals",
  consent: "actuals",
  sourceTold: "actuals",
  searchDone: "actuals",
  fundingTold: "actuals",
  reportSaid: "actuals",
} as const satisfies Readonly<Record<Exclude<ToldName, SplitTable>, TableStep>>;

/** Identity comes with the step that it is first needed in. A new anchor does not compile until it is in here. */
export const stepOfAnchor = {
  organisation: "scope",
  catalogue: "scope",
  workstream: "scope",
  criterion: "scope",
  stage: "scope",
  activity: "scope",
  function: "scope",
  seat: "scope",
  round: "scope",
  dependency: "logic",
  evidence: "actuals",
  meeting: "actuals",
  commitment: "actuals",
  source: "actuals",
} as const satisfies Readonly<Record<AnchorName, TableStep>>;

/**
 * Rows split by column. The row itself comes with the first of its steps; until a later one is reached its column keeps
 * what the row of the same subject said before, or nothing where there was none.
 */
export const stepOfColumn = {
  assessment: { state: "actuals", remark: "actuals", expected: "forecasts" },
  activityTold: {
    title: "scope",
    ownerRole: "scope",
    changesSchools: "scope",
    makesTrue: "logic",
    duration: "durations",
  },
} as const satisfies {
  readonly [N in Exclude<SplitTable, "activityDate">]: Readonly<
    Record<keyof ContentOf<N>, TableStep>
  >;
};

/** Rows of one table split by what they are a line of. */
export const stepOfLine = {
  baseline: "forecasts",
  forecast: "forecasts",
  actual: "actuals",
} as const satisfies Readonly<Record<DateLine, TableStep>>;

/** Whether a step has been taken once `taken` of them have. */
export const isTaken = (step: TableStep, taken: number): boolean =>
  explainedSteps.indexOf(step) < taken;
