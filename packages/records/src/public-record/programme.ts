import type { ProgrammeGiven } from "@parod/schema/load";

/** The day on which the review was commissioned, as far as is known: month, not day. */
export const startsOn = "2023-07-01";

export const programme = {
  slug: "public-record",
  clock: "published",
  startsOn: startsOn as ProgrammeGiven["programme"]["startsOn"],
  endsOn: "2026-09-30" as ProgrammeGiven["programme"]["endsOn"],
  opensAsAt: null,
  public: true,
  illustrative: false,
} satisfies ProgrammeGiven["programme"];
