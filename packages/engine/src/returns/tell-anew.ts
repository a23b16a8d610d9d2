import { latest, type Day } from "@parod/schema/day";

type Dated = { readonly effectiveOn: Day };
/** The day from which an answer counts: that of the return, that of the row it follows, or its own, whichever is last. */
export type Anew = (row: Dated | undefined, own?: Day) => Day;

export const anew =
  (day: Day): Anew =>
  (row, own = day) =>
    latest(latest(day, own), row?.effectiveOn ?? day);
