import { createHash } from "node:crypto";
import type { Anchors } from "@parod/schema/anchors";
import { DomainError } from "@parod/schema/error";
import type { AddDependency } from "@parod/schema/workspace";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { ownerOfActivity } from "#modules/milestone/owner";
import type { Begun } from "#modules/work/add-evidence";
import { tellAct } from "#tell";

type Dependency = Anchors["dependency"];

/** Two that begin the same one at once begin one: its ends are its identity. */
const dependencyId = ({ giver, taker }: Pick<AddDependency, "giver" | "taker">): string =>
  `d-${createHash("sha256").update(`${giver}\n${taker}`).digest("hex").slice(0, 16)}`;

/** What the giver's end is, and whose. Throws `not-found` where it is nothing of the programme. */
async function giverEnd(
  ctx: Context,
  programmeId: string,
  giver: string,
): Promise<{ readonly kind: Dependency["giverKind"]; readonly organisation: string }> {
  const { rows } = await ctx.pool.query<{ milestone: string | null; organisation: string | null }>(
    `select (select organisation from activity where programme_id = $1 and id = $2) as milestone,
       (select id from organisation where programme_id = $1 and id = $2) as organisation`,
    [programmeId, giver],
  );
  const { milestone, organisation } = rows[0] ?? {};
  if (milestone) return { kind: "milestone", organisation: milestone };
  if (organisation) return { kind: "something", organisation };
  throw new DomainError("not-found", { field: "giver" });
}

/** The row that an act told of a side: what is taken back later is named by it. */
async function rowIdOf(
  { pool }: Pick<Context, "pool">,
  programmeId: string,
  given: { readonly actNo: number; readonly dependency: string; readonly side: string },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from dependency_side where programme_id = $1 and act_no = $2 and dependency = $3 and side = $4",
    [programmeId, given.actNo, given.dependency, given.side],
  );
  if (!rows[0]) throw new DomainError("unavailable");
  return rows[0].id;
}

async function state(ctx: Context, input: AddDependency): Promise<Begun> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const programmeId = head.programme.id;
  const giver = await giverEnd(ctx, programmeId, input.giver);
  const taker = await ownerOfActivity(ctx, programmeId, input.taker);
  const organisation = input.side === "giver" ? giver.organisation : taker;
  const allowed = allow(ctx.viewer, "dependency.state", subjectOf(head, organisation));
  if (input.giver === input.taker)
    throw new DomainError("bad-input", { field: "giver", params: { problem: "choice.required" } });
  const { rows } = await ctx.pool.query<{ id: string }>(
    "select id from dependency where programme_id = $1 and giver = $2 and taker = $3",
    [programmeId, input.giver, input.taker],
  );
  const dependency = rows[0]?.id ?? dependencyId(input);
  const { giver: from, taker: to, side, when, confidence, type, lag } = input;
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "dependency.add",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors: rows[0]
      ? {}
      : { dependency: [{ id: dependency, giverKind: giver.kind, giver: from, taker: to }] },
    tellings: [
      {
        table: "dependencySide",
        effectiveOn: ctx.today,
        expectedRevision: 0,
        fact: { dependency, side, stance: "stated", when, confidence, type, lag },
      },
    ],
  });
  const rowId = await rowIdOf(ctx, programmeId, { actNo, dependency, side });
  return { actNo, id: dependency, rowId };
}

/**
 * States one side of a dependency. Its identity is its two ends: where somebody has stated the other side already, or does
 * so at this moment, this is told of the same one. Throws `not-allowed` for a side that is another's, `conflict` where this
 * side is told already.
 */
export const addDependency = async (ctx: Context, input: AddDependency): Promise<Begun> =>
  state(ctx, input).catch(async (error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    // begun by the other side meanwhile, it is there now; this side told already is a conflict once more
    return state(ctx, input);
  });
