import type { DayRange } from "@parod/schema/when";
import type { Language } from "#languages";
import { sayAndNumber, sayNumber } from "#numbers";

/**
 * Numbers of days. *Diwrnod* takes the soft mutation after 2 and would take the nasal after 5, 7 and others; "o ddiwrnodau" is
 * right at every number, so it is used wherever the noun would not stand unchanged.
 */
const welshDays = (count: number): string => {
  if (count === 2) return "2 ddiwrnod";
  return [0, 1, 3, 6].includes(count) ? `${count} diwrnod` : `${sayNumber(count)} o ddiwrnodau`;
};

/** 153 days, 153 o ddiwrnodau; 2 days, 2 ddiwrnod. Takes a count that is not negative. */
export function sayCountOfDays(count: number, language: Language): string {
  if (language === "cy") return welshDays(count);
  return `${sayNumber(count)} ${count === 1 ? "day" : "days"}`;
}

const between = (low: number, high: number, language: Language): string =>
  language === "cy"
    ? `rhwng ${sayNumber(low)} ${sayAndNumber(high, language)} o ddiwrnodau`
    : `${sayNumber(low)} to ${sayNumber(high)} days`;

/** Days that may be a range: 61 to 152 days, rhwng 61 a 152 o ddiwrnodau. Below nothing: "12 days too few". */
export function sayRangeOfDays([low, high]: DayRange, language: Language): string {
  const short = language === "cy" ? "yn brin" : "short";
  if (low === high)
    return low < 0 ? `${sayCountOfDays(-low, language)} ${short}` : sayCountOfDays(low, language);
  if (high <= 0) return `${between(-high, -low, language)} ${short}`;
  if (low >= 0) return between(low, high, language);
  return language === "cy"
    ? `o ${welshDays(-low)} yn brin i ${welshDays(high)} dros ben`
    : `from ${sayCountOfDays(-low, language)} short to ${sayCountOfDays(high, language)} to spare`;
}

const words = {
  en: { later: "later", earlier: "earlier", same: "no change" },
  cy: { later: "yn hwyrach", earlier: "yn gynharach", same: "dim newid" },
} as const;

/** A move of a date: 61 to 152 days later, rhwng 61 a 152 o ddiwrnodau yn hwyrach; 10 days earlier; no change. */
export function sayMove([low, high]: DayRange, language: Language): string {
  const { later, earlier, same } = words[language];
  if (low === 0 && high === 0) return same;
  if (low === high)
    return `${sayCountOfDays(Math.abs(low), language)} ${low > 0 ? later : earlier}`;
  if (low >= 0) return `${between(low, high, language)} ${later}`;
  if (high <= 0) return `${between(-high, -low, language)} ${earlier}`;
  return language === "cy"
    ? `o ${welshDays(-low)} ${earlier} i ${welshDays(high)} ${later}`
    : `from ${sayCountOfDays(-low, language)} ${earlier} to ${sayCountOfDays(high, language)} ${later}`;
}

/** To the end date or since it: 82 days to the end date; 52 o ddiwrnodau ers y dyddiad gorffen. */
export function sayDaysLeft(daysLeft: number, language: Language): string {
  if (daysLeft === 0)
    return language === "cy" ? "Heddiw yw’r dyddiad gorffen" : "Today is the end date";
  const count = sayCountOfDays(Math.abs(daysLeft), language);
  if (language === "cy") return `${count} ${daysLeft > 0 ? "tan" : "ers"} y dyddiad gorffen`;
  return `${count} ${daysLeft > 0 ? "to" : "past"} the end date`;
}
