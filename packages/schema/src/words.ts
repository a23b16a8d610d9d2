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
