import type { Language } from "#languages";

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** 12,345: both languages group alike, so that the figures do not depend on a browser's Welsh. */
export const sayNumber = (value: number): string => grouped.format(value);

/** +3, −2, 0: with a real minus sign. */
export const saySigned = (value: number): string =>
  value > 0 ? `+${sayNumber(value)}` : sayNumber(value).replace("-", "−");

/** 78%. A percentage never stands alone: show its counts beside it. */
export const sayPercent = (part: number, whole: number): string | null =>
  whole > 0 ? `${sayNumber(Math.round((100 * part) / whole))}%` : null;

/** 12 of 29, 12 o 29. */
export const sayOf = (part: number, whole: number, language: Language): string =>
  `${sayNumber(part)} ${language === "cy" ? "o" : "of"} ${sayNumber(whole)}`;

/** £6,000,000. */
export const sayPounds = (pounds: number): string => `£${sayNumber(pounds)}`;

/** True where the number, read aloud in the modern way of counting, begins with a vowel: un, wyth, un deg un, wyth deg. */
function soundsVowel(value: number): boolean {
  const whole = Math.abs(Math.trunc(value));
  if (whole >= 1000) return thousandsVowel(Math.trunc(whole / 1000));
  if (whole >= 100) return Math.trunc(whole / 100) === 8;
  if (whole >= 20) return Math.trunc(whole / 10) === 8;
  return whole === 1 || whole === 8 || whole > 10;
}
const thousandsVowel = (thousands: number): boolean => thousands > 1 && soundsVowel(thousands);

/** "and" before a figure: and 8, ac 8; and 152, a 152. The figure hides every other mutation. */
export const sayAndNumber = (value: number, language: Language): string => {
  if (language === "en") return `and ${sayNumber(value)}`;
  return `${soundsVowel(value) ? "ac" : "a"} ${sayNumber(value)}`;
};
