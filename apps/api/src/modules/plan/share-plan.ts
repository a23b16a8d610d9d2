import { DomainError } from "@parod/schema/error";
import { audiences, type SharePlan } from "@parod/schema/plan-sharing";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { tellAct } from "#tell";

const isAudience = (audience: string): boolean =>
  (audiences as readonly string[]).includes(audience);

/**
 * Consents, or takes consent back, for one version of a plan and one audience. Nothing that was opened is unread by it.
 * Throws `not-allowed` for another's plan, `not-found` for a version that is not there, `bad-input` for no audience.
 */
export async function sharePlan(
  ctx: Context,
  input: SharePlan,
): Promise<{ readonly actNo: number; readonly revision: number }> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const allowed = allow(ctx.viewer, "plan.share", subjectOf(head, input.organisation));
  const { rows } = await ctx.pool.query<{ plan: boolean; audience: boolean }>(
    `select exists (select 1 from plan_version where programme_id = $1 and plan = $2 and organisation = $3 and version = $4) as plan,
       exists (select 1 from organisation where programme_id = $1 and id = $5 and kind = 'local-authority') as audience`,
    [head.programme.id, input.plan, input.organisation, input.version, input.audience],
  );
  if (!rows[0]?.plan) throw new DomainError("not-found", { field: "plan" });
  if (!isAudience(input.audience) && !rows[0].audience)
    throw new DomainError("bad-input", {
      field: "audience",
      params: { problem: "choice.required" },
    });
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation: input.organisation,
    verb: input.given ? "plan.share" : "plan.unshare",
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      {
        table: "consent",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        fact: {
          plan: input.plan,
          organisation: input.organisation,
          audience: input.audience,
          given: input.given,
          version: input.version,
        },
      },
    ],
  });
  return { actNo, revision: input.expectedRevision + 1 };
}
