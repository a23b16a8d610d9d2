import type { LinkType } from "@parod/engine/schedule/plan";
import { readNumber } from "#plan-file/csv/cells";
import type { Delimiter } from "#plan-file/csv/records";

export type Predecessor = {
  readonly from: string;
  readonly type: LinkType;
  /** In days, not rounded yet. */
  readonly lag: number;
};
type Reading = { readonly isKnown: (id: string) => boolean; readonly delimiter: Delimiter };

const types = ["FS", "SS", "FF", "SF"] as const satisfies readonly LinkType[];
const typed = /^(?<from>.+?) ?(?<type>FS|SS|FF|SF) ?(?<lag>[+-] ?[\d.,]+)? ?(?:d|days?)?$/iu;
const lagged = /^(?<from>.+?) ?(?<lag>[+-] ?[\d.,]+) ?(?:d|days?)?$/iu;
/** What may stand between two, the strongest first. A space before or after a sign or a type stands inside of one. */
const dividers = [/ ?; ?/u, / ?, ?/u, /(?<![+-]) (?![+-]|(?:FS|SS|FF|SF|d|days?)(?:[ +-]|$))/iu];

function readLag(text: string | undefined, delimiter: Delimiter): number | null {
  if (text === undefined) return 0;
  // where cells are divided by commas, a comma in a lag divides two predecessors
  return delimiter === "," && text.includes(",") ? null : readNumber(text, delimiter);
}

/** One predecessor. An id of the file is one as it stands, whatever it looks like: `A-1`, `LEAFS`. */
function readOne(text: string, { isKnown, delimiter }: Reading): Predecessor | null {
  if (isKnown(text)) return { from: text, type: "FS", lag: 0 };
  const [full, short] = [typed.exec(text)?.groups, lagged.exec(text)?.groups];
  for (const found of [full, short]) {
    const from = found?.["from"] ?? "";
    // `12+3` is twelve and a lag only where there is a twelve
    const isId = isKnown(from) || (found === full && /^[^ ,;]+$/u.test(from));
    const lag = readLag(found?.["lag"], delimiter);
    const type = types.find((each) => each === found?.["type"]?.toUpperCase()) ?? "FS";
    if (found && isId && lag !== null) return { from, type, lag };
  }
  // an id of another file, but nothing that began as a link
  const isId = /^[\p{L}\p{N}._:/\\-]+$/u.test(text) && !/(?:FS|SS|FF|SF)-/iu.test(text);
  return isId ? { from: text, type: "FS", lag: 0 } : null;
}

function readPart(text: string, level: number, reading: Reading): readonly Predecessor[] | null {
  if (text === "") return [];
  const one = readOne(text, reading);
  if (one !== null) return [one];
  const divider = dividers[level];
  if (divider === undefined) return null;
  const parts = text.split(divider).map((part) => readPart(part.trim(), level + 1, reading));
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

/** `12FS+3;15SS-2`, with commas or spaces between them too; null for what cannot be read. */
export const readPredecessors = (text: string, reading: Reading): readonly Predecessor[] | null =>
  readPart(text.replaceAll(/[\s\u00a0]+/gu, " ").trim(), 0, reading);
