import type pg from "pg";
import type { ActGiven, ActRecorded } from "@parod/schema/act";
import { dayInWales, type Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { insertEntries, prepareEntries } from "#acts/entries";
import { actHash, contentHash, hashOf, noHash, type ActFields } from "#acts/hash";

type Head = { readonly act_no: number; readonly hash: string; readonly at: Date };

/** The last act of a programme, under the programme's lock, and an instant that is never before it. */
async function lockHead(client: pg.PoolClient, programmeId: string): Promise<Head> {
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [programmeId]);
  const { rows } = await client.query<Head>(
    `select coalesce(a.act_no, 0) as act_no, coalesce(a.hash, $2) as hash,
       greatest(a.at, date_trunc('milliseconds', clock_timestamp())) as at
     from (select 1) one left join lateral (select * from act where programme_id = $1 order by act_no desc limit 1) a on true`,
    [programmeId, noHash],
  );
  if (!rows[0]) throw new DomainError("unavailable");
  return rows[0];
}

const requestHashOf = ({
  verb,
  reason,
  anchors,
  tellings,
  request,
}: Pick<ActGiven, "verb" | "reason" | "anchors" | "tellings" | "request">): string =>
  request === undefined
    ? hashOf({
        verb,
        reason: reason ?? null,
        anchors: anchors ?? {},
        tellings: tellings.map((telling) => ({ ...telling })),
      })
    : hashOf({ verb, request });

/**
 * The act that a request with this key already made, for commands whose tellings are worked out from what is stored and
 * cannot be worked out again. Null where there is none; throws `key-reused` for the key of another request.
 */
export const findReplay = (
  database: pg.Pool | pg.PoolClient,
  given: Pick<ActGiven, "programmeId" | "actorId" | "verb" | "idempotencyKey" | "request">,
): Promise<ActRecorded | null> =>
  replayOf(database, given, requestHashOf({ ...given, tellings: [] }));

/** The act that the same key already made. The same key with another request is refused. */
async function replayOf(
  client: pg.Pool | pg.PoolClient,
  given: Pick<ActGiven, "programmeId" | "actorId" | "idempotencyKey">,
  requestHash: string,
): Promise<ActRecorded | null> {
  if (!given.idempotencyKey) return null;
  const { rows } = await client.query<Head & { readonly request_hash: string }>(
    "select act_no, at, hash, request_hash from act where programme_id = $1 and actor_id = $2 and idempotency_key = $3",
    [given.programmeId, given.actorId, given.idempotencyKey],
  );
  const row = rows[0];
  if (!row) return null;
  if (row.request_hash !== requestHash) throw new DomainError("key-reused");
  return {
    actNo: row.act_no,
    at: row.at.toISOString() as Instant,
    day: dayInWales(row.at),
    hash: row.hash,
    replayed: true,
  };
}

async function insertAct(
  client: pg.PoolClient,
  act: ActFields,
  { content, previous }: { readonly content: string; readonly previous: string },
): Promise<string> {
  const hash = actHash(act, content, previous);
  await client.query(
    `insert into act (programme_id, act_no, at, actor_id, role, for_organisation, verb, reason, idempotency_key, request_hash, content_hash, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      act.programmeId,
      act.actNo,
      act.at,
      act.actorId,
      act.role,
      act.forOrganisation,
      act.verb,
      act.reason,
      act.idempotencyKey,
      act.requestHash,
      content,
      previous,
      hash,
    ],
  );
  return hash;
}

/**
 * Records one accepted command in the caller's transaction: one act, gapless and chained, with all that it tells.
 * The caller has already decided that the actor may. Throws DomainError `conflict`, `key-reused` or `bad-input`.
 */
export async function recordAct(client: pg.PoolClient, given: ActGiven): Promise<ActRecorded> {
  const head = await lockHead(client, given.programmeId);
  const requestHash = requestHashOf(given);
  const replay = await replayOf(client, given, requestHash);
  if (replay) return replay;
  const at = head.at.toISOString() as Instant;
  const fields: ActFields = {
    programmeId: given.programmeId,
    actNo: head.act_no + 1,
    at,
    actorId: given.actorId,
    role: given.role,
    forOrganisation: given.forOrganisation ?? null,
    verb: given.verb,
    reason: given.reason ?? null,
    idempotencyKey: given.idempotencyKey ?? null,
    requestHash,
  };
  const day = dayInWales(head.at);
  const entries = await prepareEntries(client, given, {
    programmeId: given.programmeId,
    actNo: fields.actNo,
    at,
    day,
  });
  const hash = await insertAct(client, fields, {
    content: contentHash(entries),
    previous: head.hash,
  });
  await insertEntries(client, given.programmeId, entries);
  return { actNo: fields.actNo, at, day, hash, replayed: false };
}
