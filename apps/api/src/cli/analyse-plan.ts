import type { PlanFileRead } from "@parod/documents/plan-file/read-plan-file";
import { qualityOf } from "@parod/engine/quality/quality";
import { computePlan } from "@parod/engine/schedule/compute";
import type { Plan } from "@parod/engine/schedule/plan";
import { stopsPlan, type PlanProblem } from "@parod/engine/schedule/problems";
import { scheduleOf, type ScheduledActivity } from "@parod/engine/schedule/schedule";
import { sayNetworkProblem, sayPlanFileProblem } from "@parod/language/plan-file-sentences";
import { speaker } from "@parod/language/translate";
import type { PlanFileProblem } from "@parod/schema/plan-file";

type SaidProblem = { readonly code: string; readonly en: string; readonly cy: string };
export type Analysed = {
  readonly code: 0 | 1 | 2;
  readonly answer: Readonly<Record<string, unknown>>;
  /** What stands in the way of a schedule, in one sentence. */
  readonly fault: string | null;
};

const ofFile = ({ code, severity, line, task, params }: PlanFileProblem): SaidProblem => {
  const said = { code, line, task, params };
  return {
    ...{ code, severity, line, task },
    en: sayPlanFileProblem(said, speaker("en")),
    cy: sayPlanFileProblem(said, speaker("cy")),
  };
};
const ofNetwork = (problem: PlanProblem): SaidProblem => ({
  code: problem.code,
  ...{ severity: stopsPlan(problem) ? "stops" : "tells", ids: problem.ids },
  en: sayNetworkProblem(problem, speaker("en")),
  cy: sayNetworkProblem(problem, speaker("cy")),
});

/** The interface of architecture.md 3, and nothing of the engine's own beside it. */
function lineOf(activity: ScheduledActivity) {
  const { driving: _driving, floatToEnd: _toEnd, progress: _progress, ...line } = activity;
  return line;
}

const sentence = ([first, ...more]: readonly SaidProblem[]): string | null =>
  first === undefined ? null : first.en + (more.length === 0 ? "" : ` (And ${more.length} more.)`);

/** A file's schedule and the 14 checks, or what stands in the way of them. decisions/301. */
export function analysePlan(read: PlanFileRead, changes: Partial<Plan>): Analysed {
  const { rounded, tasks, links, outside } = read;
  const found = read.problems.map(ofFile);
  const counts = { rounded, tasks, links, outside };
  if (read.plan === null) {
    const stops = read.problems.filter(({ severity }) => severity === "stops").map(ofFile);
    return { code: 2, answer: { ...counts, problems: found }, fault: sentence(stops) };
  }
  const { schedule: computed, problems: own } = computePlan({ ...read.plan, ...changes });
  // what the reader left out it has told already
  const problems = [...found, ...own.map(ofNetwork)];
  if (computed === null) {
    const stops = own.filter(stopsPlan);
    const code = stops.every((each) => each.code === "cycle") ? 1 : 2;
    const none = { start: null, finish: null, length: null, activities: [], quality: [] };
    return {
      code,
      answer: { ...none, ...counts, problems },
      fault: sentence(stops.map(ofNetwork)),
    };
  }
  const { start, finish, length, activities } = scheduleOf(computed);
  const answer = {
    ...{ start, finish, length, activities: activities.map(lineOf) },
    ...{ quality: qualityOf(computed), ...counts, problems },
  };
  return { code: 0, answer, fault: null };
}
