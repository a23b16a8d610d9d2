import { setTimeout as pause } from "node:timers/promises";
import { check } from "@parod/engine/coherence/check";
import { resolutionOf, rowsWhere } from "@parod/engine/coherence/resolution";
import type { Ended } from "@parod/engine/coherence/life";
import { bookReader } from "@parod/engine/read/book";
import {
  forgetFindingDays,
  keepFindingDay,
  lastFindingDay,
  type DaysOf,
} from "@parod/database/finding-days";
import type { ProgrammeHead } from "@parod/database/programmes";
import { readBook } from "@parod/database/told/read-book";
import { addDays, dayInWales, type Day } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import type pg from "pg";
import { openingsAt } from "#findings/openings";
import type { Services } from "#services";

type Checked = {
  readonly on: Day;
  readonly actNo: number;
  readonly findings: readonly Finding[];
  /** What was found, told apart: the same key, nothing has changed. */
  readonly key: string;
};
type Working = Pick<Services, "pool" | "build"> & {
  readonly today: Day;
  /** After each day looked at this process rests so many times as long as that took: readers are answered in between. */
  readonly rest?: number;
};

/** Which days are whose: a programme filled in afterwards is read as known now, a live one as known at each day's end. */
export const daysOf = ({ programme, head }: ProgrammeHead, build: string): DaysOf => ({
  programmeId: programme.id,
  build,
  actNo: programme.clock === "published" ? head.actNo : null,
});

type Acts = readonly { readonly actNo: number; readonly day: Day }[];

async function actsOf(pool: pg.Pool, programmeId: string): Promise<Acts> {
  const { rows } = await pool.query<{ act_no: number; at: Date }>(
    "select act_no, at from act where programme_id = $1 order by act_no",
    [programmeId],
  );
  return rows.map(({ act_no, at }) => ({ actNo: act_no, day: dayInWales(at) }));
}

const lastActOn = (acts: Acts, day: Day): number =>
  acts.findLast((act) => act.day <= day)?.actNo ?? 0;

/** What was found the day before and is no more, each with what ended it. */
function endedBetween(before: Checked, after: Checked, book: Book): readonly Ended[] {
  const here = new Set(after.findings.map(({ id }) => id));
  const gone = before.findings.filter(({ id }) => !here.has(id));
  if (gone.length === 0) return [];
  const since = rowsWhere(
    book,
    ({ effectiveOn, actNo }) =>
      (actNo > before.actNo && actNo <= after.actNo) ||
      (actNo <= after.actNo && effectiveOn > before.on && effectiveOn <= after.on),
  );
  return gone.map((finding) => ({ finding, resolution: resolutionOf(finding, book, since) }));
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
  const kept = await lastFindingDay(pool, of);
  if (until < programme.startsOn || (kept !== null && kept >= until)) return true;
  const book = await readBook(pool, programme.id, head.actNo);
  const [read, acts] = [bookReader(book), await actsOf(pool, programme.id)];
  let looked = 0;
  const look = async (asAt: Day): Promise<Checked> => {
    const began = performance.now();
    const actNo = of.actNo ?? lastActOn(acts, asAt);
    const reading = {
      programme,
      stand: { asAt, knownAt: null, actNo },
      facts: read({ asAt, knownAt: null, actNo }),
    };
    const findings = check({ ...reading, openings: await openingsAt(pool, reading) });
    looked += 1;
    await pause(rest * (performance.now() - began));
    return {
      on: asAt,
      actNo,
      findings,
      key: findings
        .map(({ id }) => id)
        .toSorted()
        .join("\n"),
    };
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
    const isChanged = last === null || last.key !== day.key;
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
