import { randomUUID } from "node:crypto";
import { includes, audiencesOf } from "@parod/engine/sharing/reach";
import { DomainError } from "@parod/schema/error";
import { can } from "@parod/schema/permission/decide";
import type { OpenPlan } from "@parod/schema/plan-sharing";
import type { Context } from "#context";
import { readersOf } from "#modules/plan/readers";
import { resolveStand } from "#reading/stand";

export type OpenedPlan = {
  readonly title: string;
  readonly version: number;
  readonly text: string | null;
};

/**
 * The text of a plan's present version: for its own authority, or for one it is shared with, whose opening is noted.
 * To anyone else there is no such plan: `not-found`, whether there is or not. A null text was erased.
 */
export async function openPlan(ctx: Context, input: OpenPlan): Promise<OpenedPlan> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const { facts } = await ctx.read(
    head,
    await resolveStand({ asAt: ctx.today, knownAt: null }, head, ctx),
  );
  const version = facts.planVersion.find(
    (row) =>
      row.plan === input.plan &&
      row.organisation === input.organisation &&
      row.planLanguage === input.planLanguage,
  );
  const own = can(ctx.viewer, "plan.read", {
    programme: head.programme,
    organisation: input.organisation,
  });
  const audiences = version ? audiencesOf(facts, version) : [];
  const reader = readersOf(ctx.viewer, head.programme, facts).find((each) =>
    audiences.some((audience) => includes(audience, each)),
  );
  if (!version || ctx.viewer === null || (!own && !reader))
    throw new DomainError("not-found", { field: "plan" });
  if (!own && reader)
    await ctx.pool.query(
      `insert into plan_opening (programme_id, id, plan, organisation, version, plan_language, actor_id, for_organisation, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, date_trunc('milliseconds', clock_timestamp()))`,
      [
        head.programme.id,
        randomUUID(),
        version.plan,
        version.organisation,
        version.version,
        version.planLanguage,
        ctx.viewer.actorId,
        reader.code,
      ],
    );
  const { rows } = await ctx.pool.query<{ bytes: Buffer | null }>(
    "select bytes from content where programme_id = $1 and id = $2",
    [head.programme.id, version.content],
  );
  return {
    title: version.title,
    version: version.version,
    text: rows[0]?.bytes?.toString("utf8") ?? null,
  };
}
