import { createHash } from "node:crypto";
import type { AddPlanVersion } from "@parod/schema/plan-sharing";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { tellAct } from "#tell";

/**
 * A new version of an authority's plan in one language. The text is private: it lies in `content` by its hash, where an
 * erasure can null it, and the chain still stands. Throws `not-allowed` for another's, `conflict` on an old revision.
 */
export async function addPlanVersion(
  ctx: Context,
  input: AddPlanVersion,
): Promise<{ readonly actNo: number; readonly version: number }> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const allowed = allow(ctx.viewer, "plan.add", subjectOf(head, input.organisation));
  const bytes = Buffer.from(input.text, "utf8");
  const content = createHash("sha256").update(bytes).digest("hex");
  const version = input.expectedRevision + 1;
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation: input.organisation,
    verb: "plan.add-version",
    idempotencyKey: input.idempotencyKey,
    tellings: [
      {
        table: "planVersion",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        fact: {
          plan: input.plan,
          organisation: input.organisation,
          title: input.title,
          content,
          version,
          planLanguage: input.planLanguage,
        },
      },
    ],
    also: async (client) => {
      await client.query(
        "insert into content (programme_id, id, bytes) values ($1, $2, $3) on conflict do nothing",
        [head.programme.id, content, bytes],
      );
    },
  });
  return { actNo, version };
}
