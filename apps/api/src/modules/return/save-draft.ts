import { patch } from "@parod/engine/returns/patch";
import { rebase, same } from "@parod/engine/returns/settle";
import type { Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { ReturnContent } from "@parod/schema/return";
import type { ReplaceDraft, SaveDraft } from "@parod/schema/return-commands";
import type { Context } from "#context";
import {
  allowIn,
  allowOn,
  draftNow,
  knownAtAct,
  openCase,
  refuseClosed,
  stateOf,
  type ReturnCase,
} from "#modules/return/case";
import { readDraft, writeDraft } from "#modules/return/drafts";

export type Saved = { readonly version: number; readonly savedAt: Instant };

type Given = Omit<ReplaceDraft, "content">;

/** The draft as it is now, for a writer whose version is behind, beside what was to be saved. */
async function conflict(
  ctx: Context,
  opened: ReturnCase,
  given: ReturnContent,
): Promise<DomainError> {
  const draft = await readDraft(ctx.pool, opened.key);
  const current = await draftNow(ctx, { ...opened, draft });
  return new DomainError("conflict", {
    field: "expectedVersion",
    detail: {
      current: {
        content: current,
        version: draft?.version ?? 0,
        savedAt: draft?.savedAt ?? null,
        mine: draft?.savedBy === ctx.viewer?.actorId,
      },
      given,
    },
  });
}

type ContentFrom = (
  draft: ReturnContent | null,
  bring: (given: ReturnContent) => ReturnContent,
) => ReturnContent;

async function save(ctx: Context, given: Given, contentFrom: ContentFrom): Promise<Saved> {
  const opened = await openCase(ctx, given);
  const { key, draft, head } = opened;
  const { actorId } = allowOn(ctx, "return.fill", opened);
  const before = await draftNow(ctx, opened);
  const seen = await knownAtAct(ctx, opened, Math.min(given.seenAct, head.head.actNo));
  const content = contentFrom(before, (answers) => rebase(answers, seen, opened.form.known));
  if (draft?.savedKey === given.idempotencyKey && draft.savedBy === actorId) {
    if (before !== null && !same(content, before)) throw new DomainError("key-reused");
    return { version: draft.version, savedAt: draft.savedAt };
  }
  allowIn(ctx, "return.fill", { opened, state: stateOf(opened) });
  refuseClosed(opened, "return.fill");
  const saved = await writeDraft(ctx.pool, key, {
    expectedVersion: given.expectedVersion,
    // draft and answers were both brought to what is told now
    basedOn: head.head.actNo,
    content,
    savedBy: actorId,
    savedKey: given.idempotencyKey,
  });
  if (saved === null) throw await conflict(ctx, opened, content);
  return saved;
}

/**
 * Keeps answers in the draft of a return; never an act, and nothing of it counts until it is certified. Throws
 * `conflict` with the newer draft and this one where someone else saved meanwhile, `not-allowed` for a return that is
 * not to be filled now.
 */
export const saveDraft = async (ctx: Context, input: SaveDraft): Promise<Saved> =>
  save(ctx, input, (before, bring) => {
    const { criteria, milestones, concerns } = bring({
      ...input.answers,
      model: null,
      unchanged: [],
    });
    return patch(before, { ...input.answers, criteria, milestones, concerns });
  });

/** Puts a whole draft in place of the one before, as a workbook does. Throws as `saveDraft` does. */
export const replaceDraft = async (ctx: Context, input: ReplaceDraft): Promise<Saved> =>
  save(ctx, input, (_before, bring) => bring(input.content));
