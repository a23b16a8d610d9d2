import { recordAct } from "@parod/database/acts/record-act";
import { inTransaction } from "@parod/database/transaction";
import { DomainError } from "@parod/schema/error";
import { mayMoveForecast } from "@parod/schema/permission";
import type { MoveForecast } from "@parod/schema/stand";
import type { Context } from "#context";

/**
 * Moves a milestone's forecast, counting from today, with a reason. Answers the act and the forecast's new revision.
 * Throws `not-found` for what the viewer may not see, `not-allowed` for what is another's, `conflict` with the newer
 * forecast where someone moved it meanwhile, `bad-input` naming the field.
 */
export async function moveForecast(
  ctx: Context,
  input: MoveForecast,
): Promise<{ readonly actNo: number; readonly revision: number }> {
  const { programme } = await ctx.programmeFor(ctx.viewer, input.programme);
  const { rows } = await ctx.pool.query<{ organisation: string }>(
    "select organisation from activity where programme_id = $1 and id = $2",
    [programme.id, input.activity],
  );
  const owner = rows[0]?.organisation;
  if (owner === undefined) throw new DomainError("not-found", { field: "activity" });
  if (!ctx.viewer || !mayMoveForecast(ctx.viewer, programme, owner))
    throw new DomainError("not-allowed", { params: { owner } });
  if (input.from > input.to)
    throw new DomainError("bad-input", { field: "to", params: { problem: "when.order" } });
  const actor = ctx.viewer;
  const { actNo } = await inTransaction(ctx.pool, (client) =>
    recordAct(client, {
      programmeId: programme.id,
      actorId: `persona:${actor.id}`,
      role: actor.role,
      forOrganisation: owner,
      verb: "milestone.move-forecast",
      reason: input.reason,
      idempotencyKey: input.idempotencyKey,
      tellings: [
        {
          table: "activityDate",
          effectiveOn: ctx.today,
          expectedRevision: input.expectedRevision,
          fact: {
            activity: input.activity,
            line: "forecast",
            when: { from: input.from, to: input.to, words: null, reading: false },
            reason: input.reason,
          },
        },
      ],
    }),
  );
  return { actNo, revision: input.expectedRevision + 1 };
}
