import { randomUUID } from "node:crypto";
import type { ActRecorded } from "@parod/schema/act";
import type { Programme } from "@parod/schema/facts";
import { NoticePayload, type NoticeKind } from "@parod/schema/notices";
import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";
import type { Env } from "#env";
import { noticedIn } from "#notices/noticed";
import { recipientsOf } from "#notices/recipients";

export type NoticeGiven = {
  readonly programmeId: string;
  readonly actorId: string;
  readonly kind: NoticeKind;
  readonly key: string;
  readonly payload: Partial<NoticePayload>;
  readonly dueAt: Date;
};

/** Puts notices out. One that is there already, by its key, stays as it is. Answers how many are new. */
export async function insertNotices(
  client: pg.Pool | pg.PoolClient,
  notices: readonly NoticeGiven[],
): Promise<number> {
  if (notices.length === 0) return 0;
  const { rowCount } = await client.query(
    `insert into outbox (id, programme_id, actor_id, kind, key, payload, due_at)
     select n.id, n."programmeId", n."actorId", n.kind, n.key, n.payload, n."dueAt"
     from jsonb_to_recordset($1) n (id uuid, "programmeId" uuid, "actorId" text, kind text, key text, payload jsonb, "dueAt" timestamptz)
     on conflict (programme_id, actor_id, kind, key) do nothing`,
    [
      JSON.stringify(
        notices.map((each) => ({
          ...each,
          id: randomUUID(),
          payload: NoticePayload.parse(each.payload),
        })),
      ),
    ],
  );
  return rowCount ?? 0;
}

type Put = {
  readonly programme: Programme;
  readonly actorId: string;
  readonly act: ActRecorded;
  readonly tellings: readonly Telling[];
  readonly authMode: Env["AUTH_MODE"];
};

/**
 * The notices of an act, in its own transaction: no act without them, none without the act. They follow from what was told,
 * so that no verb can forget them; whoever did it is not told of it.
 */
export async function putNotices(
  client: pg.PoolClient,
  { programme, actorId, act, tellings, authMode }: Put,
): Promise<void> {
  const found = await noticedIn(tellings, {
    client,
    programmeId: programme.id,
    actNo: act.actNo,
  });
  const notices: NoticeGiven[] = [];
  for (const { kind, audience, payload } of found)
    for (const recipient of await recipientsOf(client, { programme, authMode }, audience))
      if (recipient !== actorId)
        notices.push({
          programmeId: programme.id,
          actorId: recipient,
          kind,
          key: `act:${act.actNo}:${payload.round ?? ""}:${payload.organisation ?? ""}:${payload.milestones?.[0] ?? ""}`,
          payload,
          dueAt: new Date(act.at),
        });
  await insertNotices(client, notices);
}
