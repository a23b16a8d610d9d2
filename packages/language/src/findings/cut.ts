export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * A title of two parts, `Learning: reading`, cut so that something of its second part stays: titles that begin alike are told
 * apart by it.
 */
export function cutTitle(text: string, most: number): string {
  const [head, ...rest] = text.split(": ");
  const tail = rest.join(": ");
  const isLost = countWords(head ?? "") >= most && countWords(text) > most;
  if (tail === "" || most < 2 || !isLost) return cutAt(text, most);
  const kept = Math.min(countWords(tail), Math.floor(most / 2));
  return `${cutAt(head ?? "", most - kept).replace(/…$/u, "")}…: ${cutAt(tail, kept)}`;
}

/** The first words of a text, with an ellipsis where there were more; never a part of a word. */
export function cutAt(text: string, most: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length <= most) return words.join(" ");
  return `${words
    .slice(0, most)
    .join(" ")
    .replace(/[\s,;:.(–-]+$/u, "")}…`;
}
