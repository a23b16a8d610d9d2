import type { Day, Instant } from "#day";
import type {
  AssessmentKind,
  AssessmentState,
  DeliveryModel,
  ModelPhase,
  Necessity,
  OrganisationKind,
  Outlook,
  RatingValue,
  StageCode,
  Standing,
  Track,
} from "#vocabulary";
import type { DayRange, When } from "#when";
import type { Language, Words } from "#words";

/** Counts of pairs by standing. `of` leaves out what does not apply; met and at most bracket what may be true. */
export type ExtentCounts = {
  readonly met: number;
  readonly partlyMet: number;
  readonly notMet: number;
  readonly notAssessed: number;
  readonly unevidenced: number;
  readonly expired: number;
  readonly stale: number;
  readonly notApplicable: number;
  readonly of: number;
  readonly atLeast: number;
  readonly atMost: number;
};
export type Extent = { readonly must: ExtentCounts; readonly improves: ExtentCounts };
export type OutlookCounts = Readonly<Record<Outlook, number>>;

export type SetOutlook = {
  readonly worst: Outlook;
  readonly counts: OutlookCounts;
  readonly neededBy: Day | null;
  /** `notBefore` is the latest forecast that is known; it is a date for the whole only when nothing is unknown. */
  readonly forecast: { readonly notBefore: Day | null; readonly unknown: number };
};

/** One organisation and one criterion. */
export type Pair = {
  readonly organisation: string;
  readonly criterion: string;
  readonly workstream: string;
  readonly track: Track;
  readonly necessity: Necessity;
  readonly stage: StageCode;
  readonly standing: Standing;
  readonly outlook: Outlook;
  /** Null for a stage beyond the target, which has no day of its own. */
  readonly neededBy: Day | null;
  /** True where Welsh Government agreed to a day after the programme's end. */
  readonly agreedLater: boolean;
  readonly forecast: When | null;
  /** The forecast has passed without the thing being true. */
  readonly datePassed: boolean;
  /** Which assessment counts, and since when. */
  readonly counts: {
    readonly kind: AssessmentKind;
    readonly state: AssessmentState;
    readonly on: Day;
    readonly rowId: string;
  } | null;
  /** The self-assessment is better than the independent one, or says "not applicable" without anyone's agreement. */
  readonly claim: { readonly state: AssessmentState; readonly on: Day } | null;
  readonly evidence: { readonly valid: readonly string[]; readonly expired: readonly string[] };
  /** Not assessed because the criterion was added after the comparison day. */
  readonly newSince: boolean;
};

export type ActivityPosition = {
  readonly id: string;
  readonly code: string;
  readonly title: Words | null;
  readonly organisation: string;
  readonly workstream: string | null;
  readonly reachesStage: StageCode | null;
  readonly baseline: When | null;
  readonly approved: When | null;
  readonly forecast: When | null;
  readonly actual: When | null;
  readonly slipDays: DayRange | null;
  readonly rebaselines: number;
  /** No actual, and the whole of the forecast is past. */
  readonly datePassed: boolean;
};

export type WorkstreamPosition = {
  readonly code: string;
  readonly name: Words | null;
  readonly track: Track;
  readonly extent: Extent;
  readonly outlook: SetOutlook | null;
  readonly gatedBy: readonly string[];
};

export type StagePosition = {
  readonly told: StageCode | null;
  readonly toldOn: When | null;
  readonly evidenced: StageCode | null;
  readonly next: StageCode | null;
  readonly target: StageCode | null;
  /** Unmet musts of the stages up to the next one, by needed-by then code. */
  readonly gatedBy: readonly string[];
  /** A higher stage that was evidenced at the comparison day. */
  readonly was: StageCode | null;
};

export type OrganisationPosition = {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Words;
  readonly catalogue: string | null;
  /** What is intended before what is, its own word before others'; null where nobody has told it. `ownWord`: it has itself told one. */
  readonly model: {
    readonly model: DeliveryModel;
    readonly phase: ModelPhase;
    readonly ownWord: boolean;
  } | null;
  readonly stage: StagePosition | null;
  readonly extent: Extent | null;
  readonly outlook: SetOutlook | null;
  readonly workstreams: readonly WorkstreamPosition[];
  readonly activities: readonly ActivityPosition[];
  readonly claims: readonly {
    readonly criterion: string;
    readonly state: AssessmentState;
    readonly on: Day;
  }[];
  readonly rating: {
    readonly value: RatingValue;
    readonly role: string;
    readonly rationale: string;
    readonly pathToGreen: string | null;
    /** The language of both texts. */
    readonly lang: Language | null;
    readonly on: Day;
  } | null;
  readonly pace: Pace | null;
  /** Nothing is known of it that is not known of all its peers, or was not so before the programme began. */
  readonly nothingKnown: boolean;
};

/** How an organisation moved between the comparison day and this one. No index. */
export type Pace = {
  readonly since: Day;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly forecastDays: number | null;
  readonly forecastBecame: "known" | "unknown" | null;
};

export type SystemPosition = {
  readonly outlookCounts: OutlookCounts;
  readonly stageCounts: Readonly<Record<string, number>>;
  readonly agreedLater: readonly string[];
  readonly gatedBy: readonly {
    readonly organisation: string;
    readonly criteria: readonly string[];
  }[];
  readonly notKnown: number;
  readonly worst: Outlook;
};

export type Phase = "before" | "after" | "closed";

export type Position = {
  readonly programme: string;
  readonly asAt: Day;
  readonly knownAt: Instant | null;
  readonly actNo: number;
  readonly today: Day;
  readonly illustrative: boolean;
  readonly phase: Phase;
  readonly end: { readonly day: Day; readonly words: Words; readonly daysLeft: number };
  readonly organisations: readonly OrganisationPosition[];
  readonly tracks: readonly { readonly track: Track; readonly outlookCounts: OutlookCounts }[];
  readonly system: SystemPosition;
  readonly pairs: readonly Pair[];
};
