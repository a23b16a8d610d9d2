import type { Facts, Programme } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { timeline, type LedgerSpan } from "#ledger/timeline";

/** A function and an authority of which something is told, with who provides it over time. */
export type LedgerPair = {
  readonly function: string;
  readonly authority: string;
  readonly spans: readonly LedgerSpan[];
};
type Given = {
  readonly programme: Programme;
  readonly facts: Facts;
  /** By `authority|function`. */
  readonly rows: ReadonlyMap<string, readonly ToldRow<"provision">[]>;
  /** When organisations are no longer. */
  readonly ends: ReadonlyMap<string, When>;
};

/**
 * Everything told of who provides what to whom, from the programme's beginning on. A pair of which nothing is told is left
 * out, so the work grows with what is told and not with functions times authorities.
 */
export function ledgerOf({ programme, facts, rows, ends }: Given): readonly LedgerPair[] {
  const functions = new Map(facts.functionTold.map((told) => [told.function, told]));
  return [...rows.values()].flatMap((said) => {
    const [first] = said;
    const told = first && functions.get(first.function);
    if (!first || !told) return [];
    const { authority } = first;
    return [
      {
        function: told.function,
        authority,
        spans: timeline({ told, rows: said, ends }, programme.startsOn),
      },
    ];
  });
}
