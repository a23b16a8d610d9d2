import type pg from "pg";

export type Attempt = {
  readonly stateHash: string;
  readonly browserHash: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly returnTo: string;
  readonly language: string;
  readonly invitationId: string | null;
  readonly expiresAt: Date;
};

/** Beyond this many at once the oldest go: nobody is refused, and strangers cannot fill the disk. */
const most = 10_000;

export async function startAttempt(pool: pg.Pool, attempt: Attempt, now: Date): Promise<void> {
  await pool.query(
    `with gone as (delete from sign_in_attempt where expires_at <= $9
       or state_hash in (select state_hash from sign_in_attempt order by expires_at desc offset ${most - 1}))
     insert into sign_in_attempt (state_hash, browser_hash, verifier, nonce, return_to, language, invitation_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      attempt.stateHash,
      attempt.browserHash,
      attempt.verifier,
      attempt.nonce,
      attempt.returnTo,
      attempt.language,
      attempt.invitationId,
      attempt.expiresAt,
      now,
    ],
  );
}

/** Takes an attempt out: whoever comes second with the same state finds nothing. */
export async function takeAttempt(pool: pg.Pool, stateHash: string): Promise<Attempt | null> {
  const { rows } = await pool.query<Attempt>(
    `delete from sign_in_attempt where state_hash = $1 returning state_hash as "stateHash", browser_hash as "browserHash",
       verifier, nonce, return_to as "returnTo", language, invitation_id as "invitationId", expires_at as "expiresAt"`,
    [stateHash],
  );
  return rows[0] ?? null;
}
