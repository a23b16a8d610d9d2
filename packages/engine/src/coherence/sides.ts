import { floatBetween, type DayRange, type When } from "@parod/schema/when";
import type { Link } from "#coherence/view";

export type Side = "giver" | "taker";

/** Two told dates that cannot be the same day. */
export const cannotBeSame = (one: When, other: When): boolean =>
  one.from > other.to || other.from > one.to;

/** What two sides say of one link. Nobody claims it where no side but one that refuses says anything. */
export type Stand =
  | { readonly state: "agreed" | "nobody" }
  | { readonly state: "dates"; readonly giverSays: When; readonly takerSays: When }
  | { readonly state: "one-sided"; readonly known: Side }
  | { readonly state: "refused"; readonly by: Side };

type Sides = Pick<Link, "giverSide" | "takerSide">;

const datesApart = ({ giverSide, takerSide }: Sides) => {
  const [giverSays, takerSays] = [giverSide?.when ?? null, takerSide?.when ?? null];
  return giverSays !== null && takerSays !== null && cannotBeSame(giverSays, takerSays)
    ? { giverSays, takerSays }
    : null;
};

/** A side that disagrees and gives another day disputes the day; one that gives no other day refuses the link. */
export function standOf(link: Sides): Stand {
  const apart = datesApart(link);
  const says = ({ stance }: NonNullable<Link["giverSide"]>) =>
    stance === "disagrees" && apart === null ? "refuses" : "claims";
  const giver = link.giverSide === null ? "silent" : says(link.giverSide);
  const taker = link.takerSide === null ? "silent" : says(link.takerSide);
  if (giver !== "claims" && taker !== "claims") return { state: "nobody" };
  if (giver === "refuses") return { state: "refused", by: "giver" };
  if (taker === "refuses") return { state: "refused", by: "taker" };
  if (giver === "silent") return { state: "one-sided", known: "taker" };
  if (taker === "silent") return { state: "one-sided", known: "giver" };
  return apart === null ? { state: "agreed" } : { state: "dates", ...apart };
}

/** Whether anybody claims the link and nobody refuses it. */
export const isClaimed = (link: Sides): boolean =>
  !["nobody", "refused"].includes(standOf(link).state);

/** Nothing is waited for any more. */
export const isOver = ({ takerActivity }: Link): boolean => takerActivity?.actual != null;

export type Exists = { readonly when: When; readonly by: "stated" | "forecast" | "actual" };

/** The giver's dates of what it gives: what happened stands for every other. */
function datesOf({ giverSide, giverActivity }: Link): readonly Exists[] {
  if (giverActivity?.actual) return [{ when: giverActivity.actual, by: "actual" }];
  const [stated, forecast] = [giverSide?.when, giverActivity?.forecast];
  return [
    ...(stated ? [{ when: stated, by: "stated" } as const] : []),
    ...(forecast ? [{ when: forecast, by: "forecast" } as const] : []),
  ];
}

/** Both sides tell a day, so that it can be said whether it comes in time. */
export const isDated = (link: Link): boolean =>
  link.takerSide?.when != null && datesOf(link).length > 0;

export type TooLate = Exists & {
  readonly case: "certain" | "perhaps";
  readonly needed: When;
  /** Calendar days by which it comes too late, at the least and at the most. */
  readonly days: DayRange;
};

/**
 * The later of the giver's two dates, where it is after the day that the taker needs it. Perhaps after, where the giver's
 * last day is and its first is not; a range that ends within the taker's can mean the same days, and is not. Null where it
 * is in time, a side is without a day, a side refuses, or the waiting is over.
 */
export function tooLate(link: Link): TooLate | null {
  const needed = link.takerSide?.when ?? null;
  if (needed === null || isOver(link) || !isClaimed(link)) return null;
  const late = datesOf(link)
    .filter(({ when }) => when.to > needed.to)
    .map((exists): TooLate => {
      const [least, most] = floatBetween(needed, exists.when);
      const days = [Math.max(0, least), most] as const;
      return { ...exists, case: least > 0 ? "certain" : "perhaps", needed, days };
    });
  return late.toSorted((a, b) => b.days[0] - a.days[0] || b.days[1] - a.days[1])[0] ?? null;
}

/**
 * What the giver states of the link and what it forecasts of its own milestone, where they cannot be the same day. Null
 * once it happened: that is its date then.
 */
export function againstItself(
  link: Link,
): { readonly stated: When; readonly forecast: When } | null {
  const { giverSide, giverActivity } = link;
  const [stated, forecast] = [giverSide?.when ?? null, giverActivity?.forecast ?? null];
  if (stated === null || forecast === null || giverActivity?.actual != null) return null;
  if (isOver(link) || !isClaimed(link) || !cannotBeSame(stated, forecast)) return null;
  return { stated, forecast };
}
