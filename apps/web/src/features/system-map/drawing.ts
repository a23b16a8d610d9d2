import { sayList } from "@parod/language/lists";
import type { MapLinks, MapTile, SystemMapView } from "@parod/schema/views/system-map";
import { createContext, useContext } from "react";
import { useSay } from "#lib/say.ts";

/** How an organisation stands to the one that is chosen. */
export type Relation = "chosen" | "provider" | "recipient" | "waits" | "gives";

/** What every part of the map reads: the organisations by code, and how each stands to the chosen one. */
export type Drawing = {
  readonly tiles: ReadonlyMap<string, MapTile>;
  readonly relations: ReadonlyMap<string, ReadonlySet<Relation>>;
};

function relationsOf(links: MapLinks | null): Drawing["relations"] {
  const found = new Map<string, Set<Relation>>();
  if (links === null) return found;
  const tell = (code: string, relation: Relation) => {
    if (code === links.code && relation !== "chosen") return;
    found.set(code, (found.get(code) ?? new Set()).add(relation));
  };
  tell(links.code, "chosen");
  for (const { others } of links.provided) for (const each of others) tell(each, "provider");
  for (const { others } of links.provides) for (const each of others) tell(each, "recipient");
  for (const { other } of links.gives) tell(other, "waits");
  for (const { other } of links.waits) tell(other, "gives");
  return found;
}

export function drawingOf(view: SystemMapView): Drawing {
  return {
    tiles: new Map(view.organisations.map((each) => [each.code, each])),
    relations: relationsOf(view.links),
  };
}

export const DrawingContext = createContext<Drawing>({
  tiles: new Map(),
  relations: new Map(),
});
export const useDrawing = (): Drawing => useContext(DrawingContext);

/** Says the names of organisations as a list; one without a name by its code. */
export function useSayNames(): (codes: readonly string[]) => string {
  const { words, language } = useSay();
  const { tiles } = useDrawing();
  return (codes) =>
    sayList(
      codes.map((code) => {
        const name = tiles.get(code)?.name;
        return name ? words(name) : code;
      }),
      language,
    );
}
