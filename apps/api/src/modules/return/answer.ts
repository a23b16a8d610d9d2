import { DomainError } from "@parod/schema/error";
import type { ReturnForm } from "@parod/schema/return";
import type { AcceptReturn, SendBackReturn } from "@parod/schema/return-commands";
import type { Context } from "#context";
import { actOnce, carried, tellState, type Done } from "#modules/return/act-on";
import { putAsks } from "#modules/return/asks";
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

/** A question is asked of something in the return, or of a section as a whole, and once. */
function refuseStrange(form: ReturnForm, asks: SendBackReturn["asks"]): void {
  const known = new Set([
    ...form.criteria.map(({ criterion }) => `criteria ${criterion}`),
    ...form.milestones.map(({ code }) => `milestones ${code}`),
    ...form.known.concerns.map(({ code }) => `concerns ${code}`),
    "criteria criteria",
    "milestones milestones",
    "concerns concerns",
    "model model",
  ]);
  const keys = asks.map(({ section, of }) => `${section} ${of}`);
  const at = keys.findIndex((key, index) => !known.has(key) || keys.indexOf(key) !== index);
  if (at >= 0)
    throw new DomainError("bad-input", {
      field: `asks.${at}.of`,
      params: { problem: "code.malformed" },
    });
}

/** Sends a return back with a reason for each question. What was certified stays told. Throws as `acceptReturn` does. */
export const sendBackReturn = async (ctx: Context, input: SendBackReturn): Promise<Done> =>
  actOnce(
    ctx,
    { input, action: "return.send-back", verb: "return.send-back" },
    async ({ opened, allowed }) => {
      allowIn(ctx, "return.send-back", { opened, state: opened.told?.state ?? "none" });
      refuseStrange(opened.form, input.asks);
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
          putAsks(client, opened.key, { act, by: allowed.actorId, asks: input.asks }),
      });
    },
  );
