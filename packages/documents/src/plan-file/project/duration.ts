import type { WorkingCalendar } from "@parod/engine/schedule/plan";

/** How the project counts time. */
export type Units = {
  readonly minutesPerDay: number;
  readonly workedInWeek: number;
};

export const unitsOf = (minutesPerDay: string | undefined, { week }: WorkingCalendar): Units => ({
  minutesPerDay: Number(minutesPerDay) > 0 ? Number(minutesPerDay) : 480,
  workedInWeek: week.filter(Boolean).length,
});

const isoDuration =
  /^-?P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;

/** `PT40H30M0S` in minutes. */
export function minutesOf(text: string): number | null {
  const found = isoDuration.exec(text);
  if (!found || text.startsWith("-")) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return days * 1440 + hours * 60 + minutes + seconds / 60;
}

/** Formats that count every hour of every day, estimated ones too: em, eh, ed, ew, emo. */
const elapsed = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
export const isElapsed = (format: string | undefined): boolean => elapsed.has(Number(format));
export const isPercent = (format: string | undefined): boolean => [19, 20].includes(Number(format));

/** Elapsed days as the working days that such a stretch holds on average: the calendar has no others. */
export const workingDays = (minutes: number, format: string | undefined, units: Units): number =>
  isElapsed(format) ? ((minutes / 1440) * units.workedInWeek) / 7 : minutes / units.minutesPerDay;

/** What the file says, in hours, for a sentence. */
export const sayHours = (minutes: number): string => `${Math.round((minutes / 60) * 100) / 100} h`;
