import type { StageCode } from "@parod/schema/vocabulary";
import type { DayRange, When } from "@parod/schema/when";

/** What needs attention, with the ids of what it is about. Sentences are made in packages/language. */
export type Attention =
  | {
      readonly kind: "musts-past-due";
      readonly organisation: string;
      /** Assessed, and not met. */
      readonly count: number;
      readonly of: number;
    }
  | {
      /** Nobody has spoken of them: one line for all, since silence says nothing of any one organisation. */
      readonly kind: "musts-not-told";
      readonly organisations: readonly string[];
      readonly count: number;
      readonly of: number;
    }
  | {
      readonly kind: "sides-disagree";
      readonly dependency: string;
      readonly giver: string;
      readonly taker: string;
    }
  | {
      readonly kind: "date-passed";
      readonly organisation: string;
      readonly activity: string;
      readonly when: When;
    }
  | {
      readonly kind: "told-not-evidenced";
      readonly organisation: string;
      readonly stage: StageCode;
    }
  | {
      readonly kind: "ask-unanswered";
      readonly commitment: string;
      readonly by: When;
      readonly days: DayRange;
    }
  | {
      readonly kind: "return-missing" | "return-late";
      readonly organisation: string;
      readonly round: string;
      readonly days: number;
    }
  | {
      readonly kind: "slipped";
      readonly organisation: string;
      readonly activity: string;
      readonly days: DayRange;
    };
export type AttentionKind = Attention["kind"];

/** What blocks most, first. */
export const severity = [
  "musts-past-due",
  "sides-disagree",
  "date-passed",
  "told-not-evidenced",
  "musts-not-told",
  "ask-unanswered",
  "return-missing",
  "slipped",
  "return-late",
] as const satisfies readonly AttentionKind[];
