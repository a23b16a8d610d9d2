import { textWidth } from "#labels";

/** A text in lines no wider than asked, cut with an ellipsis where it needs more of them. Words are kept whole where they fit. */
export function wrapText(
  text: string,
  {
    width,
    size,
    lines: most,
  }: { readonly width: number; readonly size: number; readonly lines: number },
): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const cut = (line: string) => {
    let short = line;
    while (short !== "" && !fits(`${short}…`)) short = short.slice(0, -1);
    return `${short.trimEnd()}…`;
  };
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (fits(line) ? line : cut(line)));
  const last = shown.at(-1);
  if (lines.length <= most || last === undefined) return shown;
  return [...shown.slice(0, -1), last.endsWith("…") ? last : cut(`${last} ${lines[most] ?? ""}`)];
}
