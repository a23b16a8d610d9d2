import type { AnchorGiven } from "@parod/schema/anchors";
import type { FindingParams } from "@parod/schema/finding-params";
import type { RuleId } from "@parod/schema/finding";
import type { GivenFact, ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import { doing, type Doing, type Entry } from "#illustrative/entry";

/** What a finding is known by: its rule, its case, and what it is about, in the order of the rule's identity. */
export type Known = {
  [R in RuleId]: {
    readonly rule: R;
    readonly case: FindingParams[R]["case"];
    readonly subjects: readonly string[];
  };
}[RuleId];

/** One contradiction that is in the programme on purpose. */
export type Planted = Known & {
  /** Why it is there, and which data makes it. */
  readonly why: string;
  /** What is told besides the coherent story to make it; sees the story, so that it can tell of it anew. */
  readonly tells?: (story: readonly Entry[]) => readonly Entry[];
  /** What of the coherent story is left untold to make it. */
  readonly leavesOut?: (telling: Telling) => boolean;
  /** What is named by nothing else. */
  readonly anchors?: AnchorGiven;
};

/** A finding that is there because of others: it goes when the last of them does. */
export type Follows = Known & {
  readonly why: string;
  /** Names of the planted ones that it follows from: any of them is enough. */
  readonly from: readonly string[];
};

/** The name of a planted one: its rule and what it is about. */
export const nameOf = ({ rule, subjects }: Known): string => [rule, ...subjects].join("/");

type Match<N extends ToldName> = Partial<GivenFact<N>>;
const fits = (fact: object, match: object): boolean =>
  Object.entries(match).every(([name, value]) => (fact as Record<string, unknown>)[name] === value);

/** Whether a telling is of a table and says this. */
export const says =
  <N extends ToldName>(table: N, match: Match<N>) =>
  (telling: Telling): boolean =>
    telling.table === table && fits(telling.fact, match);

export const either =
  (...each: readonly ((telling: Telling) => boolean)[]) =>
  (telling: Telling): boolean =>
    each.some((is) => is(telling));

/** Told between two returns, by a message of its own. */
export const between = doing({
  on: "2026-07-03",
  verb: "tell-update",
  reason: "Illustrative: told between two returns",
});

type Again<N extends ToldName> = {
  readonly match: Match<N>;
  readonly change: Match<N>;
  /** The doing that tells it; between two returns where none is given. */
  readonly by?: Doing;
};
/** The newest telling of something, told anew with a change. Throws where the story tells nothing of it. */
export const again =
  <N extends ToldName>(table: N, { match, change, by }: Again<N>) =>
  (story: readonly Entry[]): readonly Entry[] => {
    const found = story
      .map(({ telling }) => telling)
      .filter(says(table, match))
      .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
      .at(-1);
    if (found === undefined) throw new Error(`nothing told of ${JSON.stringify(match)}`);
    const tell = by === undefined ? between : doing(by);
    const { lang } = found;
    const fact = { ...(found.fact as GivenFact<N>), ...change };
    return [tell(table, fact, lang ? { lang } : {})];
  };

/** Several of them together. */
export const all =
  (...each: readonly ((story: readonly Entry[]) => readonly Entry[])[]) =>
  (story: readonly Entry[]): readonly Entry[] =>
    each.flatMap((tell) => tell(story));
