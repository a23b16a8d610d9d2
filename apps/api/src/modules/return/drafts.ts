import type { Instant } from "@parod/schema/day";
import { ReturnContent } from "@parod/schema/return";
import type pg from "pg";

/** Whose return of which round. */
export type ReturnKey = {
  readonly programmeId: string;
  readonly round: string;
  readonly organisation: string;
};

export type Draft = {
  readonly version: number;
  /** The last act that its writer's page had read. */
  readonly basedOn: number;
  /** Null once it is told. */
  readonly content: ReturnContent | null;
  readonly savedBy: string;
  readonly savedAt: Instant;
  readonly savedKey: string | null;
};

type Row = {
  readonly version: number;
  readonly based_on: number;
  readonly content: unknown;
  readonly saved_by: string;
  readonly saved_at: Date;
  readonly saved_key: string | null;
};

const where = "programme_id = $1 and round = $2 and organisation = $3";
const key = ({ programmeId, round, organisation }: ReturnKey) => [programmeId, round, organisation];

export async function readDraft(
  database: pg.Pool | pg.PoolClient,
  of: ReturnKey,
): Promise<Draft | null> {
  const { rows } = await database.query<Row>(
    `select version, based_on, content, saved_by, saved_at, saved_key from return_draft where ${where}`,
    key(of),
  );
  const row = rows[0];
  return row === undefined
    ? null
    : {
        version: row.version,
        basedOn: row.based_on,
        content: row.content === null ? null : ReturnContent.parse(row.content),
        savedBy: row.saved_by,
        savedAt: row.saved_at.toISOString() as Instant,
        savedKey: row.saved_key,
      };
}

export type DraftToWrite = {
  readonly expectedVersion: number;
  readonly basedOn: number;
  readonly content: ReturnContent;
  readonly savedBy: string;
  readonly savedKey: string;
};

/** Writes a draft over the version that its writer saw. Null where that is no longer the newest. */
export async function writeDraft(
  database: pg.Pool | pg.PoolClient,
  of: ReturnKey,
  { expectedVersion, basedOn, content, savedBy, savedKey }: DraftToWrite,
): Promise<{ readonly version: number; readonly savedAt: Instant } | null> {
  const values = [...key(of), basedOn, JSON.stringify(content), savedBy, savedKey];
  const { rows } = await database.query<{ version: number; saved_at: Date }>(
    expectedVersion === 0
      ? `insert into return_draft (programme_id, round, organisation, version, based_on, content, saved_by, saved_at, saved_key)
         values ($1, $2, $3, 1, $4, $5, $6, clock_timestamp(), $7) on conflict do nothing returning version, saved_at`
      : `update return_draft set version = version + 1, based_on = $4, content = $5, saved_by = $6, saved_at = clock_timestamp(), saved_key = $7
         where ${where} and version = $8 returning version, saved_at`,
    expectedVersion === 0 ? values : [...values, expectedVersion],
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { version: row.version, savedAt: row.saved_at.toISOString() as Instant };
}

/** The next version of a draft, with nothing else changed: whoever saves on the one before has been overtaken. */
export const closeDraft = (client: pg.PoolClient, of: ReturnKey, version: number) =>
  advance(client, of, { version, set: "" });

/** A draft that is told has no content any more; its version goes on. */
export const emptyDraft = (client: pg.PoolClient, of: ReturnKey, version: number) =>
  advance(client, of, { version, set: ", content = null" });

async function advance(
  client: pg.PoolClient,
  of: ReturnKey,
  { version, set }: { readonly version: number; readonly set: "" | ", content = null" },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update return_draft set version = version + 1${set} where ${where} and version = $4 and content is not null`,
    [...key(of), version],
  );
  return rowCount === 1;
}
