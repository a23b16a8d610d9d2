import type { Day, Instant } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type {
  NoticeKind,
  NoticeLine,
  NoticePayload,
  NoticesView,
  Preference,
} from "@parod/schema/notices";
import type pg from "pg";
import type { Context } from "#context";
import { readerOf, type NoticeReader } from "#modules/notices/reader";
import { resolveStand } from "#reading/stand";
import { titlesOf } from "#views/milestones";
import { namesOf } from "#views/standpoint";

type Row = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly payload: NoticePayload;
  readonly due_at: Date;
  readonly seen_at: Date | null;
};

/** As it stands without a row: a mail a day, in a language not yet known. */
const unsaved: Preference = { digest: "daily", language: null, version: 0 };

export async function preferenceOf(
  database: pg.Pool | pg.PoolClient,
  { head, actorId }: NoticeReader,
): Promise<Preference> {
  const { rows } = await database.query<Preference>(
    "select digest, language, version from notice_preference where programme_id = $1 and actor_id = $2",
    [head.programme.id, actorId],
  );
  return rows[0] ?? unsaved;
}

async function hasAddress(pool: pg.Pool, actorId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    "select 1 from person where id::text = $1 and email is not null and erased_at is null",
    [actorId],
  );
  return rowCount === 1;
}

/** Titles and names are those of today; what is no longer there is left out. */
function lineOf(row: Row, facts: Facts): NoticeLine {
  const { round, organisation, milestones, n, day } = row.payload;
  const told = facts.roundTold.find((each) => each.round === round);
  const titles = titlesOf(facts);
  return {
    id: row.id,
    kind: row.kind,
    at: row.due_at.toISOString() as Instant,
    seen: row.seen_at !== null,
    day: day as Day | null,
    n,
    round: told ? { id: told.round, title: told.title } : null,
    organisation: organisation === null ? null : namesOf(facts)(organisation),
    milestones: milestones.flatMap((id) => {
      const title = titles.get(id);
      return title ? [{ id, title }] : [];
    }),
  };
}

/** The reader's newest notices in a programme, and how they want to be told. */
export async function viewNotices(
  ctx: Context,
  { programme }: { readonly programme: string },
): Promise<NoticesView> {
  const reader = await readerOf(ctx, programme);
  const { rows } = await ctx.pool.query<Row>(
    `select id, kind, payload, due_at, seen_at from outbox where programme_id = $1 and actor_id = $2
     order by due_at desc, kind, key limit 200`,
    [reader.head.programme.id, reader.actorId],
  );
  const stand = await resolveStand({ asAt: ctx.today, knownAt: null }, reader.head, ctx);
  const { facts } = await ctx.read(reader.head, stand);
  return {
    notices: rows.map((row) => lineOf(row, facts)),
    preference: await preferenceOf(ctx.pool, reader),
    mailed: await hasAddress(ctx.pool, reader.actorId),
  };
}
