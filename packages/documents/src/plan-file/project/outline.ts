import type { RawTask } from "#plan-file/project/task";

/** From one place in the list of leaves up to another. */
type Range = { readonly from: number; readonly to: number };

/** Tasks by their place in the outline, indexed once. */
export type Outline = {
  /** Tasks that hold no others, in the order of the file. */
  readonly leaves: readonly RawTask[];
  readonly isSummary: (uid: string) => boolean;
  /** The leaves under a summary, whatever their depth; a leaf itself. */
  readonly leavesUnder: (uid: string) => readonly RawTask[];
  /** Whether one is a summary that holds the other. */
  readonly holds: (summary: string, uid: string) => boolean;
};

const isDeeper = (next: RawTask | undefined, task: RawTask): boolean =>
  next !== undefined && next.level > task.level;

/** A task is a summary where the next one lies deeper: files do not always flag it. What is empty but flagged is a leaf. */
export function outlineOf(tasks: readonly RawTask[]): Outline {
  const leaves: RawTask[] = [];
  const ranges = new Map<string, Range>();
  const summaries = new Set<string>();
  const open: { readonly task: RawTask; readonly from: number }[] = [];
  const closeTo = (level: number) => {
    for (let last = open.at(-1); last && last.task.level >= level; last = open.at(-1)) {
      open.pop();
      ranges.set(last.task.uid, { from: last.from, to: leaves.length });
    }
  };
  for (const [at, task] of tasks.entries()) {
    closeTo(task.level);
    if (isDeeper(tasks[at + 1], task)) {
      open.push({ task, from: leaves.length });
      summaries.add(task.uid);
    } else {
      ranges.set(task.uid, { from: leaves.length, to: leaves.length + 1 });
      leaves.push(task);
    }
  }
  closeTo(-Infinity);
  const none: Range = { from: 0, to: 0 };
  return {
    leaves,
    isSummary: (uid) => summaries.has(uid),
    leavesUnder: (uid) => {
      const { from, to } = ranges.get(uid) ?? none;
      return leaves.slice(from, to);
    },
    holds: (summary, uid) => {
      const [outer, inner] = [ranges.get(summary) ?? none, ranges.get(uid) ?? none];
      return summaries.has(summary) && outer.from <= inner.from && inner.to <= outer.to;
    },
  };
}
