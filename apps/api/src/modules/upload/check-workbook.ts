import { returnChanges } from "@parod/engine/returns/changes";
import { rebase } from "@parod/engine/returns/settle";
import { speaker } from "@parod/language/translate";
import { sayWorkbookError } from "@parod/language/workbook-sentences";
import type { ReturnContent } from "@parod/schema/return";
import {
  workbookCodes,
  type WorkbookAnswer,
  type WorkbookCode,
  type WorkbookError,
  type WorkbookErrorSaid,
} from "@parod/schema/workbook";
import type { Context } from "#context";
import { ImportFailed, runImport } from "#imports/run-import";
import { knownAtAct, type ReturnCase } from "#modules/return/case";
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
export const ofFile = (code: WorkbookCode): WorkbookError => ({
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
  return { content: null, errors: [ofFile("import-failed")], act: 0 };
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
  const { content, errors, act } = await readSafely(bytes, opened);
  if (content === null) return refused(errors);
  const { form, head, key, draft } = opened;
  const seenAct = Math.min(act, head.head.actNo);
  const answers =
    seenAct === head.head.actNo
      ? content
      : rebase(content, await knownAtAct(ctx, opened, seenAct), form.known);
  const upload =
    by === null
      ? null
      : await keepUpload(ctx.pool, key, {
          bytes,
          fileName,
          by,
          draftVersion: draft?.version ?? 0,
          seenAct,
          content,
          errors,
        });
  return {
    accepted: true,
    upload,
    errors: errors.map(said),
    changes: returnChanges(form.known, answers),
    content,
    seenAct,
  };
}
