import type { Facts } from "@parod/schema/facts";
import type { Pair, Position } from "@parod/schema/position";
import { position } from "#position/position";
import { buildFacts, buildProgramme, buildStand, day, type Some } from "#testing/row";

/** The position on a day of some facts, in a programme that ends on 30 September 2026. */
export const buildPosition = (
  asAt: string,
  parts: readonly Some[] | Facts,
  compare: { readonly asAt: string; readonly parts: readonly Some[] } | null = null,
): Position =>
  position({
    programme: buildProgramme(),
    stand: buildStand(asAt),
    facts: Array.isArray(parts) ? buildFacts(...(parts as readonly Some[])) : (parts as Facts),
    compare:
      compare === null ? null : { asAt: day(compare.asAt), facts: buildFacts(...compare.parts) },
    today: day("2026-11-21"),
  });

/** The one pair of an organisation and a criterion; fails where there is none. */
export function pairOf({ pairs }: Position, criterion: string, organisation = "A"): Pair {
  const pair = pairs.find(
    (each) => each.criterion === criterion && each.organisation === organisation,
  );
  if (pair === undefined) throw new Error(`no pair ${organisation} ${criterion}`);
  return pair;
}
