import { DomainError } from "@parod/schema/error";
import type { ConfirmUpload } from "@parod/schema/upload-commands";
import { acceptanceOf } from "@parod/schema/workbook";
import type { Context } from "#context";
import { allowOn, openCase } from "#modules/return/case";
import { replaceDraft, type Saved } from "#modules/return/save-draft";
import { confirmUpload, readUpload } from "#modules/upload/uploads";

/**
 * Puts the answers of a checked workbook into the draft of its return, all of them or none. Everything to be confirmed
 * must be accepted by name. Throws `conflict` where the draft was saved since the file was checked, and `not-found` for
 * one whose return the viewer may not see.
 */
export async function confirmWorkbook(ctx: Context, input: ConfirmUpload): Promise<Saved> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const upload = await readUpload(ctx.pool, head.programme.id, input.upload);
  if (!upload || upload.state === "dropped")
    throw new DomainError("not-found", { field: "upload" });
  const { round, organisation } = upload.key;
  allowOn(
    ctx,
    "return.fill",
    await openCase(ctx, { programme: input.programme, round, organisation }),
  );
  const accepted = new Set(input.accepted);
  if (!upload.errors.every((error) => accepted.has(acceptanceOf(error))))
    throw new DomainError("bad-input", {
      field: "accepted",
      params: { problem: "choice.required" },
    });
  const saved = await replaceDraft(ctx, {
    programme: input.programme,
    round,
    organisation,
    content: upload.content,
    expectedVersion: upload.draftVersion,
    seenAct: upload.seenAct,
    idempotencyKey: input.idempotencyKey,
  });
  // sent again after a break between the two, the draft is saved once and the mark is made here
  await confirmUpload(ctx.pool, upload.key, input.upload);
  return saved;
}
