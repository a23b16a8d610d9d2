import type { ProgrammeHead } from "@parod/database/programmes";
import { endOfDayInWales, type Day, type Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { Stand } from "@parod/schema/facts";
import type { StandAsked } from "@parod/schema/stand";

/** A day asked for, against the programme: neither before it nor in the future. Refused with a sentence, never bent. */
export function resolveDay(asked: Day | null, { programme }: ProgrammeHead, today: Day): Day {
  const day = asked ?? programme.opensAsAt ?? today;
  if (day > today)
    throw new DomainError("as-at-in-future", { field: "asAt", params: { day, today } });
  if (day < programme.startsOn)
    throw new DomainError("as-at-before-programme", {
      field: "asAt",
      params: { day, startsOn: programme.startsOn },
    });
  return day;
}

const knownInstant = (asked: StandAsked["knownAt"], asAt: Day): Instant | null => {
  if (asked === null) return null;
  return endOfDayInWales(asked === "then" ? asAt : asked);
};

/**
 * Where a question stands: the day, the instant it could be known, the last act. In a live programme what was known at
 * an instant is what had been recorded; in a published one it is what its sources had published. model.md 2.2.
 */
export async function resolveStand(
  asked: Pick<StandAsked, "asAt" | "knownAt">,
  head: ProgrammeHead,
  {
    today,
    actAt,
  }: {
    readonly today: Day;
    readonly actAt: (programmeId: string, instant: Instant) => Promise<number>;
  },
): Promise<Stand> {
  const asAt = resolveDay(asked.asAt, head, today);
  const knownAt = knownInstant(asked.knownAt, asAt);
  const recorded = knownAt !== null && head.programme.clock === "recorded";
  return {
    asAt,
    knownAt,
    actNo: recorded ? await actAt(head.programme.id, knownAt) : head.head.actNo,
  };
}
