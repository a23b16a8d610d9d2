import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";

/** Open; accepted until its day; or the day to look at it again has come, and it is open. */
export type AcceptanceState = "open" | "accepted" | "review-due";

export type Acceptance = {
  readonly state: AcceptanceState;
  readonly reason: string;
  readonly reviewOn: Day;
  /** The day it was accepted on, or opened again. */
  readonly on: Day;
  readonly actNo: number;
  /** What somebody who changes it must have seen. */
  readonly revision: number;
};

const stateOn = (row: Facts["findingAccepted"][number], day: Day): AcceptanceState => {
  if (row.state === "reopened") return "open";
  return day < row.reviewOn ? "accepted" : "review-due";
};

/** What was last said of each finding by whoever may accept it, as on a day, by the finding's id. */
export const acceptances = (facts: Facts, day: Day): ReadonlyMap<string, Acceptance> =>
  new Map(
    facts.findingAccepted.map((row) => [
      row.finding,
      {
        state: stateOn(row, day),
        reason: row.reason,
        reviewOn: row.reviewOn,
        on: row.effectiveOn,
        actNo: row.actNo,
        revision: row.revision,
      },
    ]),
  );
