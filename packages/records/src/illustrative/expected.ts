import type { GivenFact } from "@parod/schema/told/tables";
import { dayAfter } from "#illustrative/entry";
import { never, type PairPlan } from "#illustrative/pair-plans";
import { between } from "#illustrative/random";
import { roundNumber } from "#illustrative/rounds";

export type When = GivenFact<"activityDate">["when"];
export type State = GivenFact<"assessment">["state"];

export const on = (day: string): When => ({ from: day, to: day, reading: false });

const autumn: When = {
  from: "2026-09-01",
  to: "2026-11-30",
  words: { en: "autumn 2026", cy: "hydref 2026" },
  reading: true,
};

/** What an authority has still to do, in the order in which one waits on the other: the week of each, by criterion. */
const weeks: Readonly<Record<string, string>> = {
  "A1.2": "2026-08-03",
  "A1.3": "2026-08-03",
  "A4.1": "2026-08-10",
  "A6.2": "2026-08-17",
  "A3.1": "2026-08-24",
  "A8.1": "2026-08-31",
  "A1.4": "2026-09-07",
  "A3.3": "2026-09-14",
  "D4.4": "2026-09-07",
  "D9.4": "2026-09-24",
};
/** The day in August or September that it is meant for. */
export function dayMeant({ organisation, criterion: { id } }: PairPlan): string {
  const key = `last ${organisation} ${id}`;
  const week = weeks[id];
  return week === undefined
    ? dayAfter("2026-08-03", between(key, [0, 45]))
    : dayAfter(week, between(key, [0, 4]));
}

/** When it is to be, as the last round says of what is not yet met. */
function last(plan: PairPlan): When | null {
  const { outcome } = plan;
  switch (outcome) {
    case "in-time":
      return on(dayMeant(plan));
    case "perhaps":
      return autumn;
    case "agreed-later":
      return on("2027-02-26");
    case "not-known":
      return null;
    default:
      return outcome satisfies never;
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** What an organisation expects, in a round, of a thing that it has not done: sooner than it will be. */
export function expectedIn(plan: PairPlan, number: number): When | null {
  const { organisation, criterion, met } = plan;
  const soon = dayAfter(
    roundNumber(number).cutOff,
    between(`soon ${organisation} ${criterion.id} ${number}`, [60, 140]),
  );
  if (met !== never && number < met) return on(earlier(soon, roundNumber(met).cutOff));
  const final = last(plan);
  if (number === 6 || final === null) return final;
  return soon < final.from ? on(soon) : final;
}

/** What an organisation says of itself in a round; null where it says nothing. */
export function stateIn(
  { organisation, criterion, met, from, falls }: PairPlan,
  number: number,
): State | null {
  if (number < from) return null;
  if (number >= falls) return "partly-met";
  if (number >= met) return "met";
  const half = met === never ? between(`half ${organisation} ${criterion.id}`, [3, 9]) : met - 1;
  return number >= half ? "partly-met" : "not-met";
}
