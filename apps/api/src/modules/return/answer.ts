import type { AcceptReturn, SendBackReturn } from "@parod/schema/return-commands";
import type { Context } from "#context";
import { actOnce, carried, tellState, type Done } from "#modules/return/act-on";
import { putAsks, refuseStrange } from "#modules/return/asks";
import { allowIn } from "#modules/return/case";
import { tellAct } from "#tell";

/**
 * Welsh Government accepts a certified return. It is its view of the return and changes nothing that the return told.
 * Throws `conflict` where the return is no longer the one that was looked at.
 */
export const acceptReturn = async (ctx: Context, input: AcceptReturn): Promise<Done> =>
  actOnce(
    ctx,
    { input, action: "return.accept", verb: "return.accept" },
    async ({ opened, allowed }) => {
      allowIn(ctx, "return.accept", { opened, state: opened.told?.state ?? "none" });
      return tellAct(ctx, {
        programme: opened.head.programme,
        allowed,
        organisation: opened.key.organisation,
        verb: "return.accept",
        idempotencyKey: input.idempotencyKey,
        request: input,
        tellings: [
          tellState(ctx, opened, {
            ...carried(opened),
            state: "accepted",
            expectedRevision: input.expectedRevision,
          }),
        ],
      });
    },
  );

/** Sends a return back with a reason for each question. What was certified stays told. Throws as `acceptReturn` does. */
export const sendBackReturn = async (ctx: Context, input: SendBackReturn): Promise<Done> =>
  actOnce(
    ctx,
    { input, action: "return.send-back", verb: "return.send-back" },
    async ({ opened, allowed }) => {
      allowIn(ctx, "return.send-back", { opened, state: opened.told?.state ?? "none" });
      refuseStrange(input.asks, opened.form, [opened.form.known]);
      return tellAct(ctx, {
        programme: opened.head.programme,
        allowed,
        organisation: opened.key.organisation,
        verb: "return.send-back",
        idempotencyKey: input.idempotencyKey,
        request: input,
        tellings: [
          tellState(ctx, opened, {
            ...carried(opened),
            state: "changes-requested",
            expectedRevision: input.expectedRevision,
          }),
        ],
        also: async (client, act) =>
          putAsks(client, opened.key, {
            act,
            by: allowed.actorId,
            asks: input.asks,
            askedBy: "government",
            lang: input.lang,
          }),
      });
    },
  );
