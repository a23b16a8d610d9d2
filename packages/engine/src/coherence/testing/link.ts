import type { GivenFact } from "@parod/schema/told/tables";
import { buildRow, type Some } from "#testing/row";

/** A link between two activities that its taker states, finish to start; its id is its two ends. */
export const buildLink = (
  giver: string,
  taker: string,
  given: Partial<GivenFact<"dependencySide">> = {},
): Some => {
  const dependency = `${giver}.${taker}`;
  return {
    anchors: { dependency: [{ id: dependency, giverKind: "milestone", giver, taker }] },
    dependencySide: [
      buildRow("dependencySide", {
        ...{ dependency, side: "taker", stance: "stated", type: "FS", lag: 0 },
        ...given,
      }),
    ],
  };
};

/** A programme in which silence is not "has not happened". */
export const publicRecord = { programme: { clock: "published", public: true } } as const;
