import { sayDay, sayInstant, sayShortDay } from "@parod/language/dates";
import { sayMove, sayRangeOfDays } from "@parod/language/days";
import type { Language } from "@parod/language/languages";
import { speakerOf } from "@parod/language/speaker";
import { sayBounds, sayShortWhen, sayWhen } from "@parod/language/when";
import type { DayRange, When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";
import { useMemo } from "react";
import { useLocale, useMessages, useTranslations } from "use-intl";

/** Everything that a component says, in the reader's language. */
export function useSay() {
  const language = useLocale();
  const t = useTranslations();
  const messages = useMessages();
  return useMemo(
    () => ({ language, t, speaker: speakerOf(language, messages), ...sayers(language) }),
    [language, t, messages],
  );
}

const sayers = (language: Language) => ({
  words: (words: Words) => words[language],
  day: (day: string) => sayDay(day, language),
  shortDay: (day: string) => sayShortDay(day, language),
  instant: (instant: string) => sayInstant(instant, language),
  when: (when: When) => sayWhen(when, language),
  shortWhen: (when: When) => sayShortWhen(when, language),
  bounds: (when: When) => sayBounds(when, language),
  move: (days: DayRange) => sayMove(days, language),
  days: (days: DayRange) => sayRangeOfDays(days, language),
});
