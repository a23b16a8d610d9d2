import type { DayRange } from "#when";
import type { ActivityLine } from "#views/organisation";
import type { Named, Sources, Standpoint } from "#views/standpoint";
import type { When } from "#when";
import type { Titled } from "#words";

export type MilestoneLine = ActivityLine & { readonly owner: Named };
export type DependencyLine = {
  readonly id: string;
  readonly giver: { readonly id: string; readonly owner: Named; readonly title: Titled | null };
  readonly taker: { readonly id: string; readonly owner: Named; readonly title: Titled | null };
  readonly sides: readonly {
    readonly side: "giver" | "taker";
    readonly stance: "stated" | "agrees" | "disagrees";
    readonly when: When | null;
    readonly confidence: "high" | "medium" | "low" | null;
  }[];
  /** Both sides told, and their dates differ. */
  readonly disagree: boolean;
};
/** Float between two milestones, on each day that either date was told. */
export type FloatPoint = {
  readonly on: string;
  readonly first: When;
  readonly second: When;
  readonly days: DayRange;
};

export type MilestonesView = {
  readonly stand: Standpoint;
  readonly milestones: readonly MilestoneLine[];
  readonly dependencies: readonly DependencyLine[];
  /** The body "established" and "operating": the float between them over time. Null where the programme has neither. */
  readonly float: {
    readonly first: MilestoneLine;
    readonly second: MilestoneLine;
    readonly points: readonly FloatPoint[];
  } | null;
  readonly sources: Sources;
};
