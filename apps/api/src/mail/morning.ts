import { dayInWales, type Day } from "@parod/schema/day";

const hourInWales = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  hourCycle: "h23",
});

export type Morning = {
  readonly day: Day;
  /** Monday: the weekly mails go too. */
  readonly isWeekly: boolean;
};

/**
 * The morning of an instant, from 7 o'clock in Wales on, summer and winter; null before it. The worker asks every hour, so
 * that a morning on which nothing ran is made good later that day.
 */
export function morningAt(now: Date): Morning | null {
  if (Number(hourInWales.format(now)) < 7) return null;
  const day = dayInWales(now);
  return { day, isWeekly: new Date(`${day}T12:00:00Z`).getUTCDay() === 1 };
}
