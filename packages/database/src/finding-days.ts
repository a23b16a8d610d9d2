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
