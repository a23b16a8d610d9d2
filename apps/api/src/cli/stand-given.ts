import { actAt } from "@parod/database/programmes";
import { Day, endOfDayInWales, Instant } from "@parod/schema/day";
import type { Stand } from "@parod/schema/facts";
import type { ProgrammeHead } from "@parod/database/programmes";
import type { Opened } from "#boot/open-database";
import { BadUse } from "#cli/output";
import { resolveDay, resolveStand } from "#reading/stand";

/** A day named on the command line; null where it is not. */
export function dayGiven(name: string, value: unknown): Day | null {
  if (value === undefined) return null;
  const parsed = Day.safeParse(value);
  if (!parsed.success) throw new BadUse(`--${name} takes a day like 2025-03-10.`);
  return parsed.data;
}

/** `--known-at` takes a day, meaning its end in Wales, or an instant in UTC. */
export function instantGiven(given: unknown): Instant {
  const day = Day.safeParse(given);
  if (day.success) return endOfDayInWales(day.data);
  const instant = Instant.safeParse(
    typeof given === "string" ? given.replace(/(:\d\d)Z$/u, "$1.000Z") : given,
  );
  if (instant.success) return instant.data;
  throw new BadUse(
    "--known-at takes a day like 2025-03-10 or an instant like 2025-03-10T12:00:00Z.",
  );
}

/** Where a command looks from: `--as-at` and `--known-at`, against a stored programme. */
export async function standGiven(
  opened: Opened,
  head: ProgrammeHead,
  { options, today }: { readonly options: Readonly<Record<string, unknown>>; readonly today: Day },
): Promise<Stand> {
  const asAt = dayGiven("as-at", options["as-at"]);
  const given = options["known-at"];
  const services = {
    today,
    actAt: (programmeId: string, instant: Instant) =>
      actAt(opened.database.pool, programmeId, instant),
  };
  const day = Day.safeParse(given);
  if (given === undefined || day.success)
    return resolveStand({ asAt, knownAt: day.success ? day.data : null }, head, services);
  const knownAt = instantGiven(given);
  const actNo =
    head.programme.clock === "recorded"
      ? await services.actAt(head.programme.id, knownAt)
      : head.head.actNo;
  return { asAt: resolveDay(asAt, head, today), knownAt, actNo };
}
