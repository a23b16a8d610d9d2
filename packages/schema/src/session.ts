/** Limits of a session. apps/api/decisions/010-sessions.md has the reasons. */
export const idleSeconds = 30 * 60;
export const absoluteSeconds = 12 * 60 * 60;
/** How long before its end a page says so. WCAG 2.2.1 asks for 20 seconds at least. */
export const warnSeconds = 5 * 60;
/** What is written of a reader's being there, at most this often. */
export const touchSeconds = 60;
export const attemptSeconds = 10 * 60;
export const invitationDays = 14;

/** Why a sign-in did not come about, as the sign-in page is told it. */
export const signInProblems = [
  "no-access",
  "invitation",
  "expired",
  "refused",
  "failed",
  "unavailable",
] as const;
export type SignInProblem = (typeof signInProblems)[number];
