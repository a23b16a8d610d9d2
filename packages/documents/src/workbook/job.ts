import type { ReturnForm } from "@parod/schema/return";
import type { WorkbookError } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { annotateWorkbook } from "#workbook/annotate";
import {
  identifyWorkbook,
  readWorkbook,
  type Identified,
  type WorkbookRead,
} from "#workbook/read/read-workbook";
import { openWorkbook } from "#workbook/xlsx/open";
import { WorkbookRefusal } from "#workbook/refusal";

/** What the worker is asked. Bytes are those uploaded: nothing outside of the worker opens them. */
export type Job = { readonly bytes: Uint8Array } & (
  | { readonly task: "identify" }
  | { readonly task: "check"; readonly form: ReturnForm }
  | {
      readonly form: ReturnForm;
      readonly task: "annotate";
      readonly language: Language;
      readonly illustrative: boolean;
      /** What was found when it was checked. */
      readonly errors: readonly WorkbookError[];
    }
);
export type JobDone =
  | ({ readonly task: "identify" } & Identified)
  | ({ readonly task: "check" } & WorkbookRead)
  | {
      readonly task: "annotate";
      /** Null where the file could not be opened at all. */
      readonly copy: Uint8Array<ArrayBuffer> | null;
    };

function annotated(job: Extract<Job, { task: "annotate" }>): JobDone {
  try {
    const book = openWorkbook(job.bytes);
    const { form, language, illustrative, errors } = job;
    return {
      task: "annotate",
      copy: annotateWorkbook(book, { form, language, illustrative, errors }),
    };
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return { task: "annotate", copy: null };
  }
}

export function runJob(job: Job): JobDone {
  switch (job.task) {
    case "identify":
      return { task: "identify", ...identifyWorkbook(job.bytes) };
    case "check":
      return { task: "check", ...readWorkbook(job.bytes, job.form) };
    case "annotate":
      return annotated(job);
  }
}
