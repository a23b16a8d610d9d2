import type { Plan } from "@parod/engine/schedule/plan";
import type { Estimate, OutsideLink, PlanFileProblem } from "@parod/schema/plan-file";
import { readCsvPlan } from "#plan-file/csv/read-csv";
import { decodeText } from "#plan-file/decode";
import { uploadBytes } from "#plan-file/limits";
import { readProject } from "#plan-file/project/read-project";
import { PlanRefusal, Report } from "#plan-file/report";

/** What a format's reader makes of a file. */
export type PlanRead = {
  readonly plan: Plan;
  /** As the file holds them, summaries and what is left out of the network included. */
  readonly tasks: number;
  readonly links: number;
  readonly estimates: readonly Estimate[];
  readonly format: "csv" | "project";
};

export type PlanFileRead = Omit<PlanRead, "plan"> & {
  /** Null where anything stops it: a file is taken whole or not at all. */
  readonly plan: Plan | null;
  readonly problems: readonly PlanFileProblem[];
  /** How many durations and lags were no whole days, and were rounded up. */
  readonly rounded: number;
  readonly outside: readonly OutsideLink[];
};

const nothing = { plan: null, tasks: 0, links: 0, estimates: [], format: "csv" } as const;

/**
 * Reads a plan: Microsoft Project XML, or CSV. Never throws for what a file holds: each thing wrong with it is a problem
 * with its line or task, and what stops it leaves no plan.
 */
export function readPlanFile(
  bytes: Uint8Array,
  name: string,
  { mostBytes = uploadBytes }: { readonly mostBytes?: number } = {},
): PlanFileRead {
  const report = new Report();
  try {
    if (bytes.length > mostBytes)
      throw new PlanRefusal("too-large", {}, { n: Math.floor(mostBytes / 1_048_576) });
    const text = decodeText(bytes);
    const isXml = name.toLowerCase().endsWith(".xml") || text.trimStart().startsWith("<");
    const read = isXml ? readProject(text, report) : readCsvPlan(text, report);
    const { problems, outside, rounded } = report;
    return { ...read, ...(report.stopped ? { plan: null } : {}), problems, outside, rounded };
  } catch (error) {
    if (!(error instanceof PlanRefusal)) throw error;
    const { problems, outside, rounded } = report;
    return { ...nothing, problems: [error.problem, ...problems], outside, rounded };
  }
}
