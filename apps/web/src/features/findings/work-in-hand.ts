import type { FindingHistory } from "@parod/schema/views/findings-page";

/** Ten seconds: the days are worked out some twenty at a time. */
const again = 10_000;

/** How soon to ask again: while what was found day by day is worked out behind the page, and never after. */
export const againWhileWorkedOut = (history: FindingHistory | undefined): number | false =>
  history?.state === "being-worked-out" ? again : false;
