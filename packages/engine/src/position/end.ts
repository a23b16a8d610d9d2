import { daysBetween, type Day } from "@parod/schema/day";
import type { Phase, Position, SystemPosition } from "@parod/schema/position";
import type { Words } from "@parod/schema/words";

const months: readonly Words[] = [
  { en: "January", cy: "Ionawr" },
  { en: "February", cy: "Chwefror" },
  { en: "March", cy: "Mawrth" },
  { en: "April", cy: "Ebrill" },
  { en: "May", cy: "Mai" },
  { en: "June", cy: "Mehefin" },
  { en: "July", cy: "Gorffennaf" },
  { en: "August", cy: "Awst" },
  { en: "September", cy: "Medi" },
  { en: "October", cy: "Hydref" },
  { en: "November", cy: "Tachwedd" },
  { en: "December", cy: "Rhagfyr" },
];

/** "September 2026": the end as the terms of reference say it; counted to the month's last day. */
function monthOf(day: Day): Words {
  const month = months[Number(day.slice(5, 7)) - 1] ?? { en: "", cy: "" };
  const year = day.slice(0, 4);
  return { en: `${month.en} ${year}`, cy: `${month.cy} ${year}` };
}

/** `daysLeft` is negative after the end: -52 is 52 days after. */
export const endOf = (end: Day, asAt: Day): Position["end"] => ({
  day: end,
  words: monthOf(end),
  daysLeft: daysBetween(asAt, end),
});

/** Before, to the end of the last day; then after, and closed once every organisation is there. */
export function phaseOf(end: Day, asAt: Day, worst: SystemPosition["worst"]): Phase {
  if (asAt <= end) return "before";
  return worst === "there" ? "closed" : "after";
}
