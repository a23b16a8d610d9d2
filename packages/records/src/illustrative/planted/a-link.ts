import type { AnchorGiven } from "@parod/schema/anchors";
import type { GivenFact } from "@parod/schema/told/tables";
import { doing, type Entry } from "#illustrative/entry";
import type { When } from "#illustrative/expected";

type Said = { readonly stance?: "stated" | "agrees" | "disagrees"; readonly when: When | null };
type Given = {
  readonly id: string;
  readonly giver: string;
  readonly taker: string;
  /** Left out: that side says nothing. */
  readonly giverSays?: Said;
  readonly takerSays?: Said;
};
type ALink = { readonly tells: () => readonly Entry[]; readonly anchors: AnchorGiven };

/** A link that only the planted ones have, with what each side says of it: begun when the other is done, without a wait. */
export function aLink({ id, giver, taker, giverSays, takerSays }: Given): ALink {
  const side = (
    on: string,
    which: GivenFact<"dependencySide">["side"],
    said: Said | undefined,
  ): readonly Entry[] =>
    said === undefined
      ? []
      : [
          doing({ on, verb: "tell-dependency", reason: "Illustrative: what waits on what" })(
            "dependencySide",
            {
              dependency: id,
              side: which,
              stance: said.stance ?? (which === "giver" ? "stated" : "agrees"),
              when: said.when,
              confidence: null,
              type: "FS",
              lag: 0,
            },
          ),
        ];
  return {
    anchors: { dependency: [{ id, giverKind: "milestone", giver, taker }] },
    tells: () => [
      ...side("2026-06-19", "giver", giverSays),
      ...side("2026-06-24", "taker", takerSays),
    ],
  };
}
