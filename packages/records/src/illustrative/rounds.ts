import type { Words } from "@parod/schema/words";
import { authorities, ofProfile } from "#illustrative/authorities";
import { dayAfter } from "#illustrative/entry";
import { between, shuffle } from "#illustrative/random";

export type Round = {
  readonly id: string;
  readonly number: number;
  readonly title: Words;
  readonly cutOff: string;
  readonly opens: string;
  readonly due: string;
  readonly closes: string;
  readonly reviewed: string;
};

const round = (number: number, [id, cutOff, title]: readonly [string, string, Words]): Round => ({
  id,
  number,
  title,
  cutOff,
  opens: dayAfter(cutOff, -14),
  due: dayAfter(cutOff, 14),
  closes: dayAfter(cutOff, 21),
  reviewed: dayAfter(cutOff, 26),
});

export const rounds: readonly Round[] = [
  round(1, ["autumn-2024", "2024-11-15", { en: "Autumn 2024", cy: "Hydref 2024" }]),
  round(2, ["spring-2025", "2025-02-28", { en: "Spring 2025", cy: "Gwanwyn 2025" }]),
  round(3, ["summer-2025", "2025-06-13", { en: "Summer 2025", cy: "Haf 2025" }]),
  round(4, ["autumn-2025", "2025-11-14", { en: "Autumn 2025", cy: "Hydref 2025" }]),
  round(5, ["spring-2026", "2026-02-27", { en: "Spring 2026", cy: "Gwanwyn 2026" }]),
  round(6, ["july-2026", "2026-06-12", { en: "July 2026", cy: "Gorffennaf 2026" }]),
];

export const roundNumber = (number: number): Round => {
  const found = rounds[number - 1];
  if (!found) throw new Error(`no round ${number}`);
  return found;
};

const returning = [...authorities.map(({ code }) => code), "dysgu"];
const pair = (code: string, number: number): string => `${code} ${number}`;

/** Three returns never came. */
const missing = new Set([
  pair(ofProfile("thin", 0).code, 6),
  pair(ofProfile("thin", 1).code, 4),
  pair(ofProfile("behind", 0).code, 6),
]);
/** Twelve came after their day. */
const late = new Set(
  shuffle(
    "late return",
    returning.flatMap((code) => rounds.map(({ number }) => pair(code, number))),
  )
    .filter((each) => !missing.has(each))
    .slice(0, 12),
);

export type Return = {
  readonly organisation: string;
  readonly round: Round;
  readonly submitted: string;
  /** The day from which what it says is known; null where it never came. */
  readonly certified: string | null;
};

export const returns: readonly Return[] = returning.flatMap((organisation) =>
  rounds.map((each): Return => {
    const key = pair(organisation, each.number);
    const days = late.has(key)
      ? between(`late ${key}`, [2, 12])
      : -between(`early ${key}`, [0, 10]);
    const certified = dayAfter(each.due, days);
    return {
      organisation,
      round: each,
      submitted: dayAfter(certified, -1),
      certified: missing.has(key) ? null : certified,
    };
  }),
);

/** The number of the last round in which its return came: what it has not said since is not known. */
export const lastReturn = (organisation: string): number =>
  returns.findLast((each) => each.organisation === organisation && each.certified !== null)?.round
    .number ?? 0;
