import * as z from "zod";
import { plainText } from "#text";

export const languages = ["en", "cy"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The same words in both languages. */
export const words = (max = 2000) => z.strictObject({ en: plainText(max), cy: plainText(max) });
export type Words = { readonly en: string; readonly cy: string };
/** Words that were told in one language alone are the same in both, and name it. */
export type Titled = Words & { readonly only?: Language | undefined };
/** From where to where, the end left out, in code units. */
export type Span = readonly [from: number, to: number];
/** One sentence of ours, with those parts of it that are in the other language: titles that were told in that alone. */
export type Spoken = { readonly text: string; readonly other: readonly Span[] };
/** A sentence in both languages. `other`, where there is any: the parts of each that are in the other language. */
export type Sentence = Words & {
  readonly other?: { readonly [L in Language]?: readonly Span[] } | undefined;
};
