import * as z from "zod";
import { code } from "#text";
import { StandAsked } from "#stand";
import type { Named, Standpoint } from "#views/standpoint";
import type { DayRange, When } from "#when";
import type { Titled } from "#words";

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
  readonly title: Titled | null;
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

/** What a reader may ask for: what comes too late, whose sides differ, of which one side has spoken, and so on. */
export const waitKinds = ["late", "apart", "alone", "agreed", "settled"] as const;
export type WaitKind = (typeof waitKinds)[number];
export const WaitKind = z.enum(waitKinds);

/** `all` for everything; else what is not yet given, or one kind alone. */
export const WaitsAsked = StandAsked.extend({
  organisation: code.nullable().default(null),
  show: z
    .enum([...waitKinds, "all"])
    .nullable()
    .default(null),
});

/** An organisation by its name, or a function by its own words. */
export type WaitSide = Omit<Named, "name"> & { readonly name: Titled };
export type WaitRow = {
  readonly giver: WaitSide;
  readonly taker: WaitSide;
  readonly line: WaitLine;
};

export type WaitPair = {
  readonly giver: WaitSide;
  readonly taker: WaitSide;
  readonly giverKind: WaitEnd["kind"];
  readonly counts: WaitCounts;
};

/** As much of a list as a page holds, of so many. */
export type WaitPart<T> = { readonly all: number; readonly listed: readonly T[] };

export type WaitTotals = {
  readonly organisation: Named;
  /** What it waits for, and what is waited for from it. */
  readonly waits: WaitCounts;
  readonly gives: WaitCounts;
};

export type WaitsView = {
  readonly stand: Standpoint;
  /** Of the organisation asked for, or of all. */
  readonly kinds: Readonly<Record<WaitKind, number>> & { readonly links: number };
  /** What asks for a word first, then in the order of codes. */
  readonly rows: WaitPart<WaitRow>;
  /** Those with a row that fits what is asked, each with all its links. In the order of codes, as the totals are. */
  readonly pairs: WaitPart<WaitPair>;
  readonly totals: WaitPart<WaitTotals>;
  /** To choose from, in the order of codes: so many at most, and the one that is chosen. */
  readonly organisations: WaitPart<Named>;
};
