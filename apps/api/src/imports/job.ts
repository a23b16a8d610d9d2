import {
  runJob as runWorkbook,
  type Job as WorkbookJob,
  type JobDone as WorkbookDone,
} from "@parod/documents/workbook/job";
import type { Day } from "@parod/schema/day";
import type { PlanImportAsked } from "@parod/schema/plan-import";
import { plannedFile, type PlannedFile } from "#modules/plan-file/planned";

/** What the worker is asked: bytes that somebody uploaded, which nothing outside of it opens. */
export type Job =
  | WorkbookJob
  | {
      readonly task: "plan";
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly asked: PlanImportAsked;
      readonly today: Day;
    };
export type JobDone = WorkbookDone | ({ readonly task: "plan" } & PlannedFile);

export const runJob = (job: Job): JobDone =>
  job.task === "plan" ? { task: "plan", ...plannedFile(job) } : runWorkbook(job);
