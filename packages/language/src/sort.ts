import { fold } from "#fold";
import type { Language } from "#languages";

const alphabet: Readonly<Record<Language, readonly string[]>> = {
  en: Array.from("abcdefghijklmnopqrstuvwxyz"),
  cy: [
    "a",
    "b",
    "c",
    "ch",
    "d",
    "dd",
    "e",
    "f",
    "ff",
    "g",
    "ng",
    "h",
    "i",
    "j",
    "k",
    "l",
    "ll",
    "m",
    "n",
    "o",
    "p",
    "ph",
    "q",
    "r",
    "rh",
    "s",
    "t",
    "th",
    "u",
    "v",
    "w",
    "x",
    "y",
    "z",
  ],
};
const digraph = /ch|dd|ff|ng|ll|ph|rh|th|./gu;

/** Names of places in which n and g are two letters: Bangor, and Llan- before a g. */
const apart = (folded: string): string => folded.replace(/\b(llan|ban)g(?=\p{L})/gu, "$1\u0000g");

/** A number for each letter: space and figures first, in the order of the language's alphabet after them. */
function keyOf(text: string, language: Language): readonly number[] {
  const order = alphabet[language];
  const folded = fold(text);
  const letters = language === "cy" ? (apart(folded).match(digraph) ?? []) : Array.from(folded);
  return letters
    .filter((letter) => letter !== "\u0000")
    .map((letter) => {
      const place = order.indexOf(letter);
      return place < 0 ? (letter.codePointAt(0) ?? 0) - 0x20_00_00 : place;
    });
}

/**
 * Orders as the language's own readers do: in Welsh ch, dd, ff, ng, ll, ph, rh and th are letters, so that Luton comes before
 * Llanelli. Our own, since Chromium cannot sort Welsh. Same letters: the plain texts decide, so that the order is always the same.
 */
export function compareIn(language: Language): (a: string, b: string) => number {
  const keys = new Map<string, readonly number[]>();
  const keep = (text: string): readonly number[] => {
    const key = keys.get(text) ?? keyOf(text, language);
    keys.set(text, key);
    return key;
  };
  return (a, b) => {
    const [x, y] = [keep(a), keep(b)];
    for (let at = 0; at < Math.min(x.length, y.length); at++) {
      const difference = (x[at] ?? 0) - (y[at] ?? 0);
      if (difference !== 0) return difference;
    }
    if (x.length !== y.length) return x.length - y.length;
    return a < b ? -1 : Number(a > b);
  };
}

/** A new array in the language's order by a text of each. */
export function sortIn<T>(
  items: readonly T[],
  language: Language,
  textOf: (item: T) => string,
): T[] {
  const compare = compareIn(language);
  return items.toSorted((a, b) => compare(textOf(a), textOf(b)));
}
