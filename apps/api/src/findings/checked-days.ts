import { check } from "@parod/engine/coherence/check";
import type { Ended } from "@parod/engine/coherence/life";
import { resolutionOf, rowsWhere } from "@parod/engine/coherence/resolution";
import { bookReader } from "@parod/engine/read/book";
import type { DaysOf } from "@parod/database/finding-days";
import type { ProgrammeHead } from "@parod/database/programmes";
import { readBook } from "@parod/database/told/read-book";
import { dayInWales, type Day } from "@parod/schema/day";
import type { Book } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import type pg from "pg";
import { openingsAt } from "#findings/openings";

/** A day on which a programme was checked, as known at that act. */
export type Checked = {
  readonly on: Day;
  readonly actNo: number;
  readonly findings: readonly Finding[];
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

/** Checks any day of a programme as it counts in its history. Told rows are read once, up to the act given. */
export async function dayChecker(
  pool: pg.Pool,
  programme: ProgrammeHead["programme"],
  { of, actNo: until }: { readonly of: DaysOf; readonly actNo: number },
): Promise<{ readonly book: Book; readonly checkDay: (asAt: Day) => Promise<Checked> }> {
  const book = await readBook(pool, programme.id, until);
  const [read, acts] = [bookReader(book), await actsOf(pool, programme.id)];
  const checkDay = async (asAt: Day): Promise<Checked> => {
    const actNo = of.actNo ?? lastActOn(acts, asAt);
    const stand = { asAt, knownAt: null, actNo };
    const reading = { programme, stand, facts: read(stand) };
    const openings = await openingsAt(pool, reading);
    return { on: asAt, actNo, findings: check({ ...reading, openings }) };
  };
  return { book, checkDay };
}

/** What was found on the day before and is no more, each with what ended it. */
export function endedBetween(before: Checked, after: Checked, book: Book): readonly Ended[] {
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
