import type { ProgrammeGiven } from "@parod/schema/load";

type Day = ProgrammeGiven["programme"]["startsOn"];
export const startsOn = "2024-09-01";
/** The day on which the programme opens, and the last that anything is told of. */
export const opensAsAt = "2026-07-10";
const endsOn = "2026-09-30";

export const programme = {
  slug: "illustrative",
  clock: "published",
  startsOn: startsOn as Day,
  endsOn: endsOn as Day,
  opensAsAt: opensAsAt as Day,
  public: false,
  illustrative: true,
} satisfies ProgrammeGiven["programme"];
