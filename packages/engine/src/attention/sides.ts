import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import { byCode } from "#code-order";
import { collect, keyed } from "#collect";
import type { Attention } from "#attention/types";

type Side = ToldRow<"dependencySide">;

/** A side says that it disagrees, or both tell dates that cannot be the same. One side alone is no disagreement. */
function disagree(sides: readonly Side[]): boolean {
  if (sides.some(({ stance }) => stance === "disagrees")) return true;
  const [one, other] = sides.flatMap(({ when }) => (when === null ? [] : [when]));
  return one !== undefined && other !== undefined && (one.from > other.to || other.from > one.to);
}

export function sideLines(facts: Facts): readonly Attention[] {
  const anchors = keyed(facts.anchors.dependency, ({ id }) => id);
  return [...collect(facts.dependencySide, (row) => row.dependency)]
    .toSorted(byCode(([id]) => id))
    .flatMap(([dependency, sides]) => {
      const anchor = anchors.get(dependency);
      return anchor !== undefined && disagree(sides)
        ? [
            {
              kind: "sides-disagree" as const,
              dependency,
              giver: anchor.giver,
              taker: anchor.taker,
            },
          ]
        : [];
    });
}
