import type { Day } from "@parod/schema/day";
import type { LinkType as LinkTypes } from "@parod/schema/vocabulary";

export const calendarNames = ["continuous", "weekdays", "wales"] as const;
export type CalendarName = (typeof calendarNames)[number];

/** A calendar of a plan file's own. */
export type WorkingCalendar = {
  /** Which days of the week are worked, Monday first; at least one is. */
  readonly week: readonly [boolean, boolean, boolean, boolean, boolean, boolean, boolean];
  /** Days that differ from the week, both ends included; a later exception wins. */
  readonly exceptions: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly working: boolean;
  }[];
};

/** `hard` ones (quality check 5) are the musts and the no-later-thans. Logic is kept: what cannot be met is negative float. */
export const constraints = [
  "as-soon-as-possible",
  "as-late-as-possible",
  "start-no-earlier-than",
  "start-no-later-than",
  "finish-no-earlier-than",
  "finish-no-later-than",
  "must-start-on",
  "must-finish-on",
] as const;
export type Constraint = (typeof constraints)[number];

/** No summaries: a reader of plan files leaves them out. */
export type PlanActivity = {
  /** Unique in the plan. */
  readonly id: string;
  readonly name?: string | undefined;
  /** Whole working days of the plan's calendar; 0 is a milestone. */
  readonly duration: number;
  /** As soon as possible where absent. */
  readonly constraint?: Constraint | undefined;
  readonly constraintDate?: Day | undefined;
  /** Moves late dates only. */
  readonly deadline?: Day | undefined;
  /** A told forecast: the activity starts no earlier, beside any constraint. */
  readonly notBefore?: Day | undefined;
  /** 0 to 100. Counts only with `actualStart`, where `remaining` is not told. */
  readonly percentComplete?: number | undefined;
  readonly actualStart?: Day | undefined;
  readonly actualFinish?: Day | undefined;
  /** Whole working days left at the status date, of an activity that has started. */
  readonly remaining?: number | undefined;
  readonly baselineStart?: Day | undefined;
  readonly baselineFinish?: Day | undefined;
  /** What the file itself forecasts; never scheduled by, looked at by quality check 9. */
  readonly toldStart?: Day | undefined;
  readonly toldFinish?: Day | undefined;
  /** Who answers for it: an organisation's code, or the words of a file. */
  readonly owner?: string | undefined;
};

export type LinkType = (typeof LinkTypes.options)[number];
/** `to` waits on `from`. FS: start on finish; SS: start on start; FF: finish on finish; SF: finish on start. */
export type PlanLink = {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** Whole working days of the plan's calendar; negative is a lead. */
  readonly lag: number;
};

export type Plan = {
  readonly activities: readonly PlanActivity[];
  readonly links: readonly PlanLink[];
  readonly calendar: CalendarName | WorkingCalendar;
  /** Without it there are offsets and no days, and whatever rests on a day is left out and reported. */
  readonly start?: Day | undefined;
  /** The first day that work which is not done can be done on. */
  readonly statusDate?: Day | undefined;
  /** The programme's end, to its last hour. */
  readonly end?: Day | undefined;
};
