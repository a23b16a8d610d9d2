import { lives, type CheckedDay, type Ended, type Life } from "@parod/engine/coherence/life";
import { lastFindingDay, readFindingDays, type DaysOf } from "@parod/database/finding-days";
import { addDays } from "@parod/schema/day";
import type { Facts, Reading } from "@parod/schema/facts";
import type { FindingHistory } from "@parod/schema/views/findings-page";
import type { Context } from "#context";
import { dayChecker, daysOf, endedBetween } from "#findings/checked-days";
import { findingsOf } from "#findings/findings-of";
import { requestHistory } from "#findings/history-job";
import type { Look } from "#reading/look";
import type pg from "pg";

export type History = {
  readonly history: FindingHistory;
  /** By id, of all findings, before anybody's permissions; null while it is being worked out. */
  readonly lives: ReadonlyMap<string, Life> | null;
};

/** A reading never changes once made, so what ended on its day is kept with it; plans are opened meanwhile without an act. */
const kept = new WeakMap<Facts, { readonly gone: string; readonly ended: readonly Ended[] }>();

/** The day looked at is not over, so it is not kept: what is found on it, and what was found the day before and is no more. */
async function goingOn(
  pool: pg.Pool,
  { programme, stand, facts }: Reading,
  { of, before }: { readonly of: DaysOf; readonly before: CheckedDay | undefined },
): Promise<CheckedDay> {
  const findings = await findingsOf(pool, { programme, stand, facts });
  const here = new Set(findings.map(({ id }) => id));
  const gone = (before?.found ?? []).filter((id) => !here.has(id)).join("\n");
  const workOut = async (): Promise<readonly Ended[]> => {
    if (gone === "") return [];
    const { actNo, asAt: on } = stand;
    const { book, checkDay } = await dayChecker(pool, programme, { of, actNo });
    return endedBetween(await checkDay(addDays(on, -1)), { on, actNo, findings }, book);
  };
  const known = kept.get(facts);
  const ended = known?.gone === gone ? known.ended : await workOut();
  kept.set(facts, { gone, ended });
  return { on: stand.asAt, found: [...here], ended };
}

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
  const now =
    stand.asAt > needed ? [await goingOn(pool, reading, { of, before: days.at(-1) })] : [];
  return { history: { state: "worked-out", through }, lives: lives([...days, ...now]) };
}
