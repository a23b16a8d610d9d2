import type { PlanActivity, PlanLink } from "@parod/engine/schedule/plan";
import type { Estimate } from "@parod/schema/plan-file";
import { Row } from "#plan-file/csv/cells";
import { findColumns } from "#plan-file/csv/columns";
import { readPredecessors } from "#plan-file/csv/predecessors";
import { readRecords, type Delimiter } from "#plan-file/csv/records";
import { mostLinks, mostTasks } from "#plan-file/limits";
import type { PlanRead } from "#plan-file/read-plan-file";
import { PlanRefusal, type Report } from "#plan-file/report";
import { roundDays } from "#plan-file/rounding";

function activityOf(row: Row, report: Report): PlanActivity {
  if (row.text("duration") === "") report.add("duration-missing", { line: row.line, task: row.id });
  const told = {
    constraint: row.constraint(),
    constraintDate: row.day("constraintDate"),
    deadline: row.day("deadline"),
    percentComplete: row.percent("percentComplete"),
    actualStart: row.day("actualStart"),
    actualFinish: row.day("actualFinish"),
    baselineStart: row.day("baselineStart"),
    baselineFinish: row.day("baselineFinish"),
    name: row.text("name") || undefined,
    owner: row.text("owner") || undefined,
  };
  return {
    id: row.id,
    duration: row.days("duration") ?? 0,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  };
}

function estimateOf(row: Row): Estimate | null {
  const [optimistic = null, likely = null, pessimistic = null] = [
    row.days("optimistic"),
    row.days("likely"),
    row.days("pessimistic"),
  ];
  const any = optimistic !== null || likely !== null || pessimistic !== null;
  return any ? { id: row.id, optimistic, likely, pessimistic } : null;
}

/** Rows with an id of their own; the others are problems. */
function namedRows(rows: readonly Row[], report: Report): ReadonlyMap<string, Row> {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const first = named.get(row.id);
    if (row.id === "") report.add("id-missing", { line: row.line });
    else if (first) report.add("id-twice", { line: row.line, task: row.id }, { first: first.line });
    else named.set(row.id, row);
  }
  return named;
}

type Reading = { readonly named: ReadonlyMap<string, Row>; readonly delimiter: Delimiter };

function linksOf(row: Row, { named, delimiter }: Reading, report: Report): readonly PlanLink[] {
  const place = { line: row.line, task: row.id };
  const found = readPredecessors(row.text("predecessors"), {
    isKnown: (id) => named.has(id),
    delimiter,
  });
  if (found === null) report.add("predecessor-bad", place, { given: row.text("predecessors") });
  return (found ?? []).map(({ from, type, lag }) => ({
    from,
    to: row.id,
    type,
    lag: roundDays(lag, report, { code: "lag-rounded", ...place, given: String(lag) }),
  }));
}

/** CSV by columns of their own names, in any order. A cell that cannot be read stops the file. decisions/202. */
export function readCsvPlan(text: string, report: Report): PlanRead {
  const { delimiter, records } = readRecords(text);
  const [headings, ...rest] = records;
  const columns = findColumns(headings?.cells ?? [], headings?.line ?? 1);
  if (rest.length === 0) throw new PlanRefusal("no-tasks");
  if (rest.length > mostTasks) throw new PlanRefusal("too-many-tasks", {}, { n: mostTasks });
  const rows = rest.map((record) => new Row(record, { columns, delimiter }, report));
  const named = namedRows(rows, report);
  const [activities, estimates, links]: [PlanActivity[], Estimate[], PlanLink[]] = [[], [], []];
  let count = 0;
  for (const row of named.values()) {
    activities.push(activityOf(row, report));
    const estimate = estimateOf(row);
    if (estimate) estimates.push(estimate);
    const own = linksOf(row, { named, delimiter }, report);
    count += own.length;
    if (count > mostLinks) throw new PlanRefusal("too-many-links", {}, { n: mostLinks });
    for (const link of own) {
      if (named.has(link.from)) links.push(link);
      else {
        report.outside.push({ ...link, project: null });
        report.add("link-outside", { line: row.line, task: row.id }, { given: link.from });
      }
    }
  }
  const plan = { activities, links, calendar: "weekdays" } as const;
  return { plan, tasks: activities.length, links: count, estimates, format: "csv" };
}
