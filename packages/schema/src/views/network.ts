import type { Day } from "#day";
import type { Named } from "#views/standpoint";
import type { LinkType } from "#vocabulary";
import type { When } from "#when";
import type { Titled } from "#words";
import type * as z from "zod";

/** What sets a computed date: it happened; something it waits on; its own forecast; that it is not done on the day looked at. */
export type Holding = "actual" | "links" | "forecast" | "as-at" | "unknown";

export type NetworkNode = {
  readonly id: string;
  readonly code: string;
  readonly title: Titled | null;
  readonly owner: Named;
  /** What happened, else what is forecast. */
  readonly told: When | null;
  readonly done: boolean;
  /** Null where nothing is told that it could be worked out from. */
  readonly computed: Day | null;
  /** Working days by which the computed date is later than the told one; 0 where it is not. */
  readonly laterDays: number;
  /** Working days that it may slip before the programme's end passes; negative past it. */
  readonly floatDays: number | null;
};

export type NetworkLink = {
  readonly from: string;
  readonly to: string;
  readonly type: z.infer<typeof LinkType>;
  /** Working days. */
  readonly lag: number;
  /** It holds `to` where it is. */
  readonly driving: boolean;
};

/** The part of the programme's network around one milestone. Lists and graph show the same nodes. */
export type MilestoneNetwork = {
  readonly holding: Holding;
  /** What sets its date, from the first on to the milestone itself. */
  readonly chain: readonly string[];
  /** Earlier ones of the chain that are not listed. */
  readonly chainMore: number;
  /** What it waits on besides, directly. */
  readonly besides: readonly string[];
  /** What waits on it: directly first, then through others. */
  readonly waits: readonly { readonly id: string; readonly direct: boolean }[];
  /** Waiting ones that are not listed. */
  readonly more: number;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Those that wait on one another, this milestone among them; empty for none. Their links do not count. */
  readonly circle: readonly string[];
};
