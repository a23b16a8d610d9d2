import { createHash } from "node:crypto";
import { findReplay } from "@parod/database/acts/record-act";
import { DomainError } from "@parod/schema/error";
import type {
  PlanImportAnswer,
  PlanImportAsked,
  PlanImportConfirmed,
} from "@parod/schema/plan-import";
import type { Telling } from "@parod/schema/told/telling";
import type { Context } from "#context";
import { checkPlan, openImport, type GivenFile } from "#modules/plan-file/check-plan";
import type { Proposal } from "#modules/plan-file/proposal";
import { tellAct } from "#tell";

const verb = "plan-file.import";

type Why = Pick<PlanImportConfirmed, "reason" | "lang">;
const withReason = (telling: Telling, { reason, lang }: Why): Telling =>
  telling.table === "activityDate" && reason !== null
    ? { ...telling, lang, fact: { ...telling.fact, reason } }
    : telling;

const movesDates = ({ changes }: Proposal): boolean =>
  changes.some(({ kind, before }) => kind === "forecast" && before !== null);

/**
 * Tells a plan that was looked at: all of it in one act, or nothing. Where something of it was told meanwhile, the answer
 * has `conflict` and what would change now. Sent again with its key it acts once. Throws `bad-input` for moved dates
 * without a reason, and for a file that is no longer the one that was seen.
 */
export async function confirmPlan(
  ctx: Context,
  input: PlanImportConfirmed,
  file: GivenFile,
): Promise<PlanImportAnswer> {
  const { seen, reason, lang, idempotencyKey, ...asked } = input;
  const { head, allowed } = await openImport(ctx, asked);
  const content = createHash("sha256").update(file.bytes).digest("hex");
  const request = { asked, seen, reason, lang, content };
  const { actorId } = allowed;
  const before = { programmeId: head.programme.id, actorId, verb, idempotencyKey, request };
  const replay = await findReplay(ctx.pool, before);
  if (replay !== null) return done(seen, replay.actNo);
  const { answer, proposal, tellings } = await checkPlan(ctx, { head, asked }, file);
  if (proposal === null) return answer;
  if (answer.seen !== seen) return { ...answer, conflict: true };
  if (tellings.length === 0) throw new DomainError("nothing-changed");
  if (reason === null && movesDates(proposal))
    throw new DomainError("bad-input", { field: "reason", params: { problem: "text.required" } });
  try {
    const { actNo } = await tellAct(ctx, {
      ...{ programme: head.programme, allowed, organisation: asked.organisation },
      ...{ verb, reason, idempotencyKey, request },
      anchors: { activity: proposal.activities, dependency: proposal.dependencies },
      tellings: tellings.map((telling) => withReason(telling, { reason, lang })),
    });
    return done(seen, actNo);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    return { ...(await again(ctx, asked, file)), conflict: true };
  }
}

/** What would change of what is told now, a moment later. */
async function again(
  ctx: Context,
  asked: PlanImportAsked,
  file: GivenFile,
): Promise<PlanImportAnswer> {
  const { head } = await openImport(ctx, asked);
  const { answer } = await checkPlan(ctx, { head, asked }, file);
  return answer;
}

const done = (seen: string, actNo: number): PlanImportAnswer => ({
  ...{ accepted: true, actNo, conflict: false, seen, problems: [], changes: [] },
});
