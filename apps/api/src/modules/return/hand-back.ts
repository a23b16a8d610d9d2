import type { ActRecorded } from "@parod/schema/act";
import { DomainError } from "@parod/schema/error";
import type { HandBackReturn, TakeBackReturn } from "@parod/schema/return-commands";
import type { Language } from "@parod/schema/words";
import type { Context } from "#context";
import {
  actOnce,
  carried,
  mustHold,
  tellState,
  type Acting,
  type Command,
  type Done,
} from "#modules/return/act-on";
import { putAsks, refuseStrange } from "#modules/return/asks";
import { allowIn, stateOf } from "#modules/return/case";
import { closeDraft } from "#modules/return/drafts";
import { tellAct, type ToTell } from "#tell";

type Back = Command & { readonly expectedVersion: number };
type Way = Pick<ToTell, "reason" | "also"> & {
  readonly action: "return.hand-back" | "return.take-back";
  /** The language of the reason. */
  readonly lang?: Language | null;
};

/** The return is a draft again, with every answer in it; what was submitted stays in its history. */
async function draftAgain(
  ctx: Context,
  { opened, allowed }: Acting,
  { input, way }: { readonly input: Back; readonly way: Way },
): Promise<ActRecorded> {
  const { key, draft, head } = opened;
  mustHold(draft?.version === input.expectedVersion);
  return tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation: key.organisation,
    verb: way.action,
    ...(way.reason == null ? {} : { reason: way.reason }),
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      { ...tellState(ctx, opened, { ...carried(opened), state: "draft" }), lang: way.lang ?? null },
    ],
    also: async (client, act) => {
      mustHold(await closeDraft(client, key, input.expectedVersion));
      await way.also?.(client, act);
    },
  });
}

/**
 * Another person than its provider gives a submitted return back, with a reason for each question or for all of it: the
 * provider answers, and submits again. Throws `not-allowed` for the provider, who takes it back instead; `conflict` where
 * it is no longer the one that was looked at.
 */
export const handBackReturn = async (ctx: Context, input: HandBackReturn): Promise<Done> =>
  actOnce(ctx, { input, action: "return.hand-back", verb: "return.hand-back" }, async (acting) => {
    const { opened, allowed } = acting;
    allowIn(ctx, "return.hand-back", { opened, state: stateOf(opened) });
    if (opened.told?.provider === allowed.actorId)
      throw new DomainError("not-allowed", {
        params: { action: "return.hand-back", why: "same-person" },
      });
    const { form, draft, key } = opened;
    refuseStrange(input.asks, form, [form.known, ...(draft?.content ? [draft.content] : [])]);
    const { asks, lang } = input;
    const asked = { by: allowed.actorId, asks, lang, askedBy: "certifier" } as const;
    return draftAgain(ctx, acting, {
      input,
      way: {
        action: "return.hand-back",
        reason: input.reason,
        lang: input.reason === null ? null : lang,
        also: async (client, act) => putAsks(client, key, { act, ...asked }),
      },
    });
  });

/** The provider takes back what was submitted and nobody has certified. Throws `not-allowed` for anybody else. */
export const takeBackReturn = async (ctx: Context, input: TakeBackReturn): Promise<Done> =>
  actOnce(ctx, { input, action: "return.take-back", verb: "return.take-back" }, async (acting) => {
    const { opened, allowed } = acting;
    allowIn(ctx, "return.take-back", { opened, state: stateOf(opened) });
    if (opened.told?.provider !== allowed.actorId)
      throw new DomainError("not-allowed", {
        params: { action: "return.take-back", why: "other-person" },
      });
    return draftAgain(ctx, acting, { input, way: { action: "return.take-back" } });
  });
