import type { Day } from "#day";
import type { OutlookCounts } from "#position";
import type { Outlook, RatingScope, RatingValue, StageCode } from "#vocabulary";
import type { DayRange, When } from "#when";
import type * as z from "zod";

/** Params of the other rules: ends, ratings, evidence, arrangements, plans, the group. */
export type WithinParams = {
  "after-the-end":
    | {
        readonly case: "must";
        readonly organisation: string;
        readonly criterion: string;
        readonly forecast: When;
        readonly neededBy: Day;
      }
    | {
        readonly case: "milestone";
        readonly organisation: string;
        readonly activity: string;
        readonly forecast: When;
        readonly end: Day;
        readonly days: DayRange;
      }
    | {
        readonly case: "exit";
        readonly arrangement: string;
        readonly member: string;
        readonly until: When;
        readonly end: Day;
        readonly days: DayRange;
      }
    /** A later day that Welsh Government has not agreed to. */
    | {
        readonly case: "not-agreed";
        readonly organisation: string;
        readonly criterion: string;
        readonly neededBy: Day;
        readonly end: Day;
      };
  "rating-against-evidence": {
    readonly case: "green";
    readonly scope: z.infer<typeof RatingScope>;
    readonly of: string;
    readonly organisation: string | null;
    readonly value: RatingValue;
    readonly on: Day;
    readonly worst: Outlook;
    readonly counts: OutlookCounts;
  };
  "evidence-cascade":
    /** `falls` are the pairs that no longer stand, nearest first; `evidence` is its title as told. */
    | {
        readonly case: "expired" | "withdrawn" | "arrangement-ended";
        readonly organisation: string;
        readonly evidence: string;
        readonly title: string;
        readonly on: Day;
        readonly falls: readonly string[];
      }
    /** A claim that others rest on is not met. */
    | {
        readonly case: "claim";
        readonly organisation: string;
        readonly criterion: string;
        readonly falls: readonly string[];
      };
  alone:
    | {
        readonly case: "in-none";
        readonly authority: string;
        /** The day of the newest search about it; null where none was told. */
        readonly searched: Day | null;
      }
    | {
        readonly case: "member-state" | "member-date";
        readonly arrangement: string;
        readonly member: string;
        readonly others: readonly string[];
      }
    /** Members give its form different words. */
    | { readonly case: "form"; readonly arrangement: string; readonly members: readonly string[] };
  "single-point-of-failure":
    | {
        readonly case: "slip";
        readonly organisation: string;
        readonly activity: string;
        readonly weeks: number;
        readonly late: readonly string[];
        readonly activities: number;
      }
    | {
        readonly case: "concentration";
        readonly organisation: string;
        readonly activity: string;
        readonly takers: readonly string[];
      };
  "capacity-collision": {
    readonly case: "too-much";
    readonly organisation: string;
    readonly concern: string;
    readonly raisedBy: string;
    readonly from: Day;
    readonly to: Day;
    readonly activities: readonly string[];
  };
  silence:
    | {
        readonly case: "no-return";
        readonly organisation: string;
        readonly round: string;
        readonly due: Day;
        readonly days: number;
      }
    | {
        readonly case: "date-passed";
        readonly organisation: string;
        readonly activity: string;
        readonly forecast: When;
        readonly days: number;
      }
    | {
        readonly case: "nothing-said";
        readonly organisation: string;
        readonly last: Day | null;
        readonly days: number | null;
        readonly allowed: number;
      };
  unannounced: {
    readonly case: "no-item";
    readonly organisation: string;
    readonly activity: string;
    readonly on: When;
  };
  unshared:
    | {
        readonly case: "not-shared";
        readonly organisation: string;
        readonly plan: string;
        readonly version: number;
        readonly audience: string;
        readonly since: Day;
      }
    | {
        readonly case: "not-opened";
        readonly organisation: string;
        readonly plan: string;
        readonly version: number;
        readonly audience: string;
        readonly since: Day;
      };
  "ask-unanswered": {
    readonly case: "passed" | "perhaps";
    readonly commitment: string;
    readonly ofWhom: readonly string[];
    readonly askedOn: Day;
    readonly by: When;
    readonly state: "no-answer-found" | "partly-answered";
    /** The day of the newest search that found none; null where none was told. */
    readonly searched: Day | null;
  };
  "meeting-cadence":
    | {
        readonly case: "term";
        readonly group: string;
        readonly term: "autumn" | "spring" | "summer";
        readonly year: number;
        readonly searched: Day | null;
      }
    | {
        readonly case: "too-few";
        readonly group: string;
        readonly asked: number;
        readonly held: number;
        readonly by: Day;
      }
    | {
        readonly case: "no-majority";
        readonly group: string;
        readonly meeting: string;
        readonly on: Day;
        readonly present: number;
        readonly members: number;
      };
  "order-of-leadership":
    /** `lead` comes into post later than the body begins. */
    | {
        readonly case: "lead";
        readonly organisation: string;
        readonly lead: string;
        readonly leadOn: When;
        readonly begins: string;
        readonly beganOn: When;
        readonly announced: boolean;
      }
    /** A later stage is dated before an earlier one. */
    | {
        readonly case: "stage";
        readonly organisation: string;
        readonly earlier: StageCode;
        readonly earlierOn: When;
        readonly later: StageCode;
        readonly laterOn: When;
      };
  "plan-quality": {
    readonly case: "over";
    /** One of the 14 checks, by its number. */
    readonly check: number;
    readonly count: number;
    readonly looked: number;
    readonly percent: number | null;
    readonly ratio: number | null;
  };
};
