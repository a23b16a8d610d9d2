import { endOfDayInWales } from "@parod/schema/day";
import type { Reading } from "@parod/schema/facts";
import type { Opening } from "@parod/engine/coherence/view";
import type pg from "pg";

/**
 * Who had opened which version of a plan by the day looked at. Null in a programme filled in afterwards: there nobody
 * opens anything at the time, so that nobody did says nothing.
 */
export async function openingsAt(
  pool: pg.Pool,
  { programme, stand }: Pick<Reading, "programme" | "stand">,
): Promise<readonly Opening[] | null> {
  if (programme.clock === "published") return null;
  const dayEnds = endOfDayInWales(stand.asAt);
  const until = stand.knownAt !== null && stand.knownAt < dayEnds ? stand.knownAt : dayEnds;
  const { rows } = await pool.query<Opening>(
    `select distinct plan, organisation, version, for_organisation as by from plan_opening
     where programme_id = $1 and at <= $2 order by 1, 2, 3, 4`,
    [programme.id, until],
  );
  return rows;
}
