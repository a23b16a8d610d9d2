import { createTranslator, type _Translator as Translator } from "use-intl/core";
import type { en } from "#en";
import type { Language, Mirror } from "#languages";

/** Every key and argument as English has them; Welsh mirrors it. */
export type Messages = typeof en;
export type Translate = Translator<Messages>;

/**
 * Who says a sentence: the language, and the texts of that language alone. On the web make it once by `speakerOf(language, words)`:
 * what `useTranslations()` returns says the same, but comparing the two types is too much for the compiler (TS2590).
 */
export type Speaker = { readonly language: Language; readonly t: Translate };

/** A speaker of one loaded catalogue. A text that cannot be said throws: a key shown in its place would be taken for words. */
export function speakerOf(language: Language, messages: Mirror<Messages>): Speaker {
  const t = createTranslator<Messages>({
    locale: language,
    messages: messages as Messages,
    timeZone: "Europe/London",
    onError(error) {
      throw error;
    },
  });
  return { language, t };
}
