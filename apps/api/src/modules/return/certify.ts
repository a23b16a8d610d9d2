import { burdenOf } from "@parod/engine/returns/burden";
import { returnChanges } from "@parod/engine/returns/changes";
import { knownRows } from "@parod/engine/returns/known";
import { rebase, same } from "@parod/engine/returns/settle";
import { tellingsOf } from "@parod/engine/returns/tellings";
import type { ActRecorded } from "@parod/schema/act";
import { DomainError } from "@parod/schema/error";
import type { CertifyReturn } from "@parod/schema/return-commands";
import type { Allowed } from "#allow";
import type { Context } from "#context";
import { actOnce, mustHold, tellState, type Acting, type Done } from "#modules/return/act-on";
import { closeAsks } from "#modules/return/asks";
import {
  allowIn,
  draftNow,
  knownAtAct,
  openCase,
  stateOf,
  type ReturnCase,
} from "#modules/return/case";
import { emptyDraft } from "#modules/return/drafts";
import { refuseProblems } from "#modules/return/submit";
import { tellAct } from "#tell";

/** Another act was recorded between looking and telling: looked at again, and told from what stands then. */
class Outrun extends Error {}
const tries = 5;

/** Two people, not two roles: whoever submitted it may not certify it, in whatever role. model.md section 1, People. */
function refuseSamePerson({ told }: ReturnCase, { actorId }: Allowed): void {
  if (told?.provider === actorId)
    throw new DomainError("not-allowed", {
      params: { action: "return.certify", why: "same-person" },
    });
}

/** What the certifier saw change is what is told: throws `conflict` where someone told something of it meanwhile. */
async function refuseUnseen(ctx: Context, opened: ReturnCase, seenAct: number): Promise<void> {
  const { draft, form, head } = opened;
  if (draft?.content == null || seenAct >= head.head.actNo) return;
  const [base, seen] = await Promise.all([
    knownAtAct(ctx, opened, draft.basedOn),
    knownAtAct(ctx, opened, seenAct),
  ]);
  const [given, current] = [seen, form.known].map((known) =>
    returnChanges(known, rebase(draft.content ?? form.known, base, known)),
  );
  if (!same(given, current))
    throw new DomainError("conflict", { field: "seenAct", detail: { current, given } });
}

async function tell(
  ctx: Context,
  { opened, allowed }: Acting,
  input: CertifyReturn,
): Promise<ActRecorded> {
  allowIn(ctx, "return.certify", { opened, state: stateOf(opened) });
  refuseSamePerson(opened, allowed);
  const { form, key, draft, head, look, told } = opened;
  mustHold(draft?.version === input.expectedVersion);
  await refuseUnseen(ctx, opened, input.seenAct);
  const content = await draftNow(ctx, opened);
  if (content === null) throw new DomainError("conflict", { field: "expectedVersion" });
  // the provider confirmed what had to be confirmed; what must be right must be right on this day too
  refuseProblems(ctx, { form, content, confirmed: true });
  const { anchors, tellings } = tellingsOf(form, content, {
    cutOff: form.round.cutOff,
    today: ctx.today,
    rows: knownRows(look.facts, key.organisation),
  });
  const state = tellState(ctx, opened, {
    state: "certified",
    provider: told?.provider ?? null,
    certifier: allowed.actorId,
    ...burdenOf(form, content),
  });
  return tellAct(ctx, {
    programme: head.programme,
    allowed,
    organisation: key.organisation,
    verb: "return.certify",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors,
    tellings: [...tellings, state],
    also: async (client, act) => {
      if (act.actNo !== head.head.actNo + 1) throw new Outrun();
      mustHold(await emptyDraft(client, key, input.expectedVersion));
      await closeAsks(client, key);
    },
  });
}

/**
 * Another person than its provider certifies a return: everything it says is told in one act, and its draft is gone.
 * Throws `not-allowed` for the provider, `conflict` where the draft or what it changes is no longer what was certified.
 */
export const certifyReturn = async (ctx: Context, input: CertifyReturn): Promise<Done> =>
  actOnce(
    ctx,
    { input, action: "return.certify", verb: "return.certify" },
    async ({ opened, allowed }) => {
      for (let left = tries, acting = { opened, allowed }; ; left--) {
        try {
          return await tell(ctx, acting, input);
        } catch (error) {
          if (!(error instanceof Outrun)) throw error;
          if (left <= 1) throw new DomainError("unavailable", { cause: error });
          acting = { opened: await openCase(ctx, input), allowed };
        }
      }
    },
  );
