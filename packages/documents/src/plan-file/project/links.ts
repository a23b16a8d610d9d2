import type { LinkType, PlanLink } from "@parod/engine/schedule/plan";
import { mostLinks } from "#plan-file/limits";
import {
  isElapsed,
  isPercent,
  sayHours,
  workingDays,
  type Units,
} from "#plan-file/project/duration";
import type { Outline } from "#plan-file/project/outline";
import { titleOf, type RawLink, type RawTask } from "#plan-file/project/task";
import { roundDays } from "#plan-file/rounding";
import { PlanRefusal, type Report } from "#plan-file/report";

type Linking = {
  readonly tasks: ReadonlyMap<string, RawTask>;
  readonly outline: Outline;
  /** Whole days of the leaves that are in the network, by UID. */
  readonly durations: ReadonlyMap<string, number>;
  readonly units: Units;
  /** The edges of each summary that a link names, worked out once. */
  readonly edges: Map<string, Edges>;
};

function lagOf(
  task: RawTask,
  link: RawLink,
  { durations, units, report }: Linking & { report: Report },
) {
  const place = { line: task.element.line, task: titleOf(task) };
  if (isPercent(link.format)) {
    const days = ((durations.get(link.from) ?? 0) * link.lag) / 100;
    return roundDays(days, report, { code: "lag-rounded", ...place, given: `${link.lag}%` });
  }
  const minutes = link.lag / 10;
  const days = workingDays(minutes, link.format, units);
  const given = sayHours(minutes);
  if (!isElapsed(link.format) || minutes === 0)
    return roundDays(days, report, { code: "lag-rounded", ...place, given });
  const whole = Math.ceil(days - 1e-9) + 0;
  if (whole !== days) report.rounded += 1;
  report.add("lag-elapsed", place, { given, n: whole });
  return whole;
}

const leavesFromStart = (type: LinkType) => type === "SS" || type === "SF";
const arrivesAtFinish = (type: LinkType) => type === "FF" || type === "SF";

type Edges = { readonly first: readonly RawTask[]; readonly last: readonly RawTask[] };

/** Those of a summary's tasks that wait on none of them, and those that none of them waits on. */
function edgesOf(leaves: readonly RawTask[]): Edges {
  const inside = new Set(leaves.map(({ uid }) => uid));
  const given = new Set(leaves.flatMap(({ links }) => links.map(({ from }) => from)));
  return {
    first: leaves.filter(({ links }) => !links.some(({ from }) => inside.has(from))),
    last: leaves.filter(({ uid }) => !given.has(uid)),
  };
}

/**
 * The tasks that an end of a link stands for. All of a summary's tasks finish before it does, and none starts before it
 * does: there the spread is exact. Its start is that of the first, and its finish that of the last. decisions/203.
 */
function endsOf(uid: string, { outline, edges }: Linking, edge: "first" | "last" | null) {
  if (!outline.isSummary(uid)) return { uids: [uid], exact: true };
  const leaves = outline.leavesUnder(uid);
  const found = edges.get(uid) ?? edgesOf(leaves);
  edges.set(uid, found);
  const chosen = edge === null ? leaves : found[edge];
  const uids = (chosen.length === 0 ? leaves : chosen).map((leaf) => leaf.uid);
  return { uids, exact: edge === null || uids.length === 1 };
}

/** The links of one task, spread over the tasks of summaries. */
function spread(task: RawTask, link: RawLink, linking: Linking & { report: Report }): PlanLink[] {
  const { durations, outline, report } = linking;
  const place = { line: task.element.line, task: titleOf(task) };
  if (outline.holds(link.from, task.uid) || outline.holds(task.uid, link.from)) {
    report.add("summary-link-own", place, { given: link.from });
    return [];
  }
  const lag = lagOf(task, link, linking);
  const givers = endsOf(link.from, linking, leavesFromStart(link.type) ? "first" : null);
  const takers = endsOf(task.uid, linking, arrivesAtFinish(link.type) ? "last" : null);
  if (!givers.exact || !takers.exact) report.add("summary-link", place, { given: link.from });
  if (givers.uids.length * takers.uids.length > mostLinks)
    throw new PlanRefusal("too-many-links", place, { n: mostLinks });
  const known = (uid: string) => durations.has(uid);
  return givers.uids
    .filter(known)
    .flatMap((from) => takers.uids.filter(known).map((to) => ({ from, to, type: link.type, lag })));
}

/** Every link of the file, as links between tasks of the network; those that leave the file are reported. */
export function linksOf(given: Omit<Linking, "edges">, report: Report): readonly PlanLink[] {
  const linking: Linking = { ...given, edges: new Map() };
  const links: PlanLink[] = [];
  for (const task of linking.tasks.values())
    for (const link of task.links) {
      const giver = linking.tasks.get(link.from);
      if (giver !== undefined && !giver.external) {
        for (const each of spread(task, link, { ...linking, report })) links.push(each);
        if (links.length > mostLinks) throw new PlanRefusal("too-many-links", {}, { n: mostLinks });
        continue;
      }
      const project = link.project ?? null;
      const lag = lagOf(task, link, { ...linking, report });
      report.outside.push({ from: link.from, to: task.uid, type: link.type, lag, project });
      report.add(
        "link-outside",
        { line: task.element.line, task: titleOf(task) },
        { given: link.from },
      );
    }
  return links;
}
