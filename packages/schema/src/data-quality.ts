import type { Day } from "#day";

/** A count never goes without what it is of. */
export type CountOf = { readonly n: number; readonly of: number };

/** The round that asks on a day, and since when something must have been told to be told for it. */
export type RoundAllows = { readonly round: string; readonly from: Day };

/** How good the data of one organisation is. Counts, no score; what nobody asked is null and not 0. */
export type DataQuality = {
  readonly organisation: string;
  /** What it has told itself and is in force; days null where it has told nothing. */
  readonly freshness: {
    readonly newest: Day | null;
    /** Half of what it has told is as old as this or older. */
    readonly median: Day | null;
    /** Told since the day that the round allows; null where no round asks. */
    readonly sinceAllowed: CountOf | null;
    readonly told: number;
  };
  readonly completeness: {
    /** Criteria assessed, of those that apply. */
    readonly assessed: CountOf;
    /** Milestones with a forecast or an actual, of those told. */
    readonly dated: CountOf;
    /** Functions with a word on who provides them; null for what is not an authority. */
    readonly functions: CountOf | null;
    /** Returns that came in, of the rounds whose day has come; null where no round asked. */
    readonly returns: CountOf | null;
  };
  /** Of the criteria told met: the four add up to `of`. */
  readonly evidence: {
    readonly of: number;
    readonly valid: number;
    /** Shown, but the assessment is older than the criterion allows. */
    readonly stale: number;
    readonly expired: number;
    readonly none: number;
  };
};
