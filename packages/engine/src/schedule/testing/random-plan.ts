import { addDays, type Day } from "@parod/schema/day";
import { linkTypes } from "#schedule/testing/build-plan";
import type { CalendarName, Plan, PlanActivity, PlanLink } from "#schedule/plan";

/** Whole numbers from 0 up to, not including, `limit`; the same ones for the same seed. */
export type Roll = (limit: number) => number;

/** mulberry32. */
export function rollFrom(seed: number): Roll {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

export const pick = <T>(roll: Roll, from: readonly [T, ...T[]]): T =>
  from[roll(from.length)] ?? from[0];

export type RandomPlan = {
  readonly most: number;
  readonly calendar: CalendarName;
  /** Told forecasts and deadlines on some of them. */
  readonly dated: boolean;
};

/** Up to `most` activities, all link types, lags both ways; ids in no order that helps. */
export function randomPlan(roll: Roll, { most, calendar, dated }: RandomPlan): Plan {
  const start = addDays("2023-01-01" as Day, roll(2700));
  const nodes = 1 + roll(most);
  const ids = Array.from(
    { length: nodes },
    (_, at) => `${String.fromCodePoint(97 + roll(26))}${at}`,
  );
  const some = (day: () => Day) => (dated && roll(4) === 0 ? day() : undefined);
  const activities = ids.map((id): PlanActivity => ({
    id,
    duration: roll(4) === 0 ? 0 : roll(12),
    notBefore: some(() => addDays(start, roll(40) - 5)),
    deadline: some(() => addDays(start, roll(60) - 5)),
  }));
  const links: PlanLink[] = [];
  for (let at = roll(nodes * 2 + 1); at > 0 && nodes > 1; at -= 1) {
    const to = 1 + roll(nodes - 1);
    const [from, type] = [ids[roll(to)] ?? "", pick(roll, linkTypes)];
    const lag = roll(2) === 0 ? 0 : roll(17) - 8;
    links.push({ from, to: ids[to] ?? "", type, lag });
  }
  return { activities: shuffle(roll, activities), links: shuffle(roll, links), calendar, start };
}

export function shuffle<T>(roll: Roll, things: readonly T[]): readonly T[] {
  return things
    .map((thing) => ({ thing, key: roll(1_000_000) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

/** A large plan: a chain, or three links into each activity from any before it. */
export function largePlan(nodes: number, shape: "chain" | "random", roll: Roll): Plan {
  const activities = Array.from({ length: nodes }, (_, at) => ({
    id: `a${at}`,
    duration: shape === "chain" ? 1 : roll(20),
  }));
  const links: PlanLink[] = [];
  for (let to = 1; to < nodes; to += 1)
    for (let each = shape === "chain" ? 1 : 3; each > 0; each -= 1) {
      const from = shape === "chain" ? to - 1 : roll(to);
      const type = shape === "chain" ? "FS" : pick(roll, linkTypes);
      const lag = shape === "chain" ? 0 : roll(7) - 3;
      links.push({ from: `a${from}`, to: `a${to}`, type, lag });
    }
  return { activities, links, calendar: "continuous" };
}
