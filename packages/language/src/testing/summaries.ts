import { Day } from "@parod/schema/day";
import type { ExtentCounts, OutlookCounts } from "@parod/schema/position";
import type { ReadinessSummary, SystemSummary } from "@parod/schema/summary";
import { onDay, type When } from "@parod/schema/when";

export const day = (text: string): Day => Day.parse(text);
export const tellDay = (text: string): When => onDay(day(text));

export function buildCounts(given: Partial<ExtentCounts> = {}): ExtentCounts {
  const counts = {
    met: 0,
    partlyMet: 0,
    notMet: 0,
    notAssessed: 0,
    unevidenced: 0,
    expired: 0,
    stale: 0,
    notApplicable: 0,
    ...given,
  };
  const unsure = counts.notAssessed + counts.unevidenced + counts.expired + counts.stale;
  return {
    ...counts,
    of: counts.met + counts.partlyMet + counts.notMet + unsure,
    atLeast: counts.met,
    atMost: counts.met + unsure,
  };
}

/** Dysgu as model.md draws it: 29 musts to operate, one of them not met. */
export function buildReadiness(
  given: Partial<ReadinessSummary> & { readonly counts?: Partial<ExtentCounts> } = {},
): ReadinessSummary {
  const { counts: partial = { met: 17, notAssessed: 8, stale: 3, notMet: 1 }, ...rest } = given;
  const counts = buildCounts(partial);
  return {
    organisation: "dysgu",
    name: { en: "Dysgu", cy: "Dysgu" },
    told: { stage: "established", on: tellDay("2025-09-01") },
    evidenced: "established",
    disagreement: null,
    next: {
      stage: "operating",
      of: counts.of,
      counts,
      unmet: [{ criterion: "D2.1", standing: "not-met" }],
    },
    target: "full-scope",
    outlook: "late",
    nothingKnown: false,
    ...rest,
  };
}

export const noOutlooks: OutlookCounts = {
  there: 0,
  "in-time": 0,
  "perhaps-late": 0,
  late: 0,
  "past-due": 0,
  "not-known": 0,
};

export function buildSystem(given: Partial<SystemSummary> = {}): SystemSummary {
  return {
    phase: "before",
    endDay: day("2026-09-30"),
    endWords: { en: "September 2026", cy: "Medi 2026" },
    daysLeft: 82,
    organisations: 23,
    byOutlook: {
      ...noOutlooks,
      there: 1,
      "in-time": 3,
      "perhaps-late": 2,
      late: 1,
      "not-known": 16,
    },
    there: 1,
    open: 6,
    agreedLater: 0,
    notKnown: 16,
    body: null,
    ...given,
  };
}
