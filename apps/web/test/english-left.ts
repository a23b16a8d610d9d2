import { textsOf } from "@parod/language/icu";
import type { PageText } from "./page-text.ts";

type Pattern = { readonly key: string; readonly matches: (text: string) => boolean };

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
const plainly = (text: string): string =>
  text.replaceAll(/\s+/gu, " ").replaceAll("'", "’").trim().toLowerCase();

/** The index just after the brace that closes the one at `open`. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === "{") depth++;
    if (message[at] === "}" && --depth === 0) return at + 1;
  }
  throw new SyntaxError(`Unclosed brace: ${message}`);
}

/** A message with arguments as a pattern: an argument is any text, a choice one of its forms. */
export function patternOf(message: string): string {
  const open = message.indexOf("{");
  if (open < 0) return escaped(message).replaceAll("#", "[\\d,.]+");
  const end = closing(message, open);
  const inner = message.slice(open + 1, end - 1);
  const forms: string[] = [];
  for (let at = inner.indexOf("{"); at >= 0;) {
    const after = closing(inner, at);
    forms.push(patternOf(inner.slice(at + 1, after - 1)));
    at = inner.indexOf("{", after);
  }
  const argument = forms.length === 0 ? ".+" : `(?:${forms.join("|")})`;
  return patternOf(message.slice(0, open)) + argument + patternOf(message.slice(end));
}

/**
 * Every English text whose Welsh differs. Short ones must be the whole of what is seen, or a sentence of it; three words and
 * more are found inside other text too. Those of arguments alone (`{page} - Parod`) say nothing of a language.
 */
export function englishPatterns(en: object, cy: object): readonly Pattern[] {
  const welsh = textsOf(cy);
  const welshTexts = new Set([...welsh.values()].map(plainly));
  return [...textsOf(en)]
    .filter(([key, text]) => welsh.get(key) !== text && !welshTexts.has(plainly(text)))
    .flatMap(([key, text]): readonly Pattern[] => {
      const value = plainly(text);
      if (!value.includes("{"))
        return wordsIn(value) >= 3
          ? [{ key, matches: (seen) => seen.includes(value) }]
          : [{ key, matches: (seen) => seen === value }];
      if (wordsIn(value.replaceAll(/\{[^{}]*\}/gu, " ")) < 2) return [];
      const whole = new RegExp(`^${patternOf(value)}$`, "u");
      return [{ key, matches: (seen) => whole.test(seen) }];
    });
}

const piecesOf = (text: string): readonly string[] => [
  ...new Set([
    text,
    ...text.split(/(?<=[.:!?;,])\s+/u).flatMap((piece) => [piece, piece.replace(/[.:!?;,]$/u, "")]),
  ]),
];

/** The texts of a Welsh page that are English ones of the catalogue. */
export function englishLeft(
  texts: readonly PageText[],
  patterns: readonly Pattern[],
): readonly string[] {
  const seen = new Map<string, string>();
  for (const { text, where } of texts) seen.set(plainly(text), seen.get(plainly(text)) ?? where);
  return [...seen].flatMap(([text, where]) => {
    const pieces = piecesOf(text);
    const found = patterns.find(({ matches }) => pieces.some((piece) => matches(piece)));
    return found ? [`English on a Welsh page: "${text}" (${found.key}, ${where})`] : [];
  });
}
