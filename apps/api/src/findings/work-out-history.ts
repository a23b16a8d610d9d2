import { setTimeout as pause } from "node:timers/promises";
import type { Ended } from "@parod/engine/coherence/life";
import { firstTouched } from "@parod/engine/read/first-touched";
import {
  forgetFindingDays,
  keepFindingDay,
  lastFindingAct,
  lastFindingDay,
  takeOverFindingDays,
  type DaysOf,
} from "@parod/database/finding-days";
import type { ProgrammeHead } from "@parod/database/programmes";
import { addDays, type Day } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import type pg from "pg";
import { type Checked, dayChecker, daysOf, endedBetween } from "#findings/checked-days";
import type { Services } from "#services";

type Working = Pick<Services, "pool" | "build"> & {
  readonly today: Day;
  /** After each day looked at this process rests so many times as long as that took: readers are answered in between. */
  readonly rest?: number;
};

/** What was found, told apart: the same key, nothing has changed. */
const keyOf = ({ findings }: Checked): string =>
  findings
    .map(({ id }) => id)
    .toSorted()
    .join("\n");

/** What was told since touches no day before its own: those are taken over. The last of them, null where there is none. */
async function takeOver(pool: pg.Pool, { actNo, ...of }: DaysOf, book: Book): Promise<Day | null> {
  if (actNo === null) return null;
  const from = await lastFindingAct(pool, { ...of, actNo });
  if (from === null) return null;
  const before = firstTouched(book, from);
  await takeOverFindingDays(pool, { ...of, actNo }, { from, before });
  return lastFindingDay(pool, { ...of, actNo });
}

/**
 * Works out what was found on every day of a programme up to yesterday, going on from the last day that is kept, until
 * `isEnough` of so many days looked at, so that other work gets its turn; each turn takes it further by a day at least. True
 * where nothing is left to do. Told rows are read once.
 */
export async function workOutHistory(
  { pool, build, today, rest = 0 }: Working,
  found: ProgrammeHead,
  isEnough: (looked: number) => boolean,
): Promise<boolean> {
  const { programme, head } = found;
  const of = daysOf(found, build);
  const until = addDays(today, -1);
  const known = await lastFindingDay(pool, of);
  if (until < programme.startsOn || (known !== null && known >= until)) return true;
  const { book, checkDay } = await dayChecker(pool, programme, { of, actNo: head.actNo });
  const kept = known ?? (await takeOver(pool, of, book));
  let looked = 0;
  const look = async (asAt: Day): Promise<Checked> => {
    const began = performance.now();
    const checked = await checkDay(asAt);
    looked += 1;
    await pause(rest * (performance.now() - began));
    return checked;
  };
  let [last, unkept]: [Checked | null, Checked | null] = [null, null];
  const keep = async (day: Checked, ended: readonly Ended[]): Promise<void> => {
    const ids = day.findings.map(({ id }) => id);
    await keepFindingDay(pool, of, { on: day.on, actNo: day.actNo, found: ids, ended });
  };
  // every day: thresholds run out on days of which nothing is told
  for (let on = kept ?? programme.startsOn; on <= until; on = addDays(on, 1)) {
    const day = await look(on);
    const isKept = day.on === kept;
    const isChanged = last === null || keyOf(last) !== keyOf(day);
    if (!isKept && isChanged) await keep(day, last === null ? [] : endedBetween(last, day, book));
    unkept = isKept || isChanged ? null : day;
    last = day;
    // the day that is kept is looked at again: it alone would be no way further
    if (looked > 1 && isEnough(looked) && day.on < until) break;
  }
  // the last day looked at says how far it goes, also where nothing changed
  if (unkept !== null) await keep(unkept, []);
  const isDone = last?.on === until;
  if (isDone) await forgetFindingDays(pool, of);
  return isDone;
}
