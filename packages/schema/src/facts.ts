import type { Anchors, AnchorName } from "#anchors";
import type { Day, Instant } from "#day";
import type { ToldName } from "#told/tables";
import type { ToldRow } from "#told/telling";
import type { Clock } from "#vocabulary";

export type Programme = {
  readonly id: string;
  readonly slug: string;
  readonly clock: Clock;
  readonly startsOn: Day;
  /** The end date: shown "September 2026", counted to its last day. */
  readonly endsOn: Day;
  readonly opensAsAt: Day | null;
  readonly public: boolean;
  readonly illustrative: boolean;
};

/** Where a reader stands: a day, and what could be known. `knownAt` null = as we know it now. */
export type Stand = {
  readonly asAt: Day;
  readonly knownAt: Instant | null;
  /** Rows of later acts are not read. */
  readonly actNo: number;
};

/** Everything in force at a stand, read in one statement. */
export type Facts = { readonly [N in ToldName]: readonly ToldRow<N>[] } & {
  readonly anchors: { readonly [N in AnchorName]: readonly Anchors[N][] };
  /** Every living row of activityDate up to the day, oldest first: the moves, and the original baseline. */
  readonly moves: readonly ToldRow<"activityDate">[];
  /** Every living row of groupRule up to the day, oldest first: what was asked of a group at the time. */
  readonly rulesTold: readonly ToldRow<"groupRule">[];
};

export type Reading = {
  readonly programme: Programme;
  readonly stand: Stand;
  readonly facts: Facts;
};

/** Everything ever told of a programme, whatever became of it: what a server holds, or a file. */
export type Book = {
  readonly told: { readonly [N in ToldName]: readonly ToldRow<N>[] };
  readonly anchors: {
    readonly [N in AnchorName]: readonly { readonly anchor: Anchors[N]; readonly actNo: number }[];
  };
};
