import type { Frame } from "@parod/schema/told/telling";

type Told = Pick<Frame, "effectiveOn" | "actNo" | "item">;

/** Oldest first; of two rows of one day the later act is the newer, model.md "Edges". */
export function byAge(a: Told, b: Told): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.actNo - b.actNo || a.item - b.item;
}

/** The newest of some told rows, whatever their order. */
export const newest = <T extends Told>(rows: readonly T[]): T | null =>
  rows.reduce<T | null>((best, row) => (best === null || byAge(best, row) < 0 ? row : best), null);
