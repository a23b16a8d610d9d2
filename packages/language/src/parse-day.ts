import { fold } from "#fold";
import { languages } from "#languages";
import { months, shortMonths } from "#months";

/** The number of a month by any name it has in either language, long or short. */
const monthOf = new Map(
  [months, shortMonths].flatMap((table) =>
    languages.flatMap((language) =>
      table[language].map((name, index) => [fold(name), index + 1] as const),
    ),
  ),
);

const padded = (number: number): string => String(number).padStart(2, "0");

function real(year: number, month: number, day: number): string | null {
  const text = `${year}-${padded(month)}-${padded(day)}`;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text) ? text : null;
}

/**
 * A day as people type it, as an ISO day: 2026-09-30, 30/09/2026, 30 9 2026, 30 September 2026, 30 Medi 2026. The day comes
 * before the month, as in Wales it does. Null for what is no day: nothing is guessed.
 */
export function parseDay(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/u.exec(text);
  if (figures) return real(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const named = /^(\d{1,2})\s+(?:o\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  const month = named && monthOf.get(fold(named[2] ?? ""));
  return named && month ? real(Number(named[3]), month, Number(named[1])) : null;
}
