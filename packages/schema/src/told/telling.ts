import { code } from "#text";
import type { Day, Instant } from "#day";
import type { Language } from "#words";
import type { TellingKind } from "#vocabulary";
import type { FactOf, GivenFact, ToldName } from "#told/tables";

/** What every told row carries besides its fact: the three clocks, its revision, where it comes from. */
export type Frame = {
  /** `act-item`: unique in the programme, and its place in the chain. */
  readonly id: string;
  readonly actNo: number;
  readonly item: number;
  readonly revision: number;
  readonly effectiveOn: Day;
  readonly knownFrom: Instant;
  /** A change of the world, a correction of what we said, or a row taken back. */
  readonly telling: TellingKind;
  readonly corrects: string | null;
  readonly sourceId: string | null;
  readonly lang: Language | null;
  /** False where the source shows no publication day and ours stands in for it. */
  readonly knownExact: boolean;
  /** True where a classification in the row is our reading, not the source's word. */
  readonly ours: boolean;
  readonly note: string | null;
  /** What a loader knows the fact by, so that loading twice tells it once. */
  readonly factKey: string | null;
};
export type ToldRow<N extends ToldName> = FactOf<N> & Frame;

/** One thing to be told. In a live programme `knownFrom` is never given. */
export type Telling<N extends ToldName = ToldName> = {
  [T in N]: {
    readonly table: T;
    readonly fact: GivenFact<T>;
    readonly effectiveOn: string;
    readonly telling?: TellingKind;
    readonly corrects?: string | null;
    readonly knownFrom?: string;
    readonly knownExact?: boolean;
    readonly ours?: boolean;
    readonly sourceId?: string | null;
    readonly lang?: Language | null;
    readonly note?: string | null;
    readonly factKey?: string | null;
    /** The revision that the writer saw; a newer one is a conflict. Left out by loaders. */
    readonly expectedRevision?: number;
  };
}[N];

/** What a loader knows a fact by: unique in its table. */
export const FactKey = code;
