import { addDays, type Day } from "@parod/schema/day";
import type { When } from "@parod/schema/when";

export type TermName = "autumn" | "spring" | "summer";
/** A school term. `until` is the last day before the next one begins: holidays go with the term before them. */
export type Term = {
  readonly name: TermName;
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly until: Day;
};

type Days = readonly [from: string, to: string];

/**
 * Terms of schools in Wales whose days are known, domain.md section 8: 2024-25 as commonly set, 2025-26 as approved (the
 * first five authorities looked at are all the same). Authorities may differ by days.
 */
const known: Readonly<Record<string, Days>> = {
  "2024-autumn": ["2024-09-02", "2024-12-20"],
  "2025-spring": ["2025-01-06", "2025-04-11"],
  "2025-summer": ["2025-04-28", "2025-07-21"],
  "2025-autumn": ["2025-09-01", "2025-12-19"],
  "2026-spring": ["2026-01-05", "2026-03-27"],
  "2026-summer": ["2026-04-13", "2026-07-20"],
};

/** Where a year's terms are not known: as long as they are in any year, so that none is called over too soon. */
const elsewhere: Readonly<Record<TermName, Days>> = {
  spring: ["01-03", "04-17"],
  summer: ["04-18", "07-24"],
  autumn: ["09-01", "12-22"],
};
const inYear: readonly TermName[] = ["spring", "summer", "autumn"];

const daysOf = (name: TermName, year: number): readonly [Day, Day] => {
  const [from, to] =
    known[`${String(year)}-${name}`] ?? elsewhere[name].map((day) => `${String(year)}-${day}`);
  return [from as Day, to as Day];
};

/** The terms of the years of two days and of all between, in order. */
export function termsBetween(first: Day, last: Day): readonly Term[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, end - start + 1) + 1 }, (_, at) => start + at);
  const all = years.flatMap((year) =>
    inYear.map((name) => {
      const [from, to] = daysOf(name, year);
      return { name, year, from, to };
    }),
  );
  return all.flatMap((term, at) => {
    const next = all[at + 1];
    return next === undefined || term.year > end
      ? []
      : [{ ...term, until: addDays(next.from, -1) }];
  });
}

/** Whether a told date may lie in a term or in the holidays after it. */
export const mayBeIn = ({ from, until }: Term, when: When): boolean =>
  when.from <= until && when.to >= from;

/** `2025-summer`: a term by name. */
export const termKey = ({ name, year }: Pick<Term, "name" | "year">): string =>
  `${String(year)}-${name}`;
