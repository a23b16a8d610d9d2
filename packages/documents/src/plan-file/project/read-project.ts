import type { Plan } from "@parod/engine/schedule/plan";
import { mostTasks } from "#plan-file/limits";
import { calendarOf, usualWeek } from "#plan-file/project/calendar";
import { readDay } from "#plan-file/project/day";
import { unitsOf } from "#plan-file/project/duration";
import { linksOf } from "#plan-file/project/links";
import { outlineOf } from "#plan-file/project/outline";
import { ownersOf } from "#plan-file/project/owners";
import { parseProject, textOf, type Element } from "#plan-file/project/parse";
import { activityOf, rawTaskOf, titleOf, type RawTask } from "#plan-file/project/task";
import type { PlanRead } from "#plan-file/read-plan-file";
import { PlanRefusal, type Report } from "#plan-file/report";

type Sections = {
  readonly project: Element;
  readonly tasks: ReadonlyMap<string, RawTask>;
  readonly calendars: readonly Element[];
  readonly resources: readonly Element[];
  readonly assignments: readonly Element[];
  /** The calendar of task 0, which some files name there alone. */
  readonly calendarOfProject: string | undefined;
};

function readSections(text: string, report: Report): Sections {
  const [calendars, resources, assignments]: Element[][] = [[], [], []];
  const tasks = new Map<string, RawTask>();
  let calendarOfProject: string | undefined;
  const addTask = (item: Element) => {
    if (textOf(item, "UID") === "0") calendarOfProject = textOf(item, "CalendarUID");
    const task = rawTaskOf(item, report);
    if (task === null) return;
    if (tasks.has(task.uid))
      report.add(
        "id-twice",
        { line: item.line, task: task.uid },
        { first: tasks.get(task.uid)?.element.line ?? 0 },
      );
    else tasks.set(task.uid, task);
    if (tasks.size > mostTasks) throw new PlanRefusal("too-many-tasks", {}, { n: mostTasks });
  };
  const kept: Readonly<Record<string, readonly [string, (item: Element) => unknown]>> = {
    Tasks: ["Task", addTask],
    Calendars: ["Calendar", (item) => calendars?.push(item)],
    Resources: ["Resource", (item) => resources?.push(item)],
    Assignments: ["Assignment", (item) => assignments?.push(item)],
  };
  const project = parseProject(text, (section, item) => {
    const [name, keep] = kept[section] ?? [];
    if (item.name === name) keep?.(item);
  });
  return {
    ...{ project, tasks, calendarOfProject },
    calendars: calendars ?? [],
    resources: resources ?? [],
    assignments: assignments ?? [],
  };
}

/** What the network leaves out of a summary, or of a task: told, so that nobody looks for it. */
function tellLeftOut(task: RawTask, isSummary: boolean, report: Report): void {
  const place = { line: task.element.line, task: titleOf(task) };
  if (!task.active) report.add("inactive", place);
  const held = textOf(task.element, "ConstraintType") ?? "0";
  if (isSummary && (held !== "0" || textOf(task.element, "Deadline") !== undefined))
    report.add("summary-dates", place);
}

function tellCalendar(task: RawTask, uid: string | null, report: Report): void {
  const own = textOf(task.element, "CalendarUID") ?? "-1";
  if (own !== "-1" && own !== uid)
    report.add("task-calendar", { line: task.element.line, task: titleOf(task) });
}

/** Microsoft Project XML, with or without its namespace: the tasks that hold no others form the network. decisions/203. */
export function readProject(text: string, report: Report): PlanRead {
  const sections = readSections(text, report);
  const { project, tasks } = sections;
  if (tasks.size === 0) throw new PlanRefusal("no-tasks");
  const wanted = textOf(project, "CalendarUID") ?? sections.calendarOfProject;
  const { calendar, uid } = calendarOf(sections.calendars, wanted, report);
  const units = unitsOf(
    textOf(project, "MinutesPerDay"),
    calendar ?? { week: usualWeek, exceptions: [] },
  );
  if (textOf(project, "ScheduleFromStart") === "0") report.add("from-finish");
  const outline = outlineOf([...tasks.values()]);
  const owners = ownersOf(sections.resources, sections.assignments);
  for (const task of tasks.values()) tellLeftOut(task, outline.isSummary(task.uid), report);
  const worked = outline.leaves.filter(({ active, external }) => active && !external);
  const activities = worked.map((task) => {
    tellCalendar(task, uid, report);
    return activityOf(task, { units, owner: owners.get(task.uid) }, report);
  });
  const durations = new Map(activities.map(({ id, duration }) => [id, duration]));
  const links = linksOf({ tasks, outline, durations, units }, report);
  const day = (name: string) => readDay(textOf(project, name), report, { line: project.line });
  const [start, statusDate] = [day("StartDate"), day("StatusDate")];
  const plan: Plan = {
    ...{ activities, links, calendar: calendar ?? "weekdays" },
    ...(start === undefined ? {} : { start }),
    ...(statusDate === undefined ? {} : { statusDate }),
  };
  const count = [...tasks.values()].reduce((sum, task) => sum + task.links.length, 0);
  return { plan, tasks: tasks.size, links: count, estimates: [], format: "project" };
}
