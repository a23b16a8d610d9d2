import { findReplay } from "@parod/database/acts/record-act";
import { DomainError } from "@parod/schema/error";
import type { FindingAccept, FindingReopen } from "@parod/schema/finding-commands";
import type { ContentOf } from "@parod/schema/told/tables";
import { allow, subjectOf } from "#allow";
import type { Context } from "#context";
import { lookAt } from "#reading/look";
import { tellAct } from "#tell";
import { findingsSeen } from "#views/findings";

export type FindingTold = { readonly actNo: number; readonly revision: number };

const programmeNow = (programme: string) => ({
  programme,
  asAt: null,
  knownAt: null,
  compare: null,
});

type Verb = {
  readonly name: string;
  /** What is said of the finding; `isSaid`: it is accepted, or was until its day came. */
  readonly says: (isSaid: boolean) => Pick<ContentOf<"findingAccepted">, "state" | "reviewOn">;
};

async function tellOf(ctx: Context, input: FindingReopen, verb: Verb): Promise<FindingTold> {
  const look = await lookAt(ctx, { ...programmeNow(input.programme), asAt: ctx.today });
  const { programme } = look.reading;
  const { sight, findings } = await findingsSeen(ctx, look);
  const stands = findings.some(({ id }) => id === input.finding);
  // whoever sees all of them may open one again that stands no more: it may come back
  const isSaid =
    sight.seen.sees === "all" &&
    look.facts.findingAccepted.some(
      ({ finding, state }) => finding === input.finding && state === "accepted",
    );
  const replay =
    ctx.viewer &&
    (await findReplay(ctx.pool, {
      programmeId: programme.id,
      actorId: ctx.viewer.actorId,
      verb: verb.name,
      idempotencyKey: input.idempotencyKey,
      request: input,
    }));
  if (!stands && !isSaid && !replay) throw new DomainError("not-found", { field: "finding" });
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const allowed = allow(ctx.viewer, "finding.accept", subjectOf(head));
  if (replay) return { actNo: replay.actNo, revision: input.expectedRevision + 1 };
  const { state, reviewOn } = verb.says(isSaid);
  const { actNo } = await tellAct(ctx, {
    programme,
    allowed,
    organisation: null,
    verb: verb.name,
    reason: input.reason,
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      {
        table: "findingAccepted",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        fact: { finding: input.finding, reason: input.reason, reviewOn, state },
      },
    ],
  });
  return { actNo, revision: input.expectedRevision + 1 };
}

/**
 * Accepts a finding that stands today, until a later day on which it is open again. Throws `not-found` for one that does
 * not stand or may not be seen, `not-allowed`, `conflict` with what was said of it meanwhile, `bad-input` for a day that
 * is not later than today.
 */
export const acceptFinding = async (ctx: Context, input: FindingAccept): Promise<FindingTold> =>
  tellOf(ctx, input, {
    name: "finding.accept",
    says: () => {
      if (input.reviewOn <= ctx.today)
        throw new DomainError("bad-input", { field: "reviewOn", params: { problem: "day.past" } });
      return { state: "accepted", reviewOn: input.reviewOn };
    },
  });

/** Opens an accepted finding again. Throws as `acceptFinding`, and `nothing-changed` for one that nobody accepted. */
export const reopenFinding = async (ctx: Context, input: FindingReopen): Promise<FindingTold> =>
  tellOf(ctx, input, {
    name: "finding.reopen",
    says: (isSaid) => {
      if (!isSaid) throw new DomainError("nothing-changed");
      return { state: "reopened", reviewOn: ctx.today };
    },
  });
