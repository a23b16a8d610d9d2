/** Letters alone: accents and case gone, the two apostrophes one, hyphens as spaces. What search and sorting start from. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʼ]/gu, "")
    .replace(/[-‐‑–\s]+/gu, " ")
    .trim();

/** True where every word typed begins or continues a word of one of the texts: names in both languages are handed in together. */
export function matches(texts: readonly string[], typed: string): boolean {
  const words = fold(typed).split(" ");
  const folded = texts.map(fold).join(" ");
  return words.every((word) => folded.includes(word));
}
