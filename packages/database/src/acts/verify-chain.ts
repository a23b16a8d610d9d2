import type pg from "pg";
import { anchorNames } from "@parod/schema/anchor-names";
import type { Instant } from "@parod/schema/day";
import { snake, toldNames } from "@parod/schema/told/tables";
import { actHash, contentHash, noHash, type ActFields, type Entry } from "#acts/hash";
import { instantOf } from "#told/codec";

export type ChainFault = {
  readonly actNo: number;
  readonly fault: "gap" | "link" | "content" | "hash" | "clock" | "orphan" | "text";
};
export type ChainReport = {
  readonly acts: number;
  readonly head: string;
  readonly at: Instant | null;
  readonly fault: ChainFault | null;
};

const tables = [...anchorNames, ...toldNames.map(snake)];
const entriesStatement = tables
  .map(
    (table) =>
      `select '${table}' as "table", act_no, item, to_jsonb(t) - 'programme_id' as row from "${table}" t where programme_id = $1 and act_no between $2 and $3`,
  )
  .join(" union all ");

type ActRow = ActFields & {
  readonly contentHash: string;
  readonly prevHash: string;
  readonly hash: string;
};

const actsStatement = `select programme_id as "programmeId", act_no as "actNo", at, actor_id as "actorId", role,
  for_organisation as "forOrganisation", verb, reason, idempotency_key as "idempotencyKey", request_hash as "requestHash",
  content_hash as "contentHash", prev_hash as "prevHash", hash from act where programme_id = $1 and act_no > $2 order by act_no limit $3`;

type Acts = { readonly from: number; readonly to: number };

async function entriesOf(
  client: pg.Pool,
  programmeId: string,
  { from, to }: Acts,
): Promise<Map<number, Entry[]>> {
  const { rows } = await client.query<Entry & { act_no: number }>(entriesStatement, [
    programmeId,
    from,
    to,
  ]);
  const byAct = new Map<number, Entry[]>();
  for (const { table, act_no, item, row } of rows.toSorted((a, b) => a.item - b.item)) {
    const known = row["known_from"];
    const entry = {
      table,
      item,
      row: typeof known === "string" ? { ...row, known_from: instantOf(known) } : row,
    };
    const entries = byAct.get(act_no);
    if (entries) entries.push(entry);
    else byAct.set(act_no, [entry]);
  }
  return byAct;
}

function faultOf(
  act: ActRow,
  entries: readonly Entry[],
  before: { actNo: number; hash: string; at: string },
): ChainFault["fault"] | null {
  const { contentHash: content, prevHash, hash, ...fields } = act;
  if (act.actNo !== before.actNo + 1) return "gap";
  if (prevHash !== before.hash) return "link";
  if (act.at < before.at) return "clock";
  if (contentHash(entries) !== content) return "content";
  return actHash(fields, content, prevHash) === hash ? null : "hash";
}

/** Numbers that a chain never has: what stands there is read by nobody who begins at 1, and counts all the same. */
const lowest = -2_147_483_648;
const highest = 2_147_483_647;

/** The first act, or number without one, of which there are rows. */
async function firstOf(
  pool: pg.Pool,
  programmeId: string,
  between: Acts,
): Promise<number | undefined> {
  const numbers = [...(await entriesOf(pool, programmeId, between)).keys()];
  return numbers.toSorted((a, b) => a - b)[0];
}

/** The first act whose private text or file is no longer what its hash says. One that was erased has no bytes at all. */
async function firstText(pool: pg.Pool, programmeId: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ act_no: number | null }>(
    `select min(least(
       (select min(t.act_no) from plan_version t where t.programme_id = $1 and t.content = c.id),
       (select min(t.act_no) from evidence_told t where t.programme_id = $1 and t.content_hash = c.id),
       (select min(t.act_no) from return_submission t where t.programme_id = $1 and t.content = c.id),
       (select min(t.seen_act) from upload t where t.programme_id = $1 and t.content = c.id))) as act_no
     from content c where c.programme_id = $1 and encode(sha256(c.bytes), 'hex') <> c.id`,
    [programmeId],
  );
  return rows[0]?.act_no ?? undefined;
}

/**
 * Reads a programme's whole chain anew and recomputes every hash: anchors, rows, acts, and the private texts and files that
 * they name. Names the first act that does not hold, or rows of an act that is not there. A rewritten tail of the chain
 * shows only against a head noted elsewhere.
 */
export async function verifyChain(
  pool: pg.Pool,
  programmeId: string,
  batch = 200,
): Promise<ChainReport> {
  let before = { actNo: 0, hash: noHash, at: "" };
  const report = (actNo?: number, fault: ChainFault["fault"] = "orphan"): ChainReport => ({
    acts: before.actNo,
    head: before.hash,
    at: (before.at || null) as Instant | null,
    fault: actNo === undefined ? null : { actNo, fault },
  });
  const early = await firstOf(pool, programmeId, { from: lowest, to: 0 });
  if (early !== undefined) return report(early);
  for (let after = lowest; ; after = before.actNo) {
    const { rows } = await pool.query<Omit<ActRow, "at"> & { at: Date }>(actsStatement, [
      programmeId,
      after,
      batch,
    ]);
    const last = rows.at(-1);
    if (!last) break;
    const entries = await entriesOf(pool, programmeId, { from: before.actNo + 1, to: last.actNo });
    for (const row of rows) {
      const act = { ...row, at: row.at.toISOString() };
      const fault = faultOf(act, entries.get(act.actNo) ?? [], before);
      if (fault) return report(act.actNo, fault);
      before = { actNo: act.actNo, hash: act.hash, at: act.at };
    }
  }
  const beyond = await firstOf(pool, programmeId, { from: before.actNo + 1, to: highest });
  if (beyond !== undefined) return report(beyond);
  return report(await firstText(pool, programmeId), "text");
}

/** The hash of one act of a programme, or (null) of people and sessions; null where there is no such act. */
export async function hashOfAct(
  pool: pg.Pool,
  programmeId: string | null,
  actNo: number,
): Promise<string | null> {
  const { rows } = await pool.query<{ hash: string }>(
    programmeId === null
      ? "select hash from installation_act where act_no = $1"
      : "select hash from act where act_no = $1 and programme_id = $2",
    programmeId === null ? [actNo] : [actNo, programmeId],
  );
  return rows[0]?.hash ?? null;
}

export type HeadReport = {
  readonly programme: string;
  readonly actNo: number;
  readonly hash: string;
  readonly holds: boolean;
};

/** Recomputes the last act of every programme alone: quick enough for a readiness check. */
export async function verifyHead(pool: pg.Pool): Promise<HeadReport[]> {
  const { rows } = await pool.query<{ id: string; slug: string; act_no: number }>(
    "select p.id, p.slug, max(a.act_no) as act_no from programme p join act a on a.programme_id = p.id group by p.id, p.slug order by p.slug",
  );
  return Promise.all(
    rows.map(async ({ id, slug, act_no: actNo }) => {
      const { rows: acts } = await pool.query<Omit<ActRow, "at"> & { at: Date }>(actsStatement, [
        id,
        actNo - 1,
        1,
      ]);
      const row = acts[0];
      if (!row) return { programme: slug, actNo, hash: "", holds: false };
      const entries = (await entriesOf(pool, id, { from: actNo, to: actNo })).get(actNo) ?? [];
      const before = { actNo: actNo - 1, hash: row.prevHash, at: "" };
      return {
        programme: slug,
        actNo,
        hash: row.hash,
        holds: faultOf({ ...row, at: row.at.toISOString() }, entries, before) === null,
      };
    }),
  );
}
