import { createHash } from "node:crypto";
import { ReturnContent } from "@parod/schema/return";
import type pg from "pg";
import type { ReturnKey } from "#modules/return/drafts";

/** Keeps a return as it was submitted: whatever is made of its draft afterwards, this stays. */
export async function keepSubmission(
  client: pg.PoolClient,
  { programmeId, round, organisation }: ReturnKey,
  { actNo, content }: { readonly actNo: number; readonly content: ReturnContent },
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(content));
  const hash = createHash("sha256").update(bytes).digest("hex");
  await client.query(
    "insert into content (programme_id, id, bytes) values ($1, $2, $3) on conflict do nothing",
    [programmeId, hash, bytes],
  );
  await client.query(
    "insert into return_submission (programme_id, act_no, round, organisation, content) values ($1, $2, $3, $4, $5)",
    [programmeId, actNo, round, organisation, hash],
  );
}

/** A return as an act submitted it. Null where that act submitted none of this return, or its words have been erased. */
export async function readSubmission(
  database: pg.Pool,
  { programmeId, round, organisation }: ReturnKey,
  actNo: number,
): Promise<ReturnContent | null> {
  const { rows } = await database.query<{ bytes: Buffer | null }>(
    `select c.bytes from return_submission s join content c on c.programme_id = s.programme_id and c.id = s.content
     where s.programme_id = $1 and s.act_no = $2 and s.round = $3 and s.organisation = $4`,
    [programmeId, actNo, round, organisation],
  );
  const bytes = rows[0]?.bytes;
  return bytes == null ? null : ReturnContent.parse(JSON.parse(bytes.toString("utf8")));
}
