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

/**
 * States one side of a dependency. Its identity is its two ends: where somebody has stated the other side already, this is
 * told of the same one. Throws `not-allowed` for a side that is another's, `conflict` where this side is told already.
 */
export async function addDependency(ctx: Context, input: AddDependency): Promise<Begun> {
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
  const begun = dependencyId(input);
  const dependency = rows[0]?.id ?? begun;
  const isNew = dependency === begun;
  const { actNo } = await tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation,
    verb: "dependency.add",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors: rows[0]
      ? {}
      : {
          dependency: [
            { id: begun, giverKind: giver.kind, giver: input.giver, taker: input.taker },
          ],
        },
    tellings: [
      {
        table: "dependencySide",
        effectiveOn: ctx.today,
        expectedRevision: 0,
        fact: {
          dependency,
          side: input.side,
          stance: "stated",
          when: input.when,
          confidence: input.confidence,
          type: input.type,
          lag: input.lag,
        },
      },
    ],
  });
  return { actNo, id: dependency, rowId: `${actNo}-${isNew ? 2 : 1}` };
}
