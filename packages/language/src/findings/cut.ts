export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The first words of a text, with an ellipsis where there were more; never a part of a word. */
export function cutAt(text: string, most: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length <= most) return words.join(" ");
  return `${words
    .slice(0, most)
    .join(" ")
    .replace(/[\s,;:.(–-]+$/u, "")}…`;
}
