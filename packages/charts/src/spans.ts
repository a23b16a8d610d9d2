import { addDays, type Day } from "@parod/schema/day";
import { dayNumber, dayOf, monthTicks, scaleTo, type Span } from "#scale";

/** Days on a line: from, and the first day after; null where nothing ends it. */
export type Stretch = { readonly from: Day; readonly until: Day | null };
/** Where a stretch lies on its line, in percent of the line's length. */
export type Bar = { readonly at: number; readonly length: number };

const domainOf = ({ from, until }: { readonly from: Day; readonly until: Day }): Span => [
  dayNumber(from),
  dayNumber(until),
];

/** Bars of stretches in a window, cut off where they leave it; what lies outside it has no length. */
export function barsOf(
  stretches: readonly Stretch[],
  window: { readonly from: Day; readonly until: Day },
): readonly Bar[] {
  const [first, end] = domainOf(window);
  const place = scaleTo([first, end], [0, 100]);
  const within = (day: Day) => place(Math.min(Math.max(dayNumber(day), first), end));
  return stretches.map(({ from, until }) => {
    const at = within(from);
    return { at, length: within(until ?? window.until) - at };
  });
}

/** Where years begin in a window, in percent of it, by their number. */
export function yearMarks(window: {
  readonly from: Day;
  readonly until: Day;
}): readonly { readonly year: string; readonly at: number }[] {
  const domain = domainOf(window);
  const place = scaleTo(domain, [0, 100]);
  const last = dayNumber(addDays(window.until, -1));
  return monthTicks([domain[0], last], Number.POSITIVE_INFINITY)
    .map((at) => ({ day: dayOf(at), at: place(at) }))
    .filter(({ day }) => day.slice(5) === "01-01")
    .map(({ day, at }) => ({ year: day.slice(0, 4), at }));
}
