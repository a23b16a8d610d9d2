import { lives, type Ended, type Life } from "@parod/engine/coherence/life";
import { lastFindingDay, readFindingDays } from "@parod/database/finding-days";
import { addDays } from "@parod/schema/day";
import type { FindingHistory } from "@parod/schema/views/findings-page";
import type { Context } from "#context";
import { findingsOf } from "#findings/findings-of";
import { requestHistory } from "#findings/history-job";
import { daysOf } from "#findings/work-out-history";
import type { Look } from "#reading/look";

export type History = {
  readonly history: FindingHistory;
  /** By id, of all findings, before anybody's permissions; null while it is being worked out. */
  readonly lives: ReadonlyMap<string, Life> | null;
};

/**
 * What was found day by day up to the day looked at, from what the worker has worked out: a live programme as each day was
 * known at its end, one filled in afterwards as known now. Where that is not there yet it is asked for, and said so.
 */
export async function historyOf(
  { pool, build }: Pick<Context, "pool" | "build">,
  { reading, today }: Pick<Look, "reading" | "today">,
): Promise<History> {
  const { programme, stand } = reading;
  const of = daysOf({ programme, head: { actNo: stand.actNo, at: null } }, build);
  const yesterday = addDays(today, -1);
  const needed = stand.asAt < yesterday ? stand.asAt : yesterday;
  const through = await lastFindingDay(pool, of);
  if (needed >= programme.startsOn && (through === null || through < needed)) {
    await requestHistory(pool, programme.slug);
    return { history: { state: "being-worked-out", through }, lives: null };
  }
  const days = await readFindingDays<Ended>(pool, of, stand.asAt);
  // today goes on: what is found on it is not kept, but looked at
  const now =
    stand.asAt > needed
      ? [
          {
            on: stand.asAt,
            found: (await findingsOf(pool, reading)).map(({ id }) => id),
            ended: [],
          },
        ]
      : [];
  return { history: { state: "worked-out", through }, lives: lives([...days, ...now]) };
}
