import type { Day } from "#day";
import type { ExtentCounts, OutlookCounts, Phase } from "#position";
import type { Outlook, StageCode, Standing } from "#vocabulary";
import type { When } from "#when";
import type { Words } from "#words";

/** What keeps a must from being met, for the end of the sentence. `criterion` is a code; its words are told. */
export type UnmetMust = { readonly criterion: string; readonly standing: Standing };

/**
 * The parameters of the one sentence that answers "is it ready?" for an organisation (model.md section 1, Showing):
 * "Established on 1 September 2025. Of the 29 musts to operate, 17 are met, 8 not assessed, 3 not confirmed lately and
 * 1 not met: the chief executive in post."
 */
export type ReadinessSummary = {
  readonly organisation: string;
  readonly name: Words;
  /** The highest stage that a milestone says is reached, and when. */
  readonly told: { readonly stage: StageCode; readonly on: When } | null;
  /** The highest stage that the criteria show. */
  readonly evidenced: StageCode | null;
  /** `not-evidenced`: told is higher than evidenced. `ready-not-declared`: evidenced is higher than told. */
  readonly disagreement: "not-evidenced" | "ready-not-declared" | null;
  /** The stage to reach next; null when the last is evidenced, or where there is no catalogue. */
  readonly next: {
    readonly stage: StageCode;
    /** Applicable musts of the stages up to it: the same as `counts.of`. */
    readonly of: number;
    readonly counts: ExtentCounts;
    /** The first few that are not met or partly met, by needed-by then code. */
    readonly unmet: readonly UnmetMust[];
  } | null;
  readonly target: StageCode | null;
  /** Of the musts up to the target stage; null where there is no catalogue. */
  readonly outlook: Outlook | null;
  /** No assessment, no actual on an activity that reaches a stage, and no delivery model of its own word. */
  readonly nothingKnown: boolean;
};

/**
 * The parameters of the sentence for the whole programme. After the end: "52 days after September 2026: n open,
 * n closed, n agreed later, n not known". The four add up to `organisations`.
 */
export type SystemSummary = {
  readonly phase: Phase;
  readonly endDay: Day;
  readonly endWords: Words;
  /** Negative after the end. */
  readonly daysLeft: number;
  /** Organisations that have musts to the target stage. */
  readonly organisations: number;
  readonly byOutlook: OutlookCounts;
  /** There: closed. */
  readonly there: number;
  /** Known and neither there nor agreed later: past due, late, perhaps late or in time. */
  readonly open: number;
  /** Not there, and Welsh Government agreed to a day after the end. */
  readonly agreedLater: number;
  /** Not there, not agreed later, and nothing is known of it, or nothing says when. */
  readonly notKnown: number;
  readonly body: ReadinessSummary | null;
};
