import { bankHolidays } from "#schedule/bank-holidays";
import type { CalendarName, Plan, PlanActivity, PlanLink } from "#schedule/plan";

// Slow on purpose and after nothing in the engine: dates are walked one day at a time, and a date is found by following
// every path to it, or from it, again and again.

const dayLength = 86_400_000;
const holidays = new Set<string>(bankHolidays);

function isWorked(day: number, calendar: CalendarName): boolean {
  if (calendar === "continuous") return true;
  const date = new Date(day * dayLength);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return calendar === "weekdays" || !holidays.has(date.toISOString().slice(0, 10));
}

const parse = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** Where a plan stands in the calendar, in days since 1970. */
type Walk = {
  readonly onOrAfter: (day: number) => number;
  readonly onOrBefore: (day: number) => number;
  /** So many working days on, or back. */
  readonly on: (day: number, days: number) => number;
};

function walkIn(calendar: CalendarName): Walk {
  const to = (day: number, step: 1 | -1): number => {
    let at = day;
    while (!isWorked(at, calendar)) at += step;
    return at;
  };
  return {
    onOrAfter: (day) => to(day, 1),
    onOrBefore: (day) => to(day, -1),
    on: (day, days) => {
      let at = day;
      for (let left = Math.abs(days); left > 0; left -= 1)
        at = days > 0 ? to(at + 1, 1) : to(at - 1, -1);
      return at;
    },
  };
}

export type OracleAnswer = {
  readonly id: string;
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly earlyStartDate: string;
};

/** Plans without progress, constraints or an end; told forecasts and deadlines count. */
export function askOracle({ activities, links, calendar, start }: Plan): {
  readonly length: number;
  readonly answers: readonly OracleAnswer[];
} {
  if (typeof calendar !== "string" || start === undefined) throw new Error("Not for the oracle.");
  const walk = walkIn(calendar);
  const first = walk.onOrAfter(parse(start));
  const find = (id: string) => activities.find((activity) => activity.id === id) as PlanActivity;

  const count = (from: number, to: number): number => {
    let days = 0;
    for (let at = from; at < to; at = walk.on(at, 1)) days += 1;
    for (let at = from; at > to; at = walk.on(at, -1)) days -= 1;
    return days;
  };
  /** Where a link lets its taker start, given where its giver starts. */
  const letsStart = ({ from, to, type, lag }: PlanLink, giverStart: number): number => {
    const leaves = type[0] === "F" ? walk.on(giverStart, find(from).duration) : giverStart;
    const arrives = walk.on(leaves, lag);
    return type[1] === "F" ? walk.on(arrives, -find(to).duration) : arrives;
  };
  /** Where a link lets its giver start at the latest, given where its taker starts. */
  const mustStart = ({ from, to, type, lag }: PlanLink, takerStart: number): number => {
    const arrives = type[1] === "F" ? walk.on(takerStart, find(to).duration) : takerStart;
    const leaves = walk.on(arrives, -lag);
    return type[0] === "F" ? walk.on(leaves, -find(from).duration) : leaves;
  };
  const earlyStart = (activity: PlanActivity): number => {
    const told = activity.notBefore;
    const into = links.filter(({ to }) => to === activity.id);
    return Math.max(
      first,
      told === undefined ? first : walk.onOrAfter(parse(told)),
      ...into.map((link) => letsStart(link, earlyStart(find(link.from)))),
    );
  };
  const finishOf = (activity: PlanActivity) => walk.on(earlyStart(activity), activity.duration);
  const end = Math.max(first, ...activities.map(finishOf));
  const lateStart = (activity: PlanActivity): number => {
    const { deadline, duration, id } = activity;
    const last = deadline === undefined ? end : walk.onOrBefore(parse(deadline));
    const due = deadline === undefined || duration === 0 ? last : walk.on(last, 1);
    const out = links.filter(({ from }) => from === id);
    return Math.min(
      walk.on(Math.min(end, due), -duration),
      ...out.map((link) => mustStart(link, lateStart(find(link.to)))),
    );
  };
  const answers = activities.map((activity) => {
    const [early, late] = [earlyStart(activity), lateStart(activity)];
    const out = links.filter(({ from }) => from === activity.id);
    const free = [
      count(walk.on(early, activity.duration), end),
      ...out.map((link) => count(letsStart(link, early), earlyStart(find(link.to)))),
    ];
    return {
      id: activity.id,
      earlyStart: count(first, early),
      earlyFinish: count(first, walk.on(early, activity.duration)),
      lateStart: count(first, late),
      lateFinish: count(first, walk.on(late, activity.duration)),
      totalFloat: count(early, late),
      freeFloat: Math.min(...free),
      earlyStartDate: new Date(early * dayLength).toISOString().slice(0, 10),
    };
  });
  return { length: count(first, end), answers };
}
