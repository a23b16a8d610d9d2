import type pg from "pg";
import type { Instant } from "@parod/schema/day";
import { noHash } from "#acts/hash";
import { installationHash, type InstallationFields } from "#acts/record-installation-act";
import type { ChainReport } from "#acts/verify-chain";

type Row = Omit<InstallationFields, "at"> & {
  readonly at: Date;
  readonly prevHash: string;
  readonly hash: string;
};
type Before = { readonly actNo: number; readonly hash: string; readonly at: string };

function faultOf(row: Row, before: Before) {
  const { prevHash, hash, ...fields } = row;
  const act = { ...fields, at: row.at.toISOString() };
  if (act.actNo !== before.actNo + 1) return "gap";
  if (prevHash !== before.hash) return "link";
  if (act.at < before.at) return "clock";
  return installationHash(act, prevHash) === hash ? null : "hash";
}

const columns = `act_no as "actNo", at, actor_id as "actorId", verb, detail, prev_hash as "prevHash", hash`;

/** Recomputes the last act of people and sessions, and its link to the one before: quick enough for a readiness check. */
export async function verifyInstallationHead(
  pool: pg.Pool,
): Promise<{ readonly actNo: number; readonly hash: string; readonly holds: boolean }> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from installation_act order by act_no desc limit 2`,
  );
  const [last, previous] = rows;
  if (last === undefined) return { actNo: 0, hash: noHash, holds: true };
  const before = previous
    ? { actNo: previous.actNo, hash: previous.hash, at: previous.at.toISOString() }
    : { actNo: 0, hash: noHash, at: "" };
  return { actNo: last.actNo, hash: last.hash, holds: faultOf(last, before) === null };
}

/** Reads the chain of people and sessions anew and recomputes every hash. Names the first act that does not hold. */
export async function verifyInstallation(pool: pg.Pool, batch = 500): Promise<ChainReport> {
  let before: Before = { actNo: 0, hash: noHash, at: "" };
  const report = (fault: ChainReport["fault"]): ChainReport => ({
    acts: before.actNo,
    head: before.hash,
    at: (before.at || null) as Instant | null,
    fault,
  });
  // from below the first number: what stands there is no act of ours
  for (let after = -2_147_483_648; ; after = before.actNo) {
    const { rows } = await pool.query<Row>(
      `select ${columns} from installation_act where act_no > $1 order by act_no limit $2`,
      [after, batch],
    );
    if (rows.length === 0) return report(null);
    for (const row of rows) {
      const fault = faultOf(row, before);
      if (fault) return report({ actNo: row.actNo, fault });
      before = { actNo: row.actNo, hash: row.hash, at: row.at.toISOString() };
    }
  }
}
