import type { ReturnForm } from "@parod/schema/return";
import type { WorkbookError } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { annotateWorkbook } from "#workbook/annotate";
import { readOpened, readWorkbook, type WorkbookRead } from "#workbook/read/read-workbook";
import { openWorkbook } from "#workbook/xlsx/open";
import { WorkbookRefusal } from "#workbook/refusal";

/** What the worker is asked. Bytes are those uploaded: nothing outside of the worker opens them. */
export type Job = { readonly bytes: Uint8Array; readonly form: ReturnForm } & (
  | { readonly task: "check" }
  | { readonly task: "annotate"; readonly language: Language; readonly illustrative: boolean }
);
export type JobDone =
  | ({ readonly task: "check" } & WorkbookRead)
  | {
      readonly task: "annotate";
      /** Null where the file could not be opened at all. */
      readonly copy: Uint8Array<ArrayBuffer> | null;
      readonly errors: readonly WorkbookError[];
    };

function annotated(job: Extract<Job, { task: "annotate" }>): JobDone {
  try {
    const book = openWorkbook(job.bytes);
    const { errors } = readOpened(book, job.form);
    const { form, language, illustrative } = job;
    return {
      task: "annotate",
      copy: annotateWorkbook(book, { form, language, illustrative, errors }),
      errors,
    };
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return { task: "annotate", copy: null, errors: [] };
  }
}

export const runJob = (job: Job): JobDone =>
  job.task === "check" ? { task: "check", ...readWorkbook(job.bytes, job.form) } : annotated(job);
