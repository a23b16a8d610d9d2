import { randomUUID } from "node:crypto";
import { inTransaction } from "@parod/database/transaction";
import { isPressing, noticeKinds, type Digest } from "@parod/schema/notices";
import type pg from "pg";
import { morningAt } from "#mail/morning";

/** Asks for a mail to be sent, in the transaction that makes it. */
export type Enqueue = (client: pg.PoolClient, mailId: string) => Promise<void>;

type Waiting = {
  readonly programme_id: string;
  readonly actor_id: string;
  readonly digest: Digest;
};

// People with an address who still have a part in the programme; what they have seen already is not mailed.
const waiting = `select n.programme_id, n.actor_id, coalesce(f.digest, 'daily') as digest
  from outbox n join person p on p.id::text = n.actor_id join programme g on g.id = n.programme_id
    left join notice_preference f on f.programme_id = n.programme_id and f.actor_id = n.actor_id
  where n.mail_id is null and n.seen_at is null and n.due_at <= $1
    and p.email is not null and p.suspended_at is null and p.erased_at is null
    and exists (select 1 from role_grant r where r.person_id = p.id and (r.programme is null or r.programme = g.slug))
  group by 1, 2, 3 order by 1, 2`;

const kindsFor = (digest: Digest, isWeekly: boolean): readonly string[] => {
  if (digest === "off") return [];
  return digest === "daily" || isWeekly ? noticeKinds : noticeKinds.filter(isPressing);
};

async function gatherFor(
  client: pg.PoolClient,
  { programme_id, actor_id, digest }: Waiting,
  given: { readonly now: Date; readonly day: string; readonly isWeekly: boolean },
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from outbox where programme_id = $1 and actor_id = $2 and mail_id is null and seen_at is null
       and due_at <= $3 and kind = any ($4) order by due_at, id limit 500 for update skip locked`,
    [programme_id, actor_id, given.now, kindsFor(digest, given.isWeekly)],
  );
  if (rows.length === 0) return null;
  const id = randomUUID();
  const { rowCount } = await client.query(
    "insert into mail (id, programme_id, actor_id, day) values ($1, $2, $3, $4) on conflict do nothing",
    [id, programme_id, actor_id, given.day],
  );
  // one mail a day is what was promised: the rest goes tomorrow
  if (rowCount === 0) return null;
  await client.query(
    "update outbox set mail_id = $1, version = version + 1 where id = any ($2::uuid[])",
    [id, rows.map((row) => row.id)],
  );
  return id;
}

/**
 * What was tried on a morning before and reached no server by now goes into today's mail: the queue has given it up, and a
 * reminder must not be lost with it. What a server refused for good stays as it is.
 */
async function giveBack(pool: pg.Pool, now: Date, day: string): Promise<void> {
  await pool.query(
    `with gone as (update mail set failed_at = $1, version = version + 1
       where sent_at is null and failed_at is null and attempts > 0 and day < $2 returning id)
     update outbox set mail_id = null, version = version + 1 where mail_id in (select id from gone)`,
    [now, day],
  );
}

/** Puts what waits for each person into one mail, by how they want to be told. Answers the mails that are new. */
export async function gather(
  pool: pg.Pool,
  now: Date,
  enqueue: Enqueue,
): Promise<readonly string[]> {
  const morning = morningAt(now);
  if (morning === null) return [];
  await giveBack(pool, now, morning.day);
  const { rows } = await pool.query<Waiting>(waiting, [now]);
  const made: string[] = [];
  for (const each of rows) {
    const id = await inTransaction(pool, async (client) => {
      const found = await gatherFor(client, each, { now, ...morning });
      if (found !== null) await enqueue(client, found);
      return found;
    });
    if (id !== null) made.push(id);
  }
  return made;
}
