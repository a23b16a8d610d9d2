import { recordAct } from "@parod/database/acts/record-act";
import { inTransaction } from "@parod/database/transaction";
import type { ActGiven, ActRecorded } from "@parod/schema/act";
import type { Programme } from "@parod/schema/facts";
import type pg from "pg";
import type { Allowed } from "#allow";
import type { Context } from "#context";
import { putNotices } from "#notices/put-notices";

export type ToTell = Pick<
  ActGiven,
  "verb" | "reason" | "anchors" | "tellings" | "idempotencyKey"
> & {
  /**
   * What was asked: the same key with another request is refused. Never what is told of it, which hangs on the day and on
   * what is stored: a request that is sent again after midnight is the same request.
   */
  readonly request: object;
  readonly programme: Programme;
  readonly allowed: Allowed;
  readonly organisation: string | null;
  /** More of the same command, in the same transaction: a draft removed, questions put. Not done again on a replay. */
  readonly also?: (client: pg.PoolClient, act: ActRecorded) => Promise<void>;
};

/** The one shape of a write: allowed already, then one transaction with its act, what it tells, what goes with it and its notices. */
export async function tellAct(ctx: Context, given: ToTell): Promise<ActRecorded> {
  const { programme, allowed, organisation, also, ...act } = given;
  return inTransaction(ctx.pool, async (client) => {
    const recorded = await recordAct(client, {
      ...act,
      programmeId: programme.id,
      actorId: allowed.actorId,
      role: allowed.role,
      forOrganisation: organisation,
    });
    if (recorded.replayed) return recorded;
    await also?.(client, recorded);
    await putNotices(client, {
      programme,
      actorId: allowed.actorId,
      act: recorded,
      tellings: given.tellings,
      authMode: ctx.env.AUTH_MODE,
    });
    return recorded;
  });
}
