import { readPlanFile, type PlanFileRead } from "@parod/documents/plan-file/read-plan-file";
import { computePlan } from "@parod/engine/schedule/compute";
import type { Plan, PlanActivity, PlanLink } from "@parod/engine/schedule/plan";
import { stopsPlan } from "@parod/engine/schedule/problems";
import { scheduleOf } from "@parod/engine/schedule/schedule";
import type { Day } from "@parod/schema/day";
import { planFileCodes, type PlanFileCode, type PlanFileProblem } from "@parod/schema/plan-file";
import type { PlanImportAsked } from "@parod/schema/plan-import";
import { code as Code } from "@parod/schema/text";

/** A task of the file as it is to be told. */
export type Planned = {
  readonly code: string;
  readonly title: string;
  readonly kind: "milestone" | "task";
  readonly duration: number;
  readonly owner: string | null;
  readonly forecast: Day | null;
  readonly baseline: Day | null;
  readonly actual: Day | null;
};
export type PlannedLink = Omit<PlanLink, "from" | "to"> & {
  readonly giver: string;
  readonly taker: string;
};
export type PlannedAll = {
  readonly activities: readonly Planned[];
  readonly links: readonly PlannedLink[];
  readonly problems: readonly PlanFileProblem[];
};

export type PlannedFile = {
  /** Null where anything stops it: a file is taken whole or not at all. */
  readonly planned: PlannedAll | null;
  /** What its reader has to say of the file; with all that stops it, where there is anything. */
  readonly problems: readonly PlanFileProblem[];
};

/** One act tells all of it, so it is bounded: before anything is worked out from it. */
const mostActivities = 2000;
const mostLinks = 10_000;

type Params = PlanFileProblem["params"];
const problem = (
  code: PlanFileCode,
  task: string | null,
  params: Params = {},
): PlanFileProblem => ({
  ...{ code, severity: planFileCodes[code], line: null, task, params },
});

/** Days by id: what the file forecasts, else what can be worked out from a start. */
function forecastsOf(plan: Plan): {
  readonly days: ReadonlyMap<string, Day>;
  readonly problems: readonly PlanFileProblem[];
} {
  const { schedule, problems } = computePlan(plan);
  if (schedule === null) {
    const stops = problems
      .filter(stopsPlan)
      .map(({ code, ids }) =>
        code === "cycle"
          ? problem("circle", null, { given: ids.slice(0, 20).join(", ") })
          : problem("cannot-schedule", null, { given: `${code} ${ids.slice(0, 20).join(", ")}` }),
      );
    return { days: new Map(), problems: stops };
  }
  const days = new Map<string, Day>();
  for (const { id, earlyFinishDate } of scheduleOf(schedule).activities)
    if (earlyFinishDate !== undefined) days.set(id, earlyFinishDate);
  return { days, problems: [] };
}

type Placed = { readonly code: string; readonly computed: Day | undefined; readonly today: Day };

function plannedOf(
  activity: PlanActivity,
  { code, computed, today }: Placed,
  problems: PlanFileProblem[],
): Planned {
  const { id, duration, name = "", owner, actualFinish, baselineFinish } = activity;
  if (name === "") problems.push(problem("name-missing", id));
  if (name.length > 300) problems.push(problem("name-cut", id));
  const ahead = actualFinish !== undefined && actualFinish > today;
  if (ahead) problems.push(problem("actual-ahead", id, { given: actualFinish }));
  const forecast = activity.toldFinish ?? computed ?? null;
  if (forecast === null && actualFinish === undefined) problems.push(problem("no-date", id));
  return {
    ...{ code, duration, forecast },
    title: (name === "" ? id : name).slice(0, 300).trim(),
    kind: duration === 0 ? "milestone" : "task",
    owner: owner?.slice(0, 200).trim() ?? null,
    baseline: baselineFinish ?? null,
    actual: ahead ? null : (actualFinish ?? null),
  };
}

/** Links by their two ends: a dependency is known by them, so there is one; an overlap cannot be told. */
function plannedLinks(plan: Plan, codeOf: (id: string) => string, problems: PlanFileProblem[]) {
  const found = new Map<string, PlannedLink>();
  for (const { from, to, type, lag } of plan.links) {
    const key = `${from} ${to}`;
    if (found.has(key)) problems.push(problem("link-twice", to, { given: from }));
    else found.set(key, { giver: codeOf(from), taker: codeOf(to), type, lag: Math.max(0, lag) });
    if (lag < 0) problems.push(problem("lead-left-out", to, { given: from }));
  }
  return [...found.values()];
}

const boundsOf = ({ activities, links }: Plan): readonly PlanFileProblem[] => [
  ...(activities.length > mostActivities
    ? [problem("too-many-to-import", null, { n: mostActivities })]
    : []),
  ...(links.length > mostLinks ? [problem("too-many-links", null, { n: mostLinks })] : []),
];

/**
 * A file's tasks and links under codes of the organisation. A CSV has ids of its own; Project numbers tasks from 1 in every
 * file, so its numbers are led by the workstream: one Project plan for each.
 */
function plannedIn(
  { plan, format }: Pick<PlanFileRead, "format"> & { readonly plan: Plan },
  asked: PlanImportAsked,
  today: Day,
): PlannedAll {
  const { workstream, organisation } = asked;
  const tooMany = boundsOf(plan);
  if (tooMany.length > 0) return { activities: [], links: [], problems: tooMany };
  const start = plan.start ?? asked.start ?? undefined;
  const { days, problems: stops } = forecastsOf({
    ...plan,
    calendar: typeof plan.calendar === "string" ? "wales" : plan.calendar,
    ...(start === undefined ? {} : { start }),
  });
  const problems = [...stops];
  const lead = format === "csv" ? "" : `${workstream ?? "plan"}-`;
  const codeOf = (id: string) => lead + id;
  for (const { id } of plan.activities)
    if (!Code.safeParse(`${organisation}:${codeOf(id)}`).success)
      problems.push(problem("code-bad", id));
  if (problems.some(({ severity }) => severity === "stops"))
    return { activities: [], links: [], problems };
  const activities = plan.activities.map((activity) =>
    plannedOf(
      activity,
      { code: codeOf(activity.id), computed: days.get(activity.id), today },
      problems,
    ),
  );
  return { activities, links: plannedLinks(plan, codeOf, problems), problems };
}

type Given = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly asked: PlanImportAsked;
  readonly today: Day;
};

/** What an uploaded file is to become: read, placed on days, and small enough to be told in one act. */
export function plannedFile({ bytes, name, asked, today }: Given): PlannedFile {
  const { plan, format, problems } = readPlanFile(bytes, name);
  if (plan === null) return { planned: null, problems };
  const planned = plannedIn({ plan, format }, asked, today);
  if (planned.problems.some(({ severity }) => severity === "stops"))
    return { planned: null, problems: [...planned.problems, ...problems] };
  return { planned, problems };
}
