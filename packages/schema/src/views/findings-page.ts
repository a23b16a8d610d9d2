import type { Day } from "#day";
import type { Finding, PathStep, RuleId, Severity } from "#finding";
import type { ToldName } from "#told/tables";
import type { Named, Origin, Sources, Standpoint } from "#views/standpoint";
import type { Sentence, Titled } from "#words";

/** Where something that a finding speaks of is shown. */
export type FindingLink =
  | { readonly page: "organisation"; readonly code: string }
  | { readonly page: "milestone"; readonly id: string }
  | { readonly page: "round"; readonly id: string }
  /** Who waits on whom, of one organisation. */
  | { readonly page: "waits"; readonly organisation: string }
  | { readonly page: "group" | "sources" | "definitions" };

export type FindingStep = PathStep & {
  /** Null where nothing is told that names it. */
  readonly label: Titled | null;
  /** Whose it is, where it is one organisation's. */
  readonly owner: Named | null;
  readonly link: FindingLink | null;
};

export type FindingRecord = {
  readonly table: ToldName;
  readonly id: string;
  readonly owner: Named | null;
  readonly origin: Origin;
  /** The role in which it was told. */
  readonly role: string | null;
};

/** `review-due`: it was accepted until a day that has come, and is open again. */
export type FindingState = "open" | "accepted" | "review-due";

/** What was last said by whoever may accept it; null where nothing was. */
export type FindingAcceptance = {
  readonly state: FindingState;
  readonly reason: string;
  readonly reviewOn: Day;
  readonly on: Day;
  readonly role: string | null;
};

/** A row that ended a finding; what is not in force on the day looked at has no source here. */
export type ResolvingRow = {
  readonly table: ToldName;
  readonly id: string;
  readonly effectiveOn: Day | null;
  readonly sourceId: string | null;
  readonly role: string | null;
};
/** What ended a finding: what was told, or the day alone; null where that is worked out tomorrow. */
export type FindingResolution =
  | { readonly by: "told"; readonly rows: readonly ResolvingRow[] }
  | { readonly by: "date" };
/** A time through which it was seen; `last` null: it still is. */
export type FindingSpell = {
  readonly from: Day;
  readonly last: Day | null;
  readonly resolution: FindingResolution | null;
};
/** `first`: the first day it was ever seen; `since`: the first of this time. A first day of the programme may be later than the truth. */
export type FindingSeenSince = {
  readonly first: Day;
  readonly since: Day;
  readonly cameBack: boolean;
};
/** Whether what was found on each day is worked out. While it is not, nothing is said of when anything was first seen. */
export type FindingHistory = {
  readonly state: "worked-out" | "being-worked-out";
  /** The last day that is worked out; null where none is yet. */
  readonly through: Day | null;
};
/** One that is found no more. */
export type FindingResolved = {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly organisations: readonly Named[];
  /** As it was found last, with the names of the day looked at. */
  readonly said: Sentence;
  readonly first: Day;
  readonly last: Day;
  readonly resolution: FindingResolution | null;
};
/** How many came since the day compared with and are still there. Null without such a day, and while the history is worked out. */
export type FindingsSince = { readonly day: Day; readonly came: number };

export type FindingLine = {
  readonly id: string;
  readonly rule: RuleId;
  /** Which of the forms that its rule finds. */
  readonly form: Finding["params"]["case"];
  readonly severity: Severity;
  readonly state: FindingState;
  readonly said: Sentence;
  /** Where to begin: the first of its path that has a page. */
  readonly fix: FindingLink | null;
  /** Those of the findings shown that it follows from. */
  readonly causes: readonly string[];
  readonly acceptance: FindingAcceptance | null;
  /** Null while the history is being worked out, and for one that was not seen then. */
  readonly seenSince: FindingSeenSince | null;
};

/** One that nothing shown causes, with all that follow from it, each under its first cause alone. */
export type FindingGroup = { readonly id: string; readonly follows: readonly string[] };

/**
 * All of them; those that touch the reader's own organisations, without the records of others; or none: a member reads
 * those of published reports and agendas, of which there are none yet, and other roles read none.
 */
export type FindingsSeen =
  | { readonly sees: "all" | "own" }
  | { readonly sees: "none"; readonly why: "in-reports" | "role" };

/** A number of findings of each kind, whatever the page is narrowed to. */
export type FindingCounts = {
  readonly severity: Readonly<Record<Severity, number>>;
  readonly rules: readonly { readonly rule: RuleId; readonly count: number }[];
  readonly organisations: readonly (Named & { readonly count: number })[];
};

/** Findings of one weight and rule that are not listed, of so many in all: a long list is told in parts. */
export type FindingsMore = {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly all: number;
  readonly listed: number;
};

export type FindingsView = {
  readonly stand: Standpoint;
  readonly seen: FindingsSeen;
  readonly counts: FindingCounts;
  /** How many fit what is asked, listed or not. */
  readonly fit: number;
  /** What blocks first, then by rule and identity; of each weight and rule so many at most. */
  readonly findings: readonly FindingLine[];
  readonly more: readonly FindingsMore[];
  readonly groups: readonly FindingGroup[];
  readonly history: FindingHistory;
  readonly since: FindingsSince | null;
  /** Those found no more on the day, the latest first: so many at most, of so many; since the day compared with, where one is. */
  readonly resolved: readonly FindingResolved[];
  readonly resolvedCount: number;
};

/** `gone`: it was found before the day and is no more. `waiting`: it is not there, and whether it was is being worked out. */
export type FindingAnswer = FindingView | FindingGone | FindingWaiting;

export type FindingGone = {
  readonly state: "gone";
  readonly stand: Standpoint;
  readonly finding: FindingResolved;
  /** What had been decided of it, which nothing took back. */
  readonly acceptance: FindingAcceptance | null;
  readonly history: FindingHistory;
  /** Oldest first. */
  readonly spells: readonly FindingSpell[];
  readonly sources: Sources;
};
export type FindingWaiting = {
  readonly state: "waiting";
  readonly stand: Standpoint;
  readonly rule: RuleId;
  readonly history: FindingHistory;
};

export type FindingView = {
  readonly state: "here";
  readonly stand: Standpoint;
  readonly finding: FindingLine;
  readonly organisations: readonly Named[];
  /** From the cause to what it spoils. */
  readonly path: readonly FindingStep[];
  readonly records: readonly FindingRecord[];
  /** Records that it rests on too and that are another's. */
  readonly recordsLeftOut: number;
  readonly causes: readonly FindingLine[];
  readonly follows: readonly FindingLine[];
  readonly history: FindingHistory;
  /** Oldest first; empty while the history is being worked out. */
  readonly spells: readonly FindingSpell[];
  readonly abilities: { readonly accept: boolean };
  /** What somebody who accepts it or opens it again must have seen. */
  readonly revision: number;
  readonly sources: Sources;
};
