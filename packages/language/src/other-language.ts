import type { Language, Sentence, Span, Spoken } from "@parod/schema/words";

/**
 * Two of the code points that stand for no character (Unicode 23.7), so that no text has them: around what is in another
 * language, from where it is put into a sentence until the whole is made. Its place is not known before, and looking for its
 * words afterwards would find the wrong ones where they stand twice.
 */
const [begins, ends] = ["\u{fdd0}", "\u{fdd1}"] as const;
const either = /[\u{fdd0}\u{fdd1}]/gu;

/** A text that was told in one language alone, to be put into a sentence; null and undefined where it has both, or nobody said. */
export function markOther(
  text: string,
  only: Language | null | undefined,
  language: Language,
): string {
  const clean = text.replace(either, "");
  return only === undefined || only === null || only === language
    ? clean
    : `${begins}${clean}${ends}`;
}

/** A finished sentence, and where in it the parts in the other language stand. */
export function spoken(marked: string): Spoken {
  const [first = "", ...rest] = marked.split(begins);
  let text = first.replace(either, "");
  const other: Span[] = [];
  for (const part of rest) {
    const [inside = "", ...after] = part.split(ends);
    const to = text.length + inside.length;
    if (after.length > 0) other.push([text.length, to]);
    text += inside + after.join("");
  }
  return { text, other };
}

/** One sentence in both languages, without a word of other parts where there are none. */
export function sentenceOf({ en, cy }: Readonly<Record<Language, Spoken>>): Sentence {
  const parts = {
    ...(en.other.length > 0 && { en: en.other }),
    ...(cy.other.length > 0 && { cy: cy.other }),
  };
  const said = { en: en.text, cy: cy.text };
  return Object.keys(parts).length === 0 ? said : { ...said, other: parts };
}

/** A sentence in one of its languages. */
export const spokenIn = (said: Sentence, language: Language): Spoken => ({
  text: said[language],
  other: said.other?.[language] ?? [],
});
