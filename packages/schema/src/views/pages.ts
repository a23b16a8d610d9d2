import type { Day } from "#day";
import type { Position } from "#position";
import type { SystemSummary } from "#summary";
import type { AskLine, MeetingLine } from "#views/group";
import type { MilestoneLine } from "#views/milestones";
import type { UndatedLine, SearchLine } from "#views/organisation";
import type { AuthorityLine, ReturnsLine } from "#views/overview";
import type { Named, SourceLine, Sources, Standpoint } from "#views/standpoint";
import type { StageCode } from "#vocabulary";
import type { DayRange, When } from "#when";
import type { Words } from "#words";

export type SourcesView = {
  readonly stand: Standpoint;
  readonly lines: readonly (SourceLine & { readonly facts: number })[];
  readonly searches: readonly SearchLine[];
  readonly undated: readonly UndatedLine[];
  readonly funding: readonly {
    readonly id: string;
    readonly text: Words;
    readonly pounds: number | null;
    readonly period: string;
    readonly sourceId: string | null;
  }[];
};

export type DefinitionsView = {
  readonly stand: Standpoint;
  readonly catalogues: readonly {
    readonly id: string;
    readonly stages: readonly { readonly code: StageCode; readonly target: boolean }[];
    readonly workstreams: readonly {
      readonly id: string;
      readonly name: Words;
      readonly track: string;
      readonly criteria: readonly {
        readonly id: string;
        readonly text: Words;
        readonly necessity: "must" | "improves";
        readonly stage: StageCode;
        readonly accepts: readonly string[];
        readonly freshDays: number | null;
        readonly models: readonly string[];
        readonly grounds: string | null;
      }[];
    }[];
  }[];
  readonly functions: readonly {
    readonly id: string;
    readonly text: Words;
    readonly level: string;
    readonly shareable: boolean;
  }[];
};

/** A date that moved between two days, both as known now. */
export type MovedLine = {
  readonly id: string;
  readonly title: Words;
  readonly owner: Named;
  readonly before: When | null;
  readonly after: When;
  readonly line: "baseline" | "forecast" | "actual";
  readonly days: DayRange | null;
  readonly sourceId: string | null;
};

export type ReportView = {
  readonly stand: Standpoint;
  readonly cutOff: Day;
  readonly since: Day;
  readonly summary: SystemSummary;
  readonly position: Pick<Position, "organisations" | "system" | "tracks">;
  readonly authorities: readonly AuthorityLine[];
  readonly moved: readonly MovedLine[];
  readonly completed: readonly MilestoneLine[];
  readonly slipped: readonly MilestoneLine[];
  readonly coming: readonly MilestoneLine[];
  readonly datePassed: readonly MilestoneLine[];
  readonly asks: readonly AskLine[];
  readonly meetings: readonly MeetingLine[];
  readonly searches: readonly SearchLine[];
  readonly returns: ReturnsLine | null;
  readonly pairs: { readonly gained: number; readonly lost: number };
  readonly criterionTexts: Readonly<Record<string, Words>>;
  readonly sources: Sources;
};

/** A persona's programme as the start page lists it. */
export type ProgrammeLine = {
  readonly slug: string;
  readonly public: boolean;
  readonly illustrative: boolean;
  readonly opensAsAt: Day | null;
};
export type Viewer = {
  readonly persona: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
};
export type StartView = {
  readonly programmes: readonly ProgrammeLine[];
  readonly personas: readonly {
    readonly id: string;
    readonly role: string;
    readonly organisation: string | null;
  }[];
  readonly viewer: Viewer;
  readonly authMode: "personas" | "oidc";
};
