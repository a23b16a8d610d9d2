import type { Day } from "@parod/schema/day";
import { findReplay } from "@parod/database/acts/record-act";
import type { ActRecorded } from "@parod/schema/act";
import { DomainError } from "@parod/schema/error";
import type { Action } from "@parod/schema/permission/table";
import type { Burden } from "@parod/schema/return";
import type { ReturnOf } from "@parod/schema/return-commands";
import type { GivenFact } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type { ReturnState } from "@parod/schema/vocabulary";
import type { Allowed } from "#allow";
import type { Context } from "#context";
import { allowOn, openCase, type ReturnCase } from "#modules/return/case";

export type Command = ReturnOf & { readonly idempotencyKey: string };
export type Done = { readonly actNo: number };
export type Acting = { readonly opened: ReturnCase; readonly allowed: Allowed };

/**
 * A command on a return, once for each of its keys: what it told cannot be worked out again afterwards, so that the
 * request itself is what a replay is known by.
 */
export async function actOnce(
  ctx: Context,
  {
    input,
    action,
    verb,
  }: { readonly input: Command; readonly action: Action; readonly verb: string },
  body: (acting: Acting) => Promise<ActRecorded>,
): Promise<Done> {
  const opened = await openCase(ctx, input);
  const allowed = allowOn(ctx, action, opened);
  const replay = await findReplay(ctx.pool, {
    programmeId: opened.key.programmeId,
    actorId: allowed.actorId,
    verb,
    idempotencyKey: input.idempotencyKey,
    request: input,
  });
  const { actNo } = replay ?? (await body({ opened, allowed }));
  return { actNo };
}

type State = Omit<GivenFact<"returnState">, "round" | "organisation" | "on"> & {
  readonly state: ReturnState;
};

/** Tells the state of a return from today on. Throws `conflict` where it was told to be in another state meanwhile. */
export const tellState = (
  ctx: Context,
  { key, told }: ReturnCase,
  { expectedRevision = told?.revision ?? 0, ...state }: State & { expectedRevision?: number },
): Telling => ({
  table: "returnState",
  effectiveOn: ctx.today,
  expectedRevision,
  fact: {
    round: key.round,
    organisation: key.organisation,
    on: cameIn(told, state.state) ?? ctx.today,
    ...state,
  },
});

/**
 * The day a return came in stays, whatever is said of it later: answers move no day, and an amendment is no new return,
 * until it is certified.
 */
const cameIn = (told: ReturnCase["told"], state: ReturnState): Day | null => {
  const answers = state === "accepted" || state === "changes-requested";
  const amends = state !== "certified" && told?.certifier != null;
  return told && (answers || amends) ? told.on : null;
};

/** What the newest telling said of people and burden: it is carried on to the next state. */
export const carried = ({
  told,
}: ReturnCase): Partial<Burden> & { provider: string | null; certifier: string | null } => {
  const { provider = null, certifier = null, asked, prefilled, unchanged } = told ?? {};
  return {
    provider,
    certifier,
    ...(asked == null ? {} : { asked }),
    ...(prefilled == null ? {} : { prefilled }),
    ...(unchanged == null ? {} : { unchanged }),
  };
};

/** In the transaction: the draft must still be the one that was looked at. */
export function mustHold(held: boolean): void {
  if (!held) throw new DomainError("conflict", { field: "expectedVersion" });
}
