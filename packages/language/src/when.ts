import type { When } from "@parod/schema/when";
import { sayFromTo, sayShortDay } from "#dates";
import type { Language } from "#languages";

/** The days it can mean, whatever words it was told in: where `reading` is true, the bounds are ours. */
export const sayBounds = (when: When, language: Language): string => sayFromTo(when, language);

/** As told: its own words where it has any ("over the summer"), else the days. */
export const sayWhen = (when: When, language: Language): string =>
  when.words?.[language] ?? sayBounds(when, language);

/** For tables: its own words, a short day, or the days. */
export function sayShortWhen(when: When, language: Language): string {
  if (when.words) return when.words[language];
  return when.from === when.to ? sayShortDay(when.from, language) : sayFromTo(when, language);
}

/** True where the words do not say the days themselves, so that a page should give our reading beside them. */
export const hasReading = (when: When): boolean => when.words !== null && when.reading;
