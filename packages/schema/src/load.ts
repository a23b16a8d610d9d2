import type { ActGiven } from "#act";
import type { Programme } from "#facts";

/** A programme as shipped: what `programme load` tells. Facts are known by their `factKey`, so that loading again tells only what is new. */
export type ProgrammeGiven = {
  readonly programme: Omit<Programme, "id">;
  readonly acts: readonly Pick<
    ActGiven,
    "verb" | "reason" | "forOrganisation" | "anchors" | "tellings"
  >[];
  /** Texts that told rows name by their hashes. */
  readonly contents?: readonly string[];
};
