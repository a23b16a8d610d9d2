import { findReplay } from "@parod/database/acts/record-act";
import type { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { CloseRound, OpenRound } from "@parod/schema/return-commands";
import type { ToldRow } from "@parod/schema/told/telling";
import { allow, subjectOf, type Allowed } from "#allow";
import type { Context } from "#context";
import { lookAt, type Look } from "#reading/look";
import { tellAct } from "#tell";

type Told = ToldRow<"roundTold"> | null;
type Opened = { readonly look: Look; readonly allowed: Allowed; readonly told: Told };

async function begin(
  ctx: Context,
  input: OpenRound | CloseRound,
  action: "round.open" | "round.close",
): Promise<Opened & { readonly replay: { readonly actNo: number } | null }> {
  const head = await ctx.programmeFor(ctx.viewer, input.programme);
  const allowed = allow(ctx.viewer, action, subjectOf(head));
  const replay = await findReplay(ctx.pool, {
    programmeId: head.programme.id,
    actorId: allowed.actorId,
    verb: action,
    idempotencyKey: input.idempotencyKey,
    request: input,
  });
  const look = await lookAt(ctx, {
    programme: input.programme,
    asAt: ctx.today,
    knownAt: null,
    compare: null,
  });
  const told = look.facts.roundTold.find(({ round }) => round === input.round) ?? null;
  return { look, allowed, told, replay };
}

const refuse = (field: string, problem: string): never => {
  throw new DomainError("bad-input", { field, params: { problem } });
};

/** Due today or later, closed no sooner, and about a day that has come by the time it is due. */
function refuseOrder({ due, closes, cutOff }: OpenRound, today: Day): void {
  if (due < today) refuse("due", "day.past");
  if (closes < due) refuse("closes", "when.order");
  if (cutOff > due) refuse("cutOff", "when.order");
}

/**
 * Opens a round from today on: a new one, or one that was planned or has closed, with new days. Throws `conflict` where
 * someone else opened or closed it meanwhile, `bad-input` naming the day that is out of order.
 */
export async function openRound(
  ctx: Context,
  input: OpenRound,
): Promise<{ readonly actNo: number }> {
  const { look, allowed, told, replay } = await begin(ctx, input, "round.open");
  if (replay) return { actNo: replay.actNo };
  if (told !== null && told.state !== "planned" && told.state !== "closed")
    throw new DomainError("conflict", { field: "round", detail: { current: told, given: input } });
  refuseOrder(input, ctx.today);
  const { round, title, due, closes, cutOff } = input;
  const known = look.facts.anchors.round.some(({ id }) => id === round);
  const { actNo } = await tellAct(ctx, {
    programme: look.reading.programme,
    allowed,
    organisation: null,
    verb: "round.open",
    idempotencyKey: input.idempotencyKey,
    request: input,
    anchors: known ? {} : { round: [{ id: round }] },
    tellings: [
      {
        table: "roundTold",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        fact: {
          round,
          title,
          // opened again, it is the same round
          opens: told?.opens ?? ctx.today,
          due,
          closes,
          cutOff,
          state: "open",
        },
      },
    ],
  });
  return { actNo };
}

/** Closes a round: no first return is taken any more. Throws as `openRound` does. */
export async function closeRound(
  ctx: Context,
  input: CloseRound,
): Promise<{ readonly actNo: number }> {
  const { look, allowed, told, replay } = await begin(ctx, input, "round.close");
  if (replay) return { actNo: replay.actNo };
  if (told === null) throw new DomainError("not-found", { field: "round" });
  if (told.state === "closed")
    throw new DomainError("conflict", { field: "round", detail: { current: told, given: input } });
  const { round, title, opens, due, cutOff } = told;
  const { actNo } = await tellAct(ctx, {
    programme: look.reading.programme,
    allowed,
    organisation: null,
    verb: "round.close",
    idempotencyKey: input.idempotencyKey,
    request: input,
    tellings: [
      {
        table: "roundTold",
        effectiveOn: ctx.today,
        expectedRevision: input.expectedRevision,
        fact: { round, title, opens, due, closes: ctx.today, cutOff, state: "closed" },
      },
    ],
  });
  return { actNo };
}
