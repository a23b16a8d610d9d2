import type pg from "pg";
import type { Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { hashOf, noHash } from "#acts/hash";

export type InstallationVerb =
  | "set-up-offered"
  | "sign-in"
  | "sign-in-refused"
  | "session-ended"
  | "person-invited"
  | "invitation-renewed"
  | "invitation-accepted"
  | "invitation-ended"
  | "person-suspended"
  | "person-reinstated"
  | "grant-withdrawn"
  | "programme-created";

/** Codes and ids alone: what is chained can never be taken out again, so no name, address or token goes in. */
export type InstallationDetail = Readonly<
  Record<string, string | number | null | readonly string[]>
>;
export type InstallationActGiven = {
  /** A person's id, `nobody` for a stranger, `installation` for the program itself. */
  readonly actorId: string;
  readonly verb: InstallationVerb;
  readonly detail: InstallationDetail;
};
export type InstallationFields = InstallationActGiven & {
  readonly actNo: number;
  readonly at: string;
};

/** The link: who did what and when, and the act before. */
export const installationHash = (act: InstallationFields, previous: string): string =>
  hashOf({ ...act, prevHash: previous });

type Head = { readonly act_no: number; readonly hash: string; readonly at: Date };

/** One writer of people at a time, so that what is read before an act still holds when it is written. */
export const lockInstallation = async (client: pg.PoolClient): Promise<void> => {
  await client.query("select pg_advisory_xact_lock(hashtextextended('installation', 2))");
};

/** Records what happened to people and sessions, in the caller's transaction: gapless and chained. */
export async function recordInstallationAct(
  client: pg.PoolClient,
  given: InstallationActGiven,
): Promise<InstallationFields> {
  await lockInstallation(client);
  const { rows } = await client.query<Head>(
    `select coalesce(a.act_no, 0) as act_no, coalesce(a.hash, $1) as hash,
       greatest(a.at, date_trunc('milliseconds', clock_timestamp())) as at
     from (select 1) one left join lateral (select * from installation_act order by act_no desc limit 1) a on true`,
    [noHash],
  );
  const head = rows[0];
  if (!head) throw new DomainError("unavailable");
  const act: InstallationFields = {
    ...given,
    actNo: head.act_no + 1,
    at: head.at.toISOString() as Instant,
  };
  await client.query(
    "insert into installation_act (act_no, at, actor_id, verb, detail, prev_hash, hash) values ($1, $2, $3, $4, $5, $6, $7)",
    [
      act.actNo,
      act.at,
      act.actorId,
      act.verb,
      JSON.stringify(act.detail),
      head.hash,
      installationHash(act, head.hash),
    ],
  );
  return act;
}
