import { authorityAnd, authorityName, authorityNames, authoritySoft } from "#authorities";
import type { Language } from "#languages";

/**
 * a, b and c; in Welsh a, b, c. *A* becomes *ac* before a vowel and mutates what follows, which cannot be done to a text that we do
 * not know: so Welsh lists have commas alone, and semicolons (in both languages) where an item has a comma of its own.
 */
export function sayList(items: readonly string[], language: Language): string {
  if (items.some((item) => item.includes(","))) return items.join("; ");
  if (language === "cy" || items.length < 2) return items.join(", ");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** Authorities by code: Gwynedd, Conwy and Cardiff; Gwynedd, Conwy a Chaerdydd, by their stored forms. */
export function sayAuthorities(codes: readonly string[], language: Language): string {
  const last = codes.at(-1);
  if (last === undefined) return "";
  const name = (code: string): string =>
    language === "en" ? authoritySoft(code, language) : authorityName(code, language);
  if (codes.length === 1) return name(last);
  return `${codes.slice(0, -1).map(name).join(", ")} ${authorityAnd(last, language)}`;
}

export const isAuthority = (code: string): boolean => Object.hasOwn(authorityNames, code);
