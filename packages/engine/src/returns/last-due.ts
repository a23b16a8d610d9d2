import type { Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";

type Round = ToldRow<"roundTold">;

/** The last round that was not only planned and whose due day is past; null where nobody was asked by then. */
export const lastDueRound = (rounds: readonly Round[], day: Day): Round | null =>
  rounds
    .filter(({ state, due }) => state !== "planned" && due < day)
    .reduce<Round | null>(
      (last, round) => (last === null || round.due > last.due ? round : last),
      null,
    );
