/** What can be said of a plan file: `stops`, and nothing of it is taken; `tells`, and the rest is read. */
export const planFileCodes = {
  // the file as a whole
  "empty-file": "stops",
  "too-large": "stops",
  "import-failed": "stops",
  "not-text": "stops",
  "mpp-file": "stops",
  "zip-file": "stops",
  "not-a-plan": "stops",
  damaged: "stops",
  truncated: "stops",
  "forbidden-xml": "stops",
  "too-deep": "stops",
  "text-too-long": "stops",
  "too-many-tasks": "stops",
  "too-many-links": "stops",
  "no-tasks": "stops",
  "missing-columns": "stops",
  "column-twice": "stops",
  // rows and tasks
  "id-missing": "stops",
  "id-twice": "stops",
  "duration-bad": "stops",
  "number-bad": "stops",
  "date-bad": "stops",
  "constraint-bad": "stops",
  "predecessor-bad": "stops",
  "duration-missing": "tells",
  "duration-rounded": "tells",
  "duration-elapsed": "tells",
  "lag-rounded": "tells",
  "lag-elapsed": "tells",
  "date-unread": "tells",
  "number-thousands": "tells",
  inactive: "tells",
  "summary-dates": "tells",
  "summary-link": "tells",
  "summary-link-own": "tells",
  "link-outside": "tells",
  "link-unread": "tells",
  "task-calendar": "tells",
  "calendar-unread": "tells",
  "calendar-exception": "tells",
  "from-finish": "tells",
  more: "tells",
  // what the programme cannot take of a plan that can be read
  circle: "stops",
  "cannot-schedule": "stops",
  "too-many-to-import": "stops",
  "code-bad": "stops",
  "name-missing": "tells",
  "name-cut": "tells",
  "actual-ahead": "tells",
  "baseline-kept": "tells",
  "lead-left-out": "tells",
  "link-twice": "tells",
  "no-date": "tells",
} as const satisfies Readonly<Record<string, "stops" | "tells">>;

export type PlanFileCode = keyof typeof planFileCodes;

export type PlanFileProblem = {
  readonly code: PlanFileCode;
  readonly severity: "stops" | "tells";
  /** The line of the file, from 1. */
  readonly line: number | null;
  /** The task as the file names it. */
  readonly task: string | null;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A link whose giver is in no task of the file: of another project, or of nothing. */
export type OutsideLink = {
  readonly from: string;
  readonly to: string;
  readonly type: "FS" | "SS" | "FF" | "SF";
  /** Whole working days. */
  readonly lag: number;
  /** The other project, as the file names it. */
  readonly project: string | null;
};

/** The three durations of a forecast, in whole working days. */
export type Estimate = {
  readonly id: string;
  readonly optimistic: number | null;
  readonly likely: number | null;
  readonly pessimistic: number | null;
};
