import type { Day } from "#day";
import type { Pair } from "#position";
import type { ToldName } from "#told/tables";
import type { When } from "#when";
import type { Words } from "#words";

/** What a change between two readings is taken apart into, in this order and no other. model.md section 1, Showing. */
export const explainedSteps = [
  "scope",
  "logic",
  "actuals",
  "durations",
  "forecasts",
  "calendar",
] as const;
export type ExplainedStep = (typeof explainedSteps)[number];

/**
 * When a set is forecast to be there, not before: a day; or that nothing says when; or that nothing is missing; or that
 * there is nothing to forecast, for an organisation without musts. Four states that never look alike.
 */
export type ForecastState =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "not-known" | "there" | "none" };

/** `days` only where both ends are days: what became known, or is no longer, did not move by 0. */
export type ForecastMove = {
  readonly from: ForecastState;
  readonly to: ForecastState;
  readonly days: number | null;
};

/** The two ledgers of one organisation or of all, on one reading. */
export type Ledger = {
  /** Musts met, of the musts that apply. */
  readonly met: number;
  readonly of: number;
  /** Musts up to the target stage of which nothing says when. */
  readonly unknown: number;
  /** The latest day that is told. */
  readonly told: ForecastState;
  /** The same with the dates that the network works out; null where no network is worked out. */
  readonly computed: ForecastState | null;
};
export type LedgerMove = {
  readonly met: number;
  readonly of: number;
  readonly unknown: number;
  readonly told: ForecastMove;
  readonly computed: ForecastMove | null;
};

/** The tables that a pair or a date is worked out from. */
export const causeTables = [
  "organisationTold",
  "deliveryModel",
  "workstreamTold",
  "criterionTold",
  "requirement",
  "dependencySide",
  "reliance",
  "assessment",
  "evidenceTold",
  "activityTold",
  "activityDate",
] as const satisfies readonly ToldName[];
export type CauseTable = (typeof causeTables)[number];

/** A row that was told, or that is in force no more and left nothing in its place. */
export type Cause = {
  readonly table: CauseTable;
  readonly rowId: string;
  readonly actNo: number;
  readonly effectiveOn: Day;
  readonly sourceId: string | null;
  readonly gone: boolean;
};

export type PairSide = Pick<Pair, "standing" | "necessity" | "forecast" | "datePassed">;
/** One pair that a step changed. Null: there was, or is, no such pair. */
export type PairChange = {
  readonly organisation: string;
  readonly criterion: string;
  readonly before: PairSide | null;
  readonly after: PairSide | null;
  /** What it adds to its organisation's numbers: 1, 0 or -1. */
  readonly met: number;
  readonly of: number;
  readonly unknown: number;
  /** Evidence that was valid and is not. */
  readonly lapsed: readonly string[];
  /** None where only time passed, or where it follows from another organisation's row. */
  readonly causes: readonly Cause[];
};

/** One activity whose dates a step changed. */
export type ActivityChange = {
  readonly activity: string;
  readonly organisation: string;
  readonly title: Words | null;
  readonly forecast: { readonly before: When | null; readonly after: When | null };
  readonly actual: { readonly before: When | null; readonly after: When | null };
  /** Days that the network works out; null where it has none. */
  readonly computed: { readonly before: Day | null; readonly after: Day | null };
  /** Whole days: of what happened or is forecast where both are told, by their last days; else null. */
  readonly days: number | null;
  /** The same of the days worked out. */
  readonly computedDays: number | null;
  /** What holds its worked-out date, by id. */
  readonly driving: readonly string[];
  readonly causes: readonly Cause[];
};

export type OrganisationMove = { readonly organisation: string; readonly move: LedgerMove };
export type StepExplained = {
  readonly step: ExplainedStep;
  readonly system: LedgerMove;
  /** Those that it moved, in the order of their codes: never by result. The others moved by nothing. */
  readonly organisations: readonly OrganisationMove[];
  readonly pairs: readonly PairChange[];
  readonly activities: readonly ActivityChange[];
};

export type Explained = {
  readonly from: Day;
  readonly to: Day;
  readonly before: Ledger;
  readonly after: Ledger;
  readonly total: LedgerMove;
  /** Every organisation with a catalogue on either day, in the order of their codes. */
  readonly organisations: readonly {
    readonly organisation: string;
    readonly before: Ledger;
    readonly after: Ledger;
    readonly total: LedgerMove;
  }[];
  readonly steps: readonly StepExplained[];
};
