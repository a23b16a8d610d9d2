import { createHash } from "node:crypto";
import { DomainError } from "@parod/schema/error";
import type { AddPlanVersion } from "@parod/schema/plan-sharing";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { tellAct } from "#tell";

/** The newest version ever told of a plan, in whatever language; 0 where there is none. */
async function newestOf(
  { pool }: Pick<Context, "pool">,
  programmeId: string,
  { plan, organisation }: Pick<AddPlanVersion, "plan" | "organisation">,
): Promise<number> {
  const { rows } = await pool.query<{ newest: number | null }>(
    "select max(version) as newest from plan_version where programme_id = $1 and plan = $2 and organisation = $3",
    [programmeId, plan, organisation],
  );
  return rows[0]?.newest ?? 0;
}

/**
 * A version of an authority's plan in one language: the next one, or one that is there in the other language only. What a
 * version says in a language is told once, since others may have been given it to read. The text is private: it lies in
 * `content` by its hash, where an erasure can null it, and the chain still stands.
 * Throws `not-allowed` for another's, `conflict` where it is told already, `bad-input` for a version that leaves one out.
 */
export async function addPlanVersion(
  ctx: Context,
  input: AddPlanVersion,
): Promise<{ readonly actNo: number; readonly version: number }> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const allowed = allow(ctx.viewer, "plan.add", subjectOf(head, input.organisation));
  const { plan, organisation, version, planLanguage, title } = input;
  if (version > (await newestOf(ctx, head.programme.id, input)) + 1)
    throw new DomainError("bad-input", {
      field: "version",
      params: { problem: "choice.required" },
    });
  const bytes = Buffer.from(input.text, "utf8");
  const content = createHash("sha256").update(bytes).digest("hex");
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "plan.add-version",
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      {
        table: "planVersion",
        effectiveOn: ctx.today,
        expectedRevision: 0,
        fact: { plan, organisation, version, planLanguage, title, content },
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
