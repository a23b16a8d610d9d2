import type { ActRecorded } from "@parod/schema/act";
import type { ReturnSection } from "@parod/schema/return";
import type { SendBackReturn } from "@parod/schema/return-commands";
import type pg from "pg";
import type { ReturnKey } from "#modules/return/drafts";

export type Ask = {
  readonly section: ReturnSection;
  readonly of: string;
  readonly reason: string;
};

export async function openAsks(
  database: pg.Pool | pg.PoolClient,
  { programmeId, round, organisation }: ReturnKey,
): Promise<readonly Ask[]> {
  const { rows } = await database.query<Ask>(
    `select section, "of", reason from return_ask
     where programme_id = $1 and round = $2 and organisation = $3 and open order by act_no, item`,
    [programmeId, round, organisation],
  );
  return rows;
}

/** Open questions of a round, counted by organisation. */
export async function countAsks(
  database: pg.Pool,
  programmeId: string,
  round: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ organisation: string; n: number }>(
    "select organisation, count(*)::int as n from return_ask where programme_id = $1 and round = $2 and open group by organisation",
    [programmeId, round],
  );
  return new Map(rows.map(({ organisation, n }) => [organisation, n]));
}

export async function closeAsks(
  client: pg.PoolClient,
  { programmeId, round, organisation }: ReturnKey,
): Promise<void> {
  await client.query(
    "update return_ask set open = false where programme_id = $1 and round = $2 and organisation = $3 and open",
    [programmeId, round, organisation],
  );
}

/** Questions sent back, in place of those that were open: who asks again says all that is asked. */
export async function putAsks(
  client: pg.PoolClient,
  of: ReturnKey,
  {
    act,
    by,
    asks,
  }: {
    readonly act: ActRecorded;
    readonly by: string;
    readonly asks: SendBackReturn["asks"];
  },
): Promise<void> {
  await closeAsks(client, of);
  await client.query(
    `insert into return_ask (programme_id, act_no, item, round, organisation, section, "of", reason, by, at, open)
     select $1, $2, a.item, $3, $4, a.section, a."of", a.reason, $5, $6, true
     from jsonb_to_recordset($7) a (item int, section text, "of" text, reason text)`,
    [
      of.programmeId,
      act.actNo,
      of.round,
      of.organisation,
      by,
      act.at,
      JSON.stringify(asks.map((ask, index) => ({ ...ask, item: index + 1 }))),
    ],
  );
}
