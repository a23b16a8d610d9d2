import type { Words } from "@parod/schema/words";
import { organisations } from "#public-record/authorities";
import data from "./hexes.json" with { type: "json" };

export type Hex = {
  readonly code: string;
  readonly name: Words;
  /** From the top, and from the left; a shifted row stands half a hexagon to the right. */
  readonly row: number;
  readonly column: number;
  readonly shifted: boolean;
  /** The position in the file it comes from: odd-r, r counted from the foot. */
  readonly q: number;
  readonly r: number;
};

const names = new Map(organisations.map(({ code, name }) => [code, name]));

/** The 22 authorities as hexagons. Positions by Open Innovations (CREDITS.md); names from the record. */
export const hexMap: readonly Hex[] = data.map((hex) => {
  const name = names.get(hex.code);
  if (!name) throw new Error(`no authority ${hex.code}`);
  return { ...hex, name };
});
