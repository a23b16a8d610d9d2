import type { Day, Instant } from "#day";
import type { Phase } from "#position";
import type { Words } from "#words";

/** Where a page stands: carried by every page's answer, so that the page never works out a date itself. */
export type Standpoint = {
  readonly programme: {
    readonly slug: string;
    readonly public: boolean;
    readonly illustrative: boolean;
    readonly startsOn: Day;
    readonly opensAsAt: Day | null;
  };
  readonly asAt: Day;
  readonly today: Day;
  /** Null = as we know it now. */
  readonly knownAt: Instant | null;
  readonly compare: Day | null;
  readonly actNo: number;
  readonly phase: Phase;
  /** `daysLeft` is negative after the end. */
  readonly end: { readonly day: Day; readonly words: Words; readonly daysLeft: number };
  /** When the newest act was recorded: "entered" for a record filled in afterwards. */
  readonly enteredAt: Instant | null;
  /** The last day on which anyone looked for what is not published. */
  readonly searchedOn: Day | null;
  readonly sources: number;
};

/** An organisation as a page names it. */
export type Named = { readonly code: string; readonly name: Words };

/** A source as a page shows and links it. */
export type SourceLine = {
  readonly id: string;
  /** As the source itself is kept; the Welsh name where the records know the organisation in both. */
  readonly publisher: { readonly en: string; readonly cy: string | null };
  readonly title: { readonly en: string; readonly cy: string | null };
  readonly day: Day | null;
  readonly documentDay: Day | null;
  readonly dayNote: string | null;
  readonly address: { readonly en: string | null; readonly cy: string | null };
  readonly addressNote: string | null;
  readonly machineMade: boolean;
  readonly remark: string | null;
};
/** The sources that a page's facts name, by id. */
export type Sources = Readonly<Record<string, SourceLine>>;

/** Where one fact comes from. */
export type Origin = {
  readonly sourceId: string | null;
  readonly effectiveOn: Day;
  readonly knownFrom: Instant;
  readonly knownExact: boolean;
  readonly ours: boolean;
  readonly note: string | null;
};
