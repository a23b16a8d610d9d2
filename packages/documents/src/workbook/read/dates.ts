import { fold } from "@parod/language/fold";
import { months, shortMonths } from "@parod/language/months";
import { Day } from "@parod/schema/day";
import type { WorkbookCode } from "@parod/schema/workbook";
import { languages } from "@parod/schema/words";

export type DateRead =
  | { readonly day: Day; readonly doubt: WorkbookCode | null }
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
    ["", "", "", "", "", "", "", "", "sept"],
  ].flatMap((names) =>
    names.flatMap((name, at) => (name === "" ? [] : [[fold(name), at + 1] as const])),
  ),
);

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Only days that this service can hold: a typed 2062 or 1926 is a slip. */
export function settle({ year, month, day }: Parts, doubt: WorkbookCode | null = null): DateRead {
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

/** A date as somebody typed it, in either language, with or without its day of the week. */
export function readDate(typed: string): DateRead {
  const text = typed.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  if (text.length > 60) return wrong;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/u.exec(text);
  if (iso) return settle({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(text);
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? "");
  const worded =
    /^(?:(?:dydd )?\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|af|ain|eg|ed|fed)?[ -](?:of |o (?:fis )?)?(\p{L}+)\.?,?[ -](\d{4}|\d{2})$/iu.exec(
      text,
    );
  if (worded) return ofWords(worded[1] ?? "", worded[2] ?? "", worded[3] ?? "");
  const american = /^(?:\p{L}+,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return american ? ofWords(american[2] ?? "", american[1] ?? "", american[3] ?? "") : wrong;
}
