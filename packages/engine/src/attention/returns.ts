import { daysBetween } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { Position } from "@parod/schema/position";
import { keyed, pairKey } from "#collect";
import type { Attention } from "#attention/types";
import { lastDueRound } from "#returns/last-due";

/**
 * Returns of the last due round that are missing or came late, and by how many days. Only a round asks, so where none is
 * told nobody is silent. Asked are the body and the authorities. Late is no news once the round is closed.
 */
export function returnLines(position: Position, facts: Facts): readonly Attention[] {
  const round = lastDueRound(facts.roundTold, position.asAt);
  if (round === null) return [];
  const returns = keyed(facts.returnState, (row) => pairKey(row.round, row.organisation));
  return position.organisations
    .filter(
      ({ kind, catalogue }) =>
        catalogue !== null && (kind === "local-authority" || kind === "body"),
    )
    .flatMap(({ code: organisation }): readonly Attention[] => {
      const sent = returns.get(pairKey(round.round, organisation));
      // handed back before it was ever certified; an amendment handed back leaves what was certified
      if (sent === undefined || (sent.state === "draft" && sent.certifier === null))
        return [
          {
            kind: "return-missing",
            organisation,
            round: round.round,
            days: daysBetween(round.due, position.asAt),
          },
        ];
      const late = sent.on > round.due && round.state !== "closed";
      return late
        ? [
            {
              kind: "return-late",
              organisation,
              round: round.round,
              days: daysBetween(round.due, sent.on),
            },
          ]
        : [];
    });
}
