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

/** Reads the chain of people and sessions anew and recomputes every hash. Names the first act that does not hold. */
export async function verifyInstallation(pool: pg.Pool, batch = 500): Promise<ChainReport> {
  let before: Before = { actNo: 0, hash: noHash, at: "" };
  const report = (fault: ChainReport["fault"]): ChainReport => ({
    acts: before.actNo,
    head: before.hash,
    at: (before.at || null) as Instant | null,
    fault,
  });
  for (;;) {
    const { rows } = await pool.query<Row>(
      `select act_no as "actNo", at, actor_id as "actorId", verb, detail, prev_hash as "prevHash", hash
       from installation_act where act_no > $1 order by act_no limit $2`,
      [before.actNo, batch],
    );
    if (rows.length === 0) return report(null);
    for (const row of rows) {
      const fault = faultOf(row, before);
      if (fault) return report({ actNo: row.actNo, fault });
      before = { actNo: row.actNo, hash: row.hash, at: row.at.toISOString() };
    }
  }
}
