import { writeMail } from "@parod/language/notices/mail";
import { speaker } from "@parod/language/translate";
import type { Day } from "@parod/schema/day";
import type { NoticeKind } from "@parod/schema/notices";
import { languages, type Language } from "@parod/schema/words";
import type { Services } from "#services";
import { MailFailed, type Outgoing, type Transport } from "#mail/transport";

type Row = {
  readonly slug: string;
  readonly email: string | null;
  readonly language: string | null;
  readonly notices: readonly { readonly kind: NoticeKind; readonly day: Day | null }[];
};
type Sending = Pick<Services, "pool" | "env">;

/** Chosen here, else known of the person, else neither: then both, Welsh first. */
const speakersFor = (language: Language | undefined) =>
  language === undefined ? [speaker("cy"), speaker("en")] : [speaker(language)];

const addressOf = ({ env }: Sending): string =>
  env.PUBLIC_ADDRESS ?? `http://localhost:${env.PORT}`;

async function outgoing(sending: Sending, id: string): Promise<Outgoing | null> {
  const { rows } = await sending.pool.query<Row>(
    `select g.slug, case when p.suspended_at is null and p.erased_at is null then p.email end as email,
       coalesce(f.language, p.language) as language,
       coalesce((select json_agg(json_build_object('kind', n.kind, 'day', n.payload ->> 'day') order by n.due_at, n.id)
         from outbox n where n.mail_id = m.id), '[]') as notices
     from mail m join programme g on g.id = m.programme_id left join person p on p.id::text = m.actor_id
       left join notice_preference f on f.programme_id = m.programme_id and f.actor_id = m.actor_id
     where m.id = $1 and m.sent_at is null and m.failed_at is null`,
    [id],
  );
  const row = rows[0];
  if (!row) return null;
  const known = languages.find((each) => each === row.language);
  const text = writeMail(
    { notices: row.notices, address: addressOf(sending), programme: row.slug },
    speakersFor(known),
  );
  return { ...text, id, to: row.email ?? "" };
}

async function fail({ pool }: Sending, id: string, error: unknown): Promise<void> {
  const known = error instanceof MailFailed ? error : new MailFailed("unreachable", false, error);
  await pool.query(
    `update mail set last_error = $2, failed_at = case when $3 then now() end, version = version + 1 where id = $1`,
    [id, known.code, known.forGood],
  );
  // the queue tries again, later each time
  if (!known.forGood) throw known;
}

/**
 * Sends a mail that has not been sent. Between the sending and the note that it was sent a crash is possible: it is then
 * sent again with the same Message-ID, never anew. See decisions/notices-are-mailed-at-least-once.md.
 */
export async function sendMail(
  sending: Sending,
  transport: NonNullable<Transport>,
  id: string,
): Promise<"sent" | "nothing"> {
  const mail = await outgoing(sending, id);
  if (mail === null) return "nothing";
  await sending.pool.query("update mail set attempts = attempts + 1 where id = $1", [id]);
  try {
    await transport(mail);
  } catch (error) {
    await fail(sending, id, error);
    return "nothing";
  }
  await sending.pool.query(
    "update mail set sent_at = now(), last_error = null, version = version + 1 where id = $1 and sent_at is null",
    [id],
  );
  return "sent";
}
