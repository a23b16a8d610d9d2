import { cy } from "#cy";
import { en } from "#en";
import type { Language, Mirror } from "#languages";

/** Both catalogues: for servers and tests. The web loads one of them. */
export const messages: Readonly<Record<Language, Mirror<typeof en>>> = { en, cy };
