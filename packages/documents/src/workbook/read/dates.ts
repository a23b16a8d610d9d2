import { fold } from "@parod/language/fold";
import { months, shortMonths, weekdays } from "@parod/language/months";
import { Day } from "@parod/schema/day";
import type { FileCode } from "@parod/schema/workbook";
import { languages } from "@parod/schema/words";
import { bareWord } from "#workbook/read/plain";

export type DateRead =
  | { readonly day: Day; readonly doubt: FileCode | null }
  | { readonly wrong: "date-malformed" | "date-range" };

const wrong: DateRead = { wrong: "date-malformed" };
/** Welsh names of months as they stand after a word that mutates them. */
const mutated = [
  "",
  "",
  "fawrth",
  "",
  "fai",
  "fehefin",
  "orffennaf",
  "",
  "fedi",
  "",
  "dachwedd",
  "ragfyr",
];
const monthNumbers = new Map<string, number>(
  [
    ...languages.flatMap((language) => [months[language], shortMonths[language]]),
    mutated,
    ["", "chwe", "", "", "", "", "gor", "", "sept"],
  ].flatMap((names) =>
    names.flatMap((name, at) => (name === "" ? [] : [[fold(name), at + 1] as const])),
  ),
);

/** Days of the week as they are typed before a date, long and short, with and without "dydd". */
const weekdayNumbers = new Map<string, number>(
  languages.flatMap((language) =>
    weekdays[language].flatMap((name, at) => {
      const word = fold(name).replace("dydd ", "");
      return [`dydd ${word}`, word, ...[3, 4, 5].map((length) => word.slice(0, length))].map(
        (each) => [each, at] as const,
      );
    }),
  ),
);

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Only days that this service can hold: a typed 1926 is a slip. */
export function settle({ year, month, day }: Parts, doubt: FileCode | null = null): DateRead {
  const two = (part: number): string => String(part).padStart(2, "0");
  const parsed = Day.safeParse(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
  if (!parsed.success) return wrong;
  if (year < 2000 || year > 2099) return { wrong: "date-range" };
  return { day: parsed.data, doubt };
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

/** 30/09/2026: the day first, as it is written here. Where the month can only be the second number, the month came first. */
function ofNumbers(first: number, second: number, year: string): DateRead {
  const doubtful = year.length === 2 || (first <= 12 && second <= 12 && first !== second);
  if (first <= 12 && second > 12)
    return settle({ year: fullYear(year), month: first, day: second }, "date-month-first");
  return settle(
    { year: fullYear(year), month: second, day: first },
    doubtful ? "date-ambiguous" : null,
  );
}

function ofWords(day: string, month: string, year: string): DateRead {
  const number = monthNumbers.get(fold(month));
  return number === undefined
    ? wrong
    : settle({ year: fullYear(year), month: number, day: Number(day) });
}

function ofDay(text: string): DateRead {
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(text);
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? "");
  const worded =
    /^(\d{1,2})(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?[ -](?:of |o (?:fis )?)?(\p{L}+)\.?,?[ -](\d{4}|\d{2})$/iu.exec(
      text,
    );
  if (worded) return ofWords(worded[1] ?? "", worded[2] ?? "", worded[3] ?? "");
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return american ? ofWords(american[2] ?? "", american[1] ?? "", american[3] ?? "") : wrong;
}

/** Null where no day of the week stands first: Mawrth is Tuesday and March. */
function ofWeekday(text: string): DateRead | null {
  const [, word = "", date = ""] = /^((?:dydd )?\p{L}+)[,.]? (.+)$/iu.exec(text) ?? [];
  const weekday = weekdayNumbers.get(fold(word));
  if (weekday === undefined) return null;
  const read = ofDay(date);
  if ("wrong" in read) return null;
  const fits = new Date(`${read.day}T00:00:00Z`).getUTCDay() === weekday;
  return fits ? read : { day: read.day, doubt: "date-weekday" };
}

/**
 * A date as somebody typed it, in either language, with or without its day of the week and a time of day. No other word
 * may stand before it: "by 1 December" is no day.
 */
export function readDate(typed: string): DateRead {
  if (typed.length > 90) return wrong;
  const text = bareWord(typed).replaceAll(/[‐‑‒–—−]/gu, "-");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
    text,
  );
  if (iso) return settle({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const untimed = text.replace(/,? \d{1,2}:\d{2}(?::\d{2})?$/u, "");
  return ofWeekday(untimed) ?? ofDay(untimed);
}
