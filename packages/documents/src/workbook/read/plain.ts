/** Text as a reader sees it: spaces of every kind are spaces, and characters that show nothing (zero width, byte order, direction) are gone. */
export const plain = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();

/** The same without quotation marks around it and the full stop, colon or asterisk that people put after a word. */
export const bareWord = (typed: string): string =>
  plain(typed)
    .replaceAll(/^["'“”‘’«*]+|["“”»*.,;:!]+$/gu, "")
    .trim();
