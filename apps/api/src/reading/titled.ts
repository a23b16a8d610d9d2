import type { Language, Titled, Words } from "@parod/schema/words";

/** A title that was told in one language, as a plan file's is, says in which: it is the same in both. */
export const titled = (title: Words, lang: Language | null): Titled =>
  lang !== null && title.en === title.cy ? { ...title, only: lang } : title;

/** A text of which there is one alone, in whichever language it was told. */
export const asTold = (text: string, lang: Language | null): Titled =>
  titled({ en: text, cy: text }, lang);
