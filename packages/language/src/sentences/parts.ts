import { sayList } from "#lists";
import type { Speaker } from "#speaker";

/** Parts of a count, joined: "17 are met, 8 not assessed and 1 not met". Welsh keeps to commas: see lists.ts. */
export const joinParts = (parts: readonly string[], { language }: Speaker): string =>
  sayList(parts, language);

/** Whole sentences, one after the other. */
export const joinSentences = (sentences: readonly (string | null)[]): string =>
  sentences.filter((each) => each !== null).join(" ");

/** Words that begin a statement and are no names: small again inside a sentence of ours. */
const opening =
  /^(?:The|A|An|Every|Each|All|No|This|There|At|Y|Yr|Mae|Mae['’][rn]|Cafodd|Nid|Pob)(?=\s)/u;

/** A told statement as it stands inside a sentence: without its stop, and small where it begins with no name. */
export const insideSentence = (text: string): string =>
  withoutStop(text).replace(opening, (word) => word.charAt(0).toLowerCase() + word.slice(1));

/** A told text without its full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[.]+$/u, "");
