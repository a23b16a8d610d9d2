import { cy } from "@parod/language/cy";
import { en } from "@parod/language/en";
import type { Language, Mirror } from "@parod/language/languages";
import type { Visit } from "./browser.ts";

export type Row = {
  /** The route of the router that this row stands for; null for addresses that lead nowhere. */
  readonly route: string | null;
  readonly path: string;
  readonly heading: Readonly<Record<Language, string>>;
  /** What the page asks first; null for pages that ask nothing. */
  readonly asks: string | null;
  readonly persona?: Visit["persona"];
};

export const both = (say: (catalogue: Mirror<typeof en>) => string): Row["heading"] => ({
  en: say(en),
  cy: say(cy),
});
export const name = (english: string, welsh: string): Row["heading"] => ({
  en: english,
  cy: welsh,
});
