import type { Telling } from "@parod/schema/told/telling";

/** A telling and the act that it belongs to: a source's, the opening one, or that of the searches. */
export type Item = { readonly act: string; readonly telling: Telling };

export const opening = "opening";
export const searching = "searching";

/** A telling in the act of its own source. */
export function fromSource(telling: Telling): Item {
  if (!telling.sourceId) throw new Error(`no source: ${telling.factKey}`);
  return { act: telling.sourceId, telling };
}
