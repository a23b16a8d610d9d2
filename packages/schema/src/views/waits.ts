import type { Named, Standpoint } from "#views/standpoint";
import type { DayRange, When } from "#when";
import type { Words } from "#words";

/**
 * What two organisations say of one thing that one waits for, each link in one state. `settled`: it was given, or what
 * waited has happened. `nobody`: no side claims it.
 */
export const waitStates = [
  "refused",
  "dates",
  "giver-only",
  "taker-only",
  "nobody",
  "agreed",
  "settled",
] as const;
export type WaitState = (typeof waitStates)[number];

/** The states add up to `links`; the last three are counted beside them. */
export type WaitCounts = Readonly<Record<WaitState, number>> & {
  readonly links: number;
  readonly tooLate: number;
  readonly perhapsLate: number;
  /** The giver states another day than its own milestone has. */
  readonly againstItself: number;
};

/** Where what is given comes after it is needed. */
export type WaitTooLate = {
  readonly case: "certain" | "perhaps";
  readonly when: When;
  readonly by: "stated" | "forecast" | "actual";
  /** Calendar days. */
  readonly days: DayRange;
};

export type WaitEnd = {
  readonly id: string;
  /** Null where the giver has yet to say what, and where nothing is told of it. */
  readonly title: Words | null;
  /** `something`: the giver has yet to say what. `untold`: a milestone of which nothing is told on the day. */
  readonly kind: "milestone" | "untold" | "function" | "something";
};

export type WaitLine = {
  readonly id: string;
  readonly giver: WaitEnd;
  readonly taker: WaitEnd;
  readonly state: WaitState;
  readonly refusedBy: "giver" | "taker" | null;
  readonly giverSays: When | null;
  readonly takerSays: When | null;
  /** What the giving milestone itself is forecast for, where the giver states another day. */
  readonly forecast: When | null;
  readonly tooLate: WaitTooLate | null;
  /** Both tell a day, so that null is in time; else it is not known. */
  readonly dated: boolean;
};

export type WaitPair = {
  readonly giver: Named;
  readonly taker: Named;
  readonly counts: WaitCounts;
  readonly lines: readonly WaitLine[];
};

export type WaitTotals = {
  readonly organisation: Named;
  /** What it waits for, and what is waited for from it. */
  readonly waits: WaitCounts;
  readonly gives: WaitCounts;
};

export type WaitsView = {
  readonly stand: Standpoint;
  readonly all: WaitCounts;
  readonly pairs: readonly WaitPair[];
  readonly totals: readonly WaitTotals[];
};
