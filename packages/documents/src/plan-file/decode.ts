import { PlanRefusal } from "#plan-file/report";

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Which half of the pairs is empty: text without a mark that is mostly Latin letters. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  const empty = [0, 0];
  for (let at = 0; at < length; at += 1)
    if (bytes[at] === 0) empty[at & 1] = (empty[at & 1] ?? 0) + 1;
  const [high = 0, low = 0] = empty;
  const many = length / 4;
  if (low > many && high < many / 4) return "utf-16le";
  return high > many && low < many / 4 ? "utf-16be" : null;
}

const declared = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/u.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1] ?? null;

/** What Windows-1252 has from 0x80 to 0x9F. Node 20 decodes them as control characters. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const isWindows = /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/iu;

function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return text.replaceAll(
    /[\u0080-\u009f]/gu,
    (character) => windows[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (isWindows.test(encoding)) return decodeWindows(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return ["utf-8"];
  if (startsWith(bytes, 0xff, 0xfe)) return ["utf-16le"];
  if (startsWith(bytes, 0xfe, 0xff)) return ["utf-16be"];
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return [unmarked];
  const said = declared(bytes);
  return [...(said === null ? [] : [said]), "utf-8", "windows-1252"];
}

/**
 * The text of a file in any encoding that Excel and Project write: UTF-8 and UTF-16 with or without a mark, else
 * Windows-1252. A mark is no part of the text. decisions/201.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PlanRefusal("empty-file");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new PlanRefusal("mpp-file");
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new PlanRefusal("zip-file");
  for (const encoding of encodingsOf(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text === null) continue;
    if (text.includes("\u0000")) throw new PlanRefusal("not-text");
    if (text.trim() === "") throw new PlanRefusal("empty-file");
    return text;
  }
  throw new PlanRefusal("not-text");
}
