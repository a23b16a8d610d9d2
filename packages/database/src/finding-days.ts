import type pg from "pg";
import type { Day } from "@parod/schema/day";

/** Whose days: a programme's, by one build of the rules; up to one act, or each as known at its own end. */
export type DaysOf = {
  readonly programmeId: string;
  readonly build: string;
  /** Null in a live programme, where each day is read as it was known. */
  readonly actNo: number | null;
};
/** `ended` is as the engine made it: this package keeps it, and does not read it. */
export type KeptDay<E> = {
  readonly on: Day;
  readonly found: readonly string[];
  readonly ended: readonly E[];
};

/** The days kept up to a day, oldest first. */
export async function readFindingDays<E>(
  pool: pg.Pool,
  { programmeId, build, actNo }: DaysOf,
  until: Day,
): Promise<KeptDay<E>[]> {
  const { rows } = await pool.query<KeptDay<E>>(
    `select day::text as "on", found, ended from finding_day
     where programme_id = $1 and build = $2 and day <= $3 and ($4::int is null or act_no = $4) order by day`,
    [programmeId, build, until, actNo],
  );
  return rows;
}

/** The last day that is worked out; null where none is. */
export async function lastFindingDay(
  pool: pg.Pool,
  { programmeId, build, actNo }: DaysOf,
): Promise<Day | null> {
  const { rows } = await pool.query<{ day: Day | null }>(
    `select max(day)::text as day from finding_day
     where programme_id = $1 and build = $2 and ($3::int is null or act_no = $3)`,
    [programmeId, build, actNo],
  );
  return rows[0]?.day ?? null;
}

/** Keeps a day; one that is kept already stays. */
export async function keepFindingDay(
  pool: pg.Pool,
  { programmeId, build }: DaysOf,
  { on, actNo, found, ended }: KeptDay<unknown> & { readonly actNo: number },
): Promise<void> {
  await pool.query(
    `insert into finding_day (programme_id, build, day, act_no, found, ended)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [programmeId, build, on, actNo, found, JSON.stringify(ended)],
  );
}

/** A programme filled in afterwards: its days are of one act. */
type DaysOfAct = DaysOf & { readonly actNo: number };

/** The last act before this one up to which days were worked out; null where there is none. */
export async function lastFindingAct(
  pool: pg.Pool,
  { programmeId, build, actNo }: DaysOfAct,
): Promise<number | null> {
  const { rows } = await pool.query<{ act_no: number | null }>(
    "select max(act_no) as act_no from finding_day where programme_id = $1 and build = $2 and act_no < $3",
    [programmeId, build, actNo],
  );
  return rows[0]?.act_no ?? null;
}

/**
 * Takes over the days before a day as they were worked out up to an earlier act. Where that went further, the last of them
 * is kept too, though nothing changed on it: it says how far these go.
 */
export async function takeOverFindingDays(
  pool: pg.Pool,
  { programmeId, build, actNo }: DaysOfAct,
  { from, before }: { readonly from: number; readonly before: Day },
): Promise<void> {
  await pool.query(
    `with earlier as (
       select day, found, ended from finding_day where programme_id = $1 and build = $2 and act_no = $4
     ), last as (
       select day, found from earlier where day < $5 order by day desc limit 1
     )
     insert into finding_day (programme_id, build, act_no, day, found, ended)
     select $1::uuid, $2, $3::int, day, found, ended from earlier where day < $5
     union all
     select $1::uuid, $2, $3::int, $5::date - 1, found, '[]'::jsonb from last
      where day < $5::date - 1 and exists (select 1 from earlier where day >= $5)
     on conflict do nothing`,
    [programmeId, build, actNo, from, before],
  );
}

/** Forgets what other builds found, and what was found before the act that counts now. */
export async function forgetFindingDays(
  pool: pg.Pool,
  { programmeId, build, actNo }: DaysOf,
): Promise<void> {
  await pool.query(
    `delete from finding_day where programme_id = $1 and (build <> $2 or ($3::int is not null and act_no <> $3))`,
    [programmeId, build, actNo],
  );
}
