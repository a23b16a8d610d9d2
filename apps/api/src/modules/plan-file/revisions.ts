import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";

type Rows = { readonly key: string; readonly revision: number };

/** The newest revision of everything that a plan may tell of an organisation's activities. */
async function newest(pool: pg.Pool, programmeId: string, organisation: string) {
  const { rows } = await pool.query<Rows>(
    `with own as (select id from activity where programme_id = $1 and organisation = $2)
     select 'activityTold ' || activity as key, max(revision)::int as revision from activity_told
       where programme_id = $1 and activity in (select id from own) group by activity
     union all
     select 'activityDate ' || activity || ' ' || line, max(revision)::int from activity_date
       where programme_id = $1 and activity in (select id from own) group by activity, line
     union all
     select 'dependencySide ' || s.dependency || ' ' || s.side, max(s.revision)::int from dependency_side s
       join dependency d on d.programme_id = s.programme_id and d.id = s.dependency
       where s.programme_id = $1 and d.taker in (select id from own) group by s.dependency, s.side`,
    [programmeId, organisation],
  );
  return new Map(rows.map(({ key, revision }) => [key, revision]));
}

function keyOf(telling: Telling): string {
  if (telling.table === "activityTold") return `activityTold ${telling.fact.activity}`;
  if (telling.table === "activityDate")
    return `activityDate ${telling.fact.activity} ${telling.fact.line}`;
  if (telling.table === "dependencySide")
    return `dependencySide ${telling.fact.dependency} ${telling.fact.side}`;
  throw new RangeError(`A plan tells nothing of ${telling.table}.`);
}

/** Tellings on the revisions that stand now: what is told meanwhile is then a conflict. */
export async function onRevisions(
  pool: pg.Pool,
  { programmeId, organisation }: { readonly programmeId: string; readonly organisation: string },
  tellings: readonly Telling[],
): Promise<readonly Telling[]> {
  const found = await newest(pool, programmeId, organisation);
  return tellings.map((telling) => ({
    ...telling,
    expectedRevision: found.get(keyOf(telling)) ?? 0,
  }));
}
