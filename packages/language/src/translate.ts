import type { Language } from "#languages";
import { messages } from "#messages";
import { speakerOf, type Speaker, type Translate } from "#speaker";

const speakers: Readonly<Record<Language, Speaker>> = {
  en: speakerOf("en", messages.en),
  cy: speakerOf("cy", messages.cy),
};

/** A speaker with its texts loaded. Servers and tests only: it holds both catalogues. */
export const speaker = (language: Language): Speaker => speakers[language];

/** `t("common.asAt.label")`: keys and arguments are checked by the compiler. Servers and tests only. */
export const translator = (language: Language): Translate => speakers[language].t;
