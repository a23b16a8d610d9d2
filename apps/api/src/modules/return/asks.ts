import type { ActRecorded } from "@parod/schema/act";
import { DomainError } from "@parod/schema/error";
import type { ReturnAsk, ReturnContent, ReturnForm } from "@parod/schema/return";
import type { SendBackReturn } from "@parod/schema/return-commands";
import type pg from "pg";
import type { ReturnKey } from "#modules/return/drafts";

export async function openAsks(
  database: pg.Pool | pg.PoolClient,
  { programmeId, round, organisation }: ReturnKey,
): Promise<readonly ReturnAsk[]> {
  const { rows } = await database.query<ReturnAsk>(
    `select section, "of", reason, asked_by as "askedBy", lang from return_ask
     where programme_id = $1 and round = $2 and organisation = $3 and open order by act_no, item`,
    [programmeId, round, organisation],
  );
  return rows;
}

/** Questions of the government that are open in a round, counted by organisation. */
export async function countAsks(
  database: pg.Pool,
  programmeId: string,
  round: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ organisation: string; n: number }>(
    "select organisation, count(*)::int as n from return_ask where programme_id = $1 and round = $2 and open and asked_by = 'government' group by organisation",
    [programmeId, round],
  );
  return new Map(rows.map(({ organisation, n }) => [organisation, n]));
}

/** Closes what one side asked, or (null) everything. */
export async function closeAsks(
  client: pg.PoolClient,
  { programmeId, round, organisation }: ReturnKey,
  askedBy: ReturnAsk["askedBy"] | null = null,
): Promise<void> {
  await client.query(
    `update return_ask set open = false
     where programme_id = $1 and round = $2 and organisation = $3 and open and ($4::text is null or asked_by = $4)`,
    [programmeId, round, organisation, askedBy],
  );
}

/** Questions put, in place of those of the same side that were open: who asks again says all that is asked. */
export async function putAsks(
  client: pg.PoolClient,
  of: ReturnKey,
  {
    act,
    by,
    asks,
    askedBy,
    lang,
  }: {
    readonly act: ActRecorded;
    readonly by: string;
    readonly asks: SendBackReturn["asks"];
    readonly askedBy: ReturnAsk["askedBy"];
    readonly lang: ReturnAsk["lang"];
  },
): Promise<void> {
  await closeAsks(client, of, askedBy);
  await client.query(
    `insert into return_ask (programme_id, act_no, item, round, organisation, section, "of", reason, by, at, open, asked_by, lang)
     select $1, $2, a.item, $3, $4, a.section, a."of", a.reason, $5, $6, true, $8, $9
     from jsonb_to_recordset($7) a (item int, section text, "of" text, reason text)`,
    [
      of.programmeId,
      act.actNo,
      of.round,
      of.organisation,
      by,
      act.at,
      JSON.stringify(asks.map((ask, index) => ({ ...ask, item: index + 1 }))),
      askedBy,
      lang,
    ],
  );
}

/** A question is asked of something in the return, or of a section as a whole, and once. Throws `bad-input` otherwise. */
export function refuseStrange(
  asks: SendBackReturn["asks"],
  form: ReturnForm,
  contents: readonly ReturnContent[],
): void {
  const known = new Set([
    ...form.criteria.map(({ criterion }) => `criteria ${criterion}`),
    ...form.milestones.map(({ code }) => `milestones ${code}`),
    ...contents.flatMap(({ milestones }) => milestones.map(({ code }) => `milestones ${code}`)),
    ...contents.flatMap(({ concerns }) => concerns.map(({ code }) => `concerns ${code}`)),
    "criteria criteria",
    "milestones milestones",
    "concerns concerns",
    "model model",
  ]);
  const keys = asks.map(({ section, of }) => `${section} ${of}`);
  const at = keys.findIndex((key, index) => !known.has(key) || keys.indexOf(key) !== index);
  if (at >= 0)
    throw new DomainError("bad-input", {
      field: `asks.${at}.of`,
      params: { problem: "code.malformed" },
    });
}
