import type { Day } from "@parod/schema/day";
import type { Standing } from "@parod/schema/vocabulary";
import type { DayRange, When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";
import type { Ask } from "#asks/asks";

/** One line of dates on both days; `days` where both are told, positive when it moved later. */
export type LineMove = {
  readonly before: When | null;
  readonly after: When | null;
  readonly days: DayRange | null;
};
type OfActivity = {
  readonly activity: string;
  readonly organisation: string;
  readonly title: Words | null;
};

export type MovedActivity = OfActivity & {
  /** Only the lines that moved, became known or were taken back. `baseline` is the one in force. */
  readonly lines: {
    readonly baseline?: LineMove;
    readonly forecast?: LineMove;
    readonly actual?: LineMove;
  };
};
export type Completed = OfActivity & { readonly actual: When };
/** Behind its original baseline; `certain` where the whole range is. */
export type Slipped = OfActivity & {
  readonly days: DayRange;
  readonly certain: boolean;
  readonly done: boolean;
};
/** Days from the later day to the date, least and most. */
export type Coming = OfActivity & { readonly when: When; readonly days: DayRange };
/** Days since the date, least and most. */
export type Overdue = OfActivity & { readonly when: When; readonly days: DayRange };
/** Null: there was, or is, no such pair. */
export type PairMove = {
  readonly organisation: string;
  readonly criterion: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
};

export type Changes = {
  readonly from: Day;
  readonly to: Day;
  readonly moved: readonly MovedActivity[];
  /** Milestones with an actual that they did not have. */
  readonly completed: readonly Completed[];
  readonly slipped: readonly Slipped[];
  readonly coming: readonly Coming[];
  readonly overdue: readonly Overdue[];
  /** Met now and not then; met then and not now. */
  readonly gained: readonly PairMove[];
  readonly lost: readonly PairMove[];
  readonly newAsks: readonly Ask[];
  /** Unanswered then, or not yet told, and answered now. */
  readonly answered: readonly Ask[];
};
