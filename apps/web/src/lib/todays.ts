import type { Standpoint } from "@parod/schema/views/standpoint";

/** The way from a page that is today's to one that may open on an earlier day: what was just told is not there yet. */
export const todays =
  ({ programme, today }: Standpoint) =>
  <T extends object>(before: T): T & { asAt: string | undefined } => ({
    ...before,
    asAt: programme.opensAsAt === null ? undefined : today,
  });
