import { burdenOf } from "@parod/engine/returns/burden";
import { problemsOf } from "@parod/engine/returns/problems";
import { DomainError } from "@parod/schema/error";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { SubmitReturn } from "@parod/schema/return-commands";
import type { Context } from "#context";
import { actOnce, mustHold, tellState, type Done } from "#modules/return/act-on";
import { allowIn, draftNow, refuseClosed, stateOf } from "#modules/return/case";
import { closeAsks } from "#modules/return/asks";
import { closeDraft } from "#modules/return/drafts";
import { keepSubmission } from "#modules/return/submissions";
import { tellAct } from "#tell";

type Checked = {
  readonly form: ReturnForm;
  readonly content: ReturnContent;
  readonly confirmed: boolean;
};

/** Throws `bad-input` with everything that must be put right, or that nobody has confirmed yet. */
export function refuseProblems(ctx: Context, { form, content, confirmed }: Checked): void {
  const problems = problemsOf(form, content, ctx.today);
  const must = problems.filter(({ severity }) => severity === "must");
  if (must.length > 0)
    throw new DomainError("bad-input", {
      field: "answers",
      params: { problem: must[0]?.code ?? "" },
      detail: must,
    });
  if (problems.length > 0 && !confirmed)
    throw new DomainError("bad-input", {
      field: "confirmed",
      params: { problem: "confirmation.required" },
      detail: problems,
    });
}

/**
 * The provider declares the return and hands it to a certifier; nothing counts yet. Throws `bad-input` while answers
 * must be put right, `conflict` where the draft is no longer the one that was declared.
 */
export const submitReturn = async (ctx: Context, input: SubmitReturn): Promise<Done> =>
  actOnce(
    ctx,
    { input, action: "return.submit", verb: "return.submit" },
    async ({ opened, allowed }) => {
      allowIn(ctx, "return.submit", { opened, state: stateOf(opened) });
      refuseClosed(opened, "return.submit");
      const { form, key, draft, head, told } = opened;
      mustHold(draft?.version === input.expectedVersion);
      const content = await draftNow(ctx, opened);
      if (content === null) throw new DomainError("conflict", { field: "expectedVersion" });
      refuseProblems(ctx, { form, content, confirmed: input.confirmed });
      return tellAct(ctx, {
        programme: head.programme,
        allowed,
        organisation: key.organisation,
        verb: "return.submit",
        idempotencyKey: input.idempotencyKey,
        request: input,
        tellings: [
          tellState(ctx, opened, {
            state: "submitted",
            provider: allowed.actorId,
            // of the newest certification: what is amended has been in
            certifier: told?.certifier ?? null,
            ...burdenOf(form, content),
          }),
        ],
        also: async (client, act) => {
          mustHold(await closeDraft(client, key, input.expectedVersion));
          await keepSubmission(client, key, { actNo: act.actNo, content });
          await closeAsks(client, key, "certifier");
        },
      });
    },
  );
