import { spokenIn } from "@parod/engine/returns/spoken";
import { returnChanges } from "@parod/engine/returns/changes";
import { rebase } from "@parod/engine/returns/settle";
import { speaker } from "@parod/language/translate";
import { sayWorkbookError } from "@parod/language/workbook-sentences";
import type { ReturnContent } from "@parod/schema/return";
import {
  workbookCodes,
  type WorkbookAnswer,
  type FileCode,
  type WorkbookError,
  type WorkbookErrorSaid,
} from "@parod/schema/workbook";
import type { Context } from "#context";
import { ImportFailed, runImport } from "#imports/run-import";
import { draftNow, knownAtAct, type ReturnCase } from "#modules/return/case";
import { lostOfDraft, problemsByCell } from "#modules/upload/answers-by-cell";
import { keepUpload } from "#modules/upload/uploads";

export type Given = {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  /** Who uploads it, and keeps it where it can be taken; null for a dry run that leaves nothing behind. */
  readonly by: string | null;
};
export type Checked = WorkbookAnswer & {
  readonly content: ReturnContent | null;
  readonly seenAct: number;
};

export const said = (error: WorkbookError): WorkbookErrorSaid => ({
  ...error,
  en: sayWorkbookError(error, speaker("en")),
  cy: sayWorkbookError(error, speaker("cy")),
});
export const ofFile = (code: FileCode): WorkbookError => ({
  sheet: null,
  cell: null,
  code,
  severity: workbookCodes[code],
  params: {},
  column: null,
  of: null,
});

const refused = (errors: readonly WorkbookError[]): Checked => ({
  accepted: false,
  upload: null,
  errors: errors.map(said),
  changes: [],
  content: null,
  seenAct: 0,
});

async function readSafely(bytes: Uint8Array, opened: ReturnCase) {
  try {
    const done = await runImport({ task: "check", bytes, form: opened.form });
    if (done.task === "check") return done;
  } catch (error) {
    if (!(error instanceof ImportFailed)) throw error;
  }
  return null;
}

type Read = {
  readonly errors: readonly WorkbookError[];
  /** Null where anything must be put right. */
  readonly answers: {
    readonly content: ReturnContent;
    readonly changes: WorkbookAnswer["changes"];
    readonly seenAct: number;
  } | null;
};

/** Reads a file beside what is told and drafted now. */
export async function readAnswers(
  ctx: Context,
  opened: ReturnCase,
  bytes: Uint8Array,
): Promise<Read> {
  const read = await readSafely(bytes, opened);
  if (read === null) return { errors: [ofFile("import-failed")], answers: null };
  if (read.content === null) return { errors: read.errors, answers: null };
  const { form, head, draft } = opened;
  const { made, places } = read;
  const drafted = await draftNow(ctx, opened);
  const content = spokenIn(read.content, made.language, [
    form.known,
    ...(drafted === null ? [] : [drafted]),
  ]);
  const seenAct = Math.min(made.act, head.head.actNo);
  const now =
    seenAct === head.head.actNo
      ? content
      : rebase(content, await knownAtAct(ctx, opened, seenAct), form.known);
  const changes = returnChanges(form.known, now);
  const beside = { form, content: now, places, changes };
  const errors = [
    ...read.errors,
    ...problemsByCell(beside, ctx.today),
    ...(drafted === null || draft?.version === made.draft ? [] : lostOfDraft(beside, drafted)),
  ];
  const stopped = errors.some(({ severity }) => severity === "must");
  return {
    errors,
    answers: stopped ? null : { content, seenAct, changes },
  };
}

/**
 * The dry run of a workbook: what is wrong with it, and what it would change of what is told now. A file that must be put
 * right is not kept, and nothing of it is stored anywhere.
 */
export async function checkWorkbook(
  ctx: Context,
  opened: ReturnCase,
  { bytes, fileName, by }: Given,
): Promise<Checked> {
  const { errors, answers } = await readAnswers(ctx, opened, bytes);
  if (answers === null) return refused(errors);
  const { content, seenAct, changes } = answers;
  const draftVersion = opened.draft?.version ?? 0;
  const upload =
    by === null
      ? null
      : await keepUpload(ctx.pool, opened.key, {
          ...{ bytes, fileName, by, draftVersion },
          ...{ seenAct, content, errors },
        });
  return { accepted: true, upload, errors: errors.map(said), changes, content, seenAct };
}
