import { sayList } from "#lists";
import type { Speaker } from "#speaker";

/** Parts of a count, joined: "17 are met, 8 not assessed and 1 not met". Welsh keeps to commas: see lists.ts. */
export const joinParts = (parts: readonly string[], { language }: Speaker): string => sayList(parts, language);

/** Whole sentences, one after the other. */
export const joinSentences = (sentences: readonly (string | null)[]): string => sentences.filter((each) => each !== null).join(" ");

/** A told text without its full stop, to stand inside a sentence of ours. */
export const withoutStop = (text: string): string => text.trim().replace(/[.]+$/u, "");
