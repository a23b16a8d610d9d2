import { DomainError } from "@parod/schema/error";
import type { MoveForecast } from "@parod/schema/stand";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { ownerOfActivity } from "#modules/milestone/owner";
import { tellAct } from "#tell";

/**
 * Moves a milestone's forecast, counting from today, with a reason. Answers the act and the forecast's new revision.
 * Throws `not-found` for what the viewer may not see, `not-allowed` for what is another's, `conflict` with the newer
 * forecast where someone moved it meanwhile, `bad-input` naming the field.
 */
export async function moveForecast(
  ctx: Context,
  input: MoveForecast,
): Promise<{ readonly actNo: number; readonly revision: number }> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const organisation = await ownerOfActivity(ctx, head.programme.id, input.activity);
  const allowed = allow(ctx.viewer, "milestone.move", subjectOf(head, organisation));
  if (input.from > input.to)
    throw new DomainError("bad-input", { field: "to", params: { problem: "when.order" } });
  const when = { from: input.from, to: input.to, words: null, reading: false };
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "milestone.move-forecast",
    reason: input.reason,
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      {
        table: "activityDate",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        lang: input.lang,
        fact: { activity: input.activity, line: "forecast", when, reason: input.reason },
      },
    ],
  });
  return { actNo, revision: input.expectedRevision + 1 };
}
