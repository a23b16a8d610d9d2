import type { Day } from "@parod/schema/day";

const dayLength = 86_400_000;

/** Days since 1970: charts count on a line of whole days, so that no hour or time zone can move a point. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

export const dayOf = (number: number): Day =>
  new Date(Math.round(number) * dayLength).toISOString().slice(0, 10) as Day;

export type Span = readonly [number, number];

/** A straight scale from numbers to pixels. A span of nothing lands in the middle, never at NaN. */
export function scaleTo(domain: Span, range: Span): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  if (to === from) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const steps = [1, 2, 3, 6, 12, 24, 60] as const;

/** First days of months inside the span, so many months apart that at most `atMost` are left. */
export function monthTicks([from, to]: Span, atMost: number): number[] {
  const firsts: { month: number; at: number }[] = [];
  const start = new Date(from * dayLength);
  for (let month = start.getUTCMonth(); ; month += 1) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1) / dayLength;
    if (at > to) break;
    if (at >= from) firsts.push({ month, at });
  }
  const step =
    steps.find((each) => firsts.filter(({ month }) => month % each === 0).length <= atMost) ?? 120;
  return firsts.filter(({ month }) => month % step === 0).map(({ at }) => at);
}
