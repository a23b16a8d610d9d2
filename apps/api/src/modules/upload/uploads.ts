import { createHash, randomUUID } from "node:crypto";
import { inTransaction } from "@parod/database/transaction";
import { ReturnContent } from "@parod/schema/return";
import type { WorkbookError } from "@parod/schema/workbook";
import type pg from "pg";
import type { ReturnKey } from "#modules/return/drafts";

export type UploadToKeep = {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly by: string;
  readonly draftVersion: number;
  readonly seenAct: number;
  readonly content: ReturnContent;
  readonly errors: readonly WorkbookError[];
};
export type Upload = {
  readonly key: ReturnKey;
  readonly by: string;
  readonly draftVersion: number;
  readonly seenAct: number;
  readonly content: ReturnContent;
  readonly errors: readonly WorkbookError[];
  readonly state: "checked" | "confirmed" | "dropped";
};

/** Keeps a file that could be taken, with what was read from it. The same bytes are kept once, by their SHA-256. */
export async function keepUpload(
  pool: pg.Pool,
  { programmeId, round, organisation }: ReturnKey,
  { bytes, fileName, by, draftVersion, seenAct, content, errors }: UploadToKeep,
): Promise<string> {
  const id = randomUUID();
  const hash = createHash("sha256").update(bytes).digest("hex");
  await inTransaction(pool, async (client) => {
    await client.query(
      "insert into content (programme_id, id, bytes) values ($1, $2, $3) on conflict do nothing",
      [programmeId, hash, bytes],
    );
    await client.query(
      `insert into upload (programme_id, id, round, organisation, content, file_name, "by", at, draft_version, seen_act, result, state)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), $8, $9, $10, 'checked')`,
      [
        programmeId,
        id,
        round,
        organisation,
        hash,
        fileName,
        by,
        draftVersion,
        seenAct,
        JSON.stringify({ content, errors }),
      ],
    );
  });
  return id;
}

type Row = {
  readonly round: string;
  readonly organisation: string;
  readonly by: string;
  readonly draft_version: number;
  readonly seen_act: number;
  readonly result: { readonly content: unknown; readonly errors: readonly WorkbookError[] };
  readonly state: Upload["state"];
};

export async function readUpload(
  pool: pg.Pool,
  programmeId: string,
  id: string,
): Promise<Upload | null> {
  const { rows } = await pool.query<Row>(
    `select round, organisation, "by", draft_version, seen_act, result, state from upload where programme_id = $1 and id = $2`,
    [programmeId, id],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const { round, organisation, by, draft_version, seen_act, result, state } = row;
  return {
    key: { programmeId, round, organisation },
    by,
    draftVersion: draft_version,
    seenAct: seen_act,
    content: ReturnContent.parse(result.content),
    errors: result.errors,
    state,
  };
}

/** The newest file that was confirmed stands; others of the same return that waited are dropped. */
export async function confirmUpload(
  pool: pg.Pool,
  { programmeId, round, organisation }: ReturnKey,
  id: string,
): Promise<void> {
  await pool.query(
    `update upload set state = case when id = $4 then 'confirmed' else 'dropped' end
     where programme_id = $1 and round = $2 and organisation = $3 and state = 'checked'`,
    [programmeId, round, organisation, id],
  );
}
