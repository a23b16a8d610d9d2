import type { Constraint, LinkType, PlanActivity } from "@parod/engine/schedule/plan";
import { dayOf, readDay } from "#plan-file/project/day";
import {
  minutesOf,
  sayHours,
  isElapsed,
  workingDays,
  type Units,
} from "#plan-file/project/duration";
import { childrenOf, textOf, type Element } from "#plan-file/project/parse";
import { roundDays } from "#plan-file/rounding";
import type { Report } from "#plan-file/report";

/** A link as the file has it. */
export type RawLink = {
  readonly from: string;
  readonly type: LinkType;
  /** In the format's tenths of a minute, or percent of the giver's duration. */
  readonly lag: number;
  readonly format: string | undefined;
  readonly project: string | null;
};

/** A task as the file has it, before the project's units are known. */
export type RawTask = {
  readonly element: Element;
  readonly uid: string;
  readonly name: string;
  readonly level: number;
  readonly links: readonly RawLink[];
  /** A stand-in for a task of another project. */
  readonly external: boolean;
  readonly active: boolean;
};

/** By the format's numbers. */
const linkTypes: readonly LinkType[] = ["FF", "FS", "SF", "SS"];
const constraints: readonly Constraint[] = [
  "as-soon-as-possible",
  "as-late-as-possible",
  "must-start-on",
  "must-finish-on",
  "start-no-earlier-than",
  "start-no-later-than",
  "finish-no-earlier-than",
  "finish-no-later-than",
];

function linkOf(element: Element): RawLink | null {
  const type = linkTypes[Number(textOf(element, "Type") ?? 1)];
  const lag = Number(textOf(element, "LinkLag") ?? 0);
  const from = textOf(element, "PredecessorUID");
  if (type === undefined || from === undefined || !Number.isFinite(lag)) return null;
  const project = textOf(element, "CrossProjectName") ?? null;
  return { from, type, lag, format: textOf(element, "LagFormat"), project };
}

/** Null for the project itself, which is task 0, and for an empty row. */
export function rawTaskOf(element: Element, report: Report): RawTask | null {
  const uid = textOf(element, "UID");
  if (uid === "0" || textOf(element, "IsNull") === "1") return null;
  const name = textOf(element, "Name") ?? "";
  if (uid === undefined) {
    report.add("id-missing", { line: element.line, task: name });
    return null;
  }
  const links: RawLink[] = [];
  for (const each of childrenOf(element, "PredecessorLink")) {
    const link = linkOf(each);
    if (link) links.push(link);
    else report.add("link-unread", { line: each.line, task: name || uid });
  }
  const outline = textOf(element, "OutlineNumber");
  const level = Number(textOf(element, "OutlineLevel") ?? outline?.split(".").length ?? 1);
  return {
    ...{ element, uid, name, links },
    level: Number.isFinite(level) ? level : 1,
    external: textOf(element, "ExternalTask") === "1",
    active: textOf(element, "Active") !== "0",
  };
}

export const titleOf = ({ name, uid }: RawTask): string => name || uid;

function durationOf(task: RawTask, units: Units, report: Report): number {
  const place = { line: task.element.line, task: titleOf(task) };
  const text = textOf(task.element, "Duration");
  const minutes = text === undefined ? null : minutesOf(text);
  if (minutes === null) {
    if (textOf(task.element, "Milestone") !== "1") report.add("duration-missing", place);
    return 0;
  }
  const format = textOf(task.element, "DurationFormat");
  const given = sayHours(minutes);
  const days = workingDays(minutes, format, units);
  if (!isElapsed(format))
    return roundDays(days, report, { code: "duration-rounded", ...place, given });
  const whole = Math.ceil(days - 1e-9);
  if (days !== whole) report.rounded += 1;
  report.add("duration-elapsed", place, { given, n: whole });
  return whole;
}

function remainingOf({ element }: RawTask, units: Units): number | undefined {
  const minutes = minutesOf(textOf(element, "RemainingDuration") ?? "");
  const has = (name: string) => dayOf(textOf(element, name)) != null;
  if (minutes === null || !has("ActualStart") || has("ActualFinish")) return undefined;
  const days = workingDays(minutes, textOf(element, "DurationFormat"), units);
  return Math.ceil(days - 1e-9);
}

type Told = { readonly units: Units; readonly owner: string | undefined };

/** The task as an activity of the network. Fields that the file does not tell are left out. */
export function activityOf(task: RawTask, { units, owner }: Told, report: Report): PlanActivity {
  const { element } = task;
  const place = { line: element.line, task: titleOf(task) };
  const day = (name: string, of: Element | undefined) => readDay(textOf(of, name), report, place);
  const baseline = childrenOf(element, "Baseline").find(
    (each) => (textOf(each, "Number") ?? "0") === "0",
  );
  const constraint = constraints[Number(textOf(element, "ConstraintType") ?? 0)];
  const percent = Number(textOf(element, "PercentComplete") ?? 0);
  const told = {
    name: task.name || undefined,
    constraint: constraint === "as-soon-as-possible" ? undefined : constraint,
    constraintDate:
      constraint === "as-soon-as-possible" ? undefined : day("ConstraintDate", element),
    deadline: day("Deadline", element),
    // a task that someone placed by hand stays there
    notBefore: textOf(element, "Manual") === "1" ? day("Start", element) : undefined,
    percentComplete: percent > 0 && percent <= 100 ? percent : undefined,
    actualStart: day("ActualStart", element),
    actualFinish: day("ActualFinish", element),
    remaining: remainingOf(task, units),
    baselineStart: day("Start", baseline),
    baselineFinish: day("Finish", baseline),
    toldStart: day("Start", element),
    toldFinish: day("Finish", element),
    owner,
  };
  return {
    id: task.uid,
    duration: durationOf(task, units, report),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  };
}
