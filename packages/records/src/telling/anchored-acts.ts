import type { AnchorGiven, AnchorName, Anchors } from "@parod/schema/anchors";
import { anchorNames } from "@parod/schema/anchor-names";
import type { Fields } from "@parod/schema/told/field";
import { toldTables, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type { ProgrammeGiven } from "@parod/schema/load";

export type Act = ProgrammeGiven["acts"][number];
/** An act before its anchors are found. */
export type Draft = {
  readonly verb: string;
  readonly reason: string;
  readonly forOrganisation?: string | null;
  readonly tellings: readonly Telling[];
};
type Name = readonly [anchor: AnchorName, id: string];

const fieldsOf = (table: ToldName): Fields => ({
  ...toldTables[table].subject,
  ...toldTables[table].content,
});

/** The anchors that a telling names, and that the database will look for. */
export function namedAnchors(telling: Telling): Name[] {
  const fact = telling.fact as Readonly<Record<string, unknown>>;
  const names = Object.entries(fieldsOf(telling.table)).flatMap(([name, field]): Name[] => {
    const id = fact[name];
    return field.anchor && typeof id === "string" ? [[field.anchor, id]] : [];
  });
  return telling.sourceId ? [...names, ["source", telling.sourceId]] : names;
}

function anchorsOf(name: AnchorName, anchor: Anchors[AnchorName]): Name[] {
  switch (name) {
    case "activity":
      return [["organisation", (anchor as Anchors["activity"]).organisation]];
    case "evidence":
      return [["organisation", (anchor as Anchors["evidence"]).organisation]];
    case "seat":
      return [["organisation", (anchor as Anchors["seat"]).group]];
    case "dependency": {
      const { giverKind, giver, taker } = anchor as Anchors["dependency"];
      return giverKind === "milestone"
        ? [
            ["activity", giver],
            ["activity", taker],
          ]
        : [["activity", taker]];
    }
    case "catalogue":
    case "organisation":
    case "workstream":
    case "criterion":
    case "stage":
    case "function":
    case "meeting":
    case "round":
    case "commitment":
    case "source":
      return [];
  }
}

/** Every anchor of a programme, each given in the act that first needs it. */
class Anchorage {
  readonly #known = new Map<string, Anchors[AnchorName]>();
  readonly #given = new Set<string>();

  constructor(all: AnchorGiven) {
    for (const name of anchorNames)
      for (const anchor of all[name] ?? []) this.#known.set(`${name} ${anchor.id}`, anchor);
  }

  take(names: readonly Name[]): AnchorGiven {
    const found: Partial<Record<AnchorName, Anchors[AnchorName][]>> = {};
    const add = ([name, id]: Name): void => {
      const key = `${name} ${id}`;
      if (this.#given.has(key)) return;
      const anchor = this.#known.get(key);
      if (!anchor) throw new Error(`no ${name} ${id}`);
      this.#given.add(key);
      anchorsOf(name, anchor).forEach(add);
      (found[name] ??= []).push(anchor);
    };
    names.forEach(add);
    return found as AnchorGiven;
  }
}

/** Acts with the anchors that each needs; the first also takes all anchors of `first`. */
export function anchoredActs(
  drafts: readonly Draft[],
  all: AnchorGiven,
  first: readonly AnchorName[],
): Act[] {
  const anchorage = new Anchorage(all);
  return drafts.map((draft, index) => {
    const early = index === 0 ? first : [];
    const names = early.flatMap((name) => (all[name] ?? []).map(({ id }): Name => [name, id]));
    return {
      ...draft,
      anchors: anchorage.take([...names, ...draft.tellings.flatMap(namedAnchors)]),
    };
  });
}
