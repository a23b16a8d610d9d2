import { languages, type Language } from "@parod/schema/words";

const page = /^\/(?:en|cy)(?:\/[\w.:%/-]*)?(?:\?[\w.=&%:+-]*)?$/u;

/**
 * Where a sign-in leads: a page of ours by its path, letter for letter, or null. What browsers read otherwise than it looks
 * (`//`, backslashes, dots that climb, an address of its own) is not among what is let through.
 */
export function readReturn(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 600 || !page.test(value)) return null;
  if (/\/\/|\/\.{1,2}(?:\/|$|\?)|%(?:2e|2f|5c)/iu.test(value)) return null;
  return value;
}

/** The language that a path says. */
export const languageOfPath = (path: string | null): Language | null =>
  languages.find((each) => path === `/${each}` || path?.startsWith(`/${each}/`)) ?? null;
