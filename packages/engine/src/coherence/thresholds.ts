/**
 * Every threshold of the coherence rules, in one place; each has its reason in decisions/205. Days are calendar days unless
 * said.
 */
export const thresholds = {
  /** A slip of so many weeks is tried on every milestone (product.md section 4). */
  slipWeeks: 4,
  /** As many other organisations made late make it a single point of failure. */
  slipOrganisations: 3,
  /** As many other organisations waiting on one thing make it a concentration. */
  takersOfOne: 8,
  /** So many things due from one organisation within the window, with a concern open, are too many. */
  dueTogether: 4,
  collisionWindowDays: 28,
  /** A date may have passed so long before silence about it is one. */
  datePassedDays: 28,
  /** Where rounds ask, an organisation is silent after so long: a term and its holidays. */
  nothingSaidDays: 150,
  /** A return is missing from the day after its round was due. */
  returnGraceDays: 0,
  /** Schools are told of a change at the latest so long before it. */
  announceDays: 14,
  /** An item older than this is not about the change. */
  announcedWithinDays: 365,
  /** A new version of a plan may be so old before those who had the last one should have it. */
  shareAgainDays: 28,
  /** A shared plan is unread after so long. */
  openedWithinDays: 60,
  /** Working days by which the network may be later than told before it is said. */
  networkLaterDays: 5,
} as const;
