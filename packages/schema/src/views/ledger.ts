import type { Day } from "#day";
import type { ProvisionLine } from "#views/organisation";
import type { Origin, Sources, Standpoint } from "#views/standpoint";
import type { FunctionLevel, ProvisionState } from "#vocabulary";
import type { When } from "#when";
import type { Words } from "#words";
import type * as z from "zod";

export type LedgerCover = ProvisionLine["cover"];
/** Names of the organisations that a page mentions, by code: said once, however often they are named. */
export type LedgerNames = Readonly<Record<string, Words>>;
export type LedgerFunction = {
  readonly id: string;
  readonly text: Words;
  readonly level: z.infer<typeof FunctionLevel>;
};
/** A part of a long list: `after` is the code to ask the next part with; null at the end. */
export type LedgerPart = { readonly after: string | null; readonly all: number };

/** What is said of one function and authority on the day. `null` among the providers: it is said that nobody does it. */
export type LedgerCell = {
  readonly cover: LedgerCover;
  readonly providers: readonly (string | null)[];
};
/** Who does what on a day, function by authority. `on` may be later than the day that it is known as at. */
export type LedgerTable = {
  readonly stand: Standpoint;
  readonly on: Day;
  readonly functions: readonly LedgerFunction[];
  /** Cells in the order of the functions. */
  readonly authorities: readonly {
    readonly code: string;
    readonly cells: readonly LedgerCell[];
  }[];
  readonly names: LedgerNames;
  readonly part: LedgerPart;
};

export type LedgerStatement = {
  readonly id: string;
  readonly provider: string | null;
  readonly statedBy: string;
  readonly state: z.infer<typeof ProvisionState>;
  readonly from: When | null;
  readonly until: When | null;
  readonly origin: Origin;
};
/** Days on which the same is said. `until` is the first day after; null: nothing told ends it. */
export type LedgerSpanLine = {
  readonly from: Day;
  readonly until: Day | null;
  readonly cover: LedgerCover;
  readonly said: readonly { readonly id: string; readonly perhaps: boolean }[];
  /** Who ended on its first day, or was the last to. */
  readonly before: readonly string[];
};
export type LedgerLine = {
  /** An authority on the page of a function, a function on the page of an authority. */
  readonly of: string;
  readonly spans: readonly LedgerSpanLine[];
  readonly statements: readonly LedgerStatement[];
};
export type LedgerTimeline = {
  readonly stand: Standpoint;
  readonly subject: {
    readonly kind: "function" | "authority";
    readonly id: string;
    readonly name: Words;
  };
  /** The days shown; `until` is the first day after them. */
  readonly window: { readonly from: Day; readonly until: Day };
  readonly functions: readonly LedgerFunction[];
  readonly lines: readonly LedgerLine[];
  readonly names: LedgerNames;
  readonly part: LedgerPart;
  readonly sources: Sources;
};
