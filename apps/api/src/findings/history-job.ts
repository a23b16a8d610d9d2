import { findProgramme, listProgrammes } from "@parod/database/programmes";
import { code } from "@parod/schema/text";
import type pg from "pg";
import * as z from "zod";
import { workOutHistory } from "#findings/work-out-history";
import type { Services } from "#services";

export const historyTask = "finding-history";
/** Milliseconds before other jobs get their turn: by time, so that a small programme does not wait for each few days of a large one. */
const turn = 4000;

/** A server that has just started answers its first readers before it looks back. */
const afterStart = 60;

/**
 * Asks for a programme's history to be worked out, in so many seconds; asked for twice, it is done once. Where several wait, the
 * one with the fewest acts is done first, since the others have hardly longer to wait for that. Answers false where there is no
 * queue: no worker has ever run.
 */
export async function requestHistory(pool: pg.Pool, slug: string, seconds = 0): Promise<boolean> {
  const { rows } = await pool.query<{ queue: string | null }>(
    "select to_regprocedure('graphile_worker.add_job(text,json,text,timestamptz,int,text,int,text[],text)')::text as queue",
  );
  if (rows[0]?.queue == null) return false;
  await pool.query(
    "select graphile_worker.add_job($1, json_build_object('programme', $2::text), run_at := now() + make_interval(secs => $3), job_key := $1 || ' ' || $2, max_attempts := 5, priority := (select 1 + count(*) from act join programme on programme.id = act.programme_id where programme.slug = $2)::int)",
    [historyTask, slug, seconds],
  );
  return true;
}

export async function requestHistories(pool: pg.Pool): Promise<void> {
  for (const { programme } of await listProgrammes(pool))
    await requestHistory(pool, programme.slug, afterStart);
}

const Asked = z.object({ programme: code });

/** The job: some days of a programme, and itself again while there are more. */
export async function workOnHistory(services: Services, payload: unknown): Promise<void> {
  const { programme } = Asked.parse(payload);
  const found = await findProgramme(services.pool, programme);
  if (!found) return;
  const { pool, build } = services;
  const end = performance.now() + turn;
  const working = { pool, build, today: services.today(), rest: 1 };
  if (!(await workOutHistory(working, found, () => performance.now() >= end)))
    await requestHistory(pool, programme);
}
