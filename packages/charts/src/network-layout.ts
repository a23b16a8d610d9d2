import type { Box } from "#labels";

export type LayoutLink = { readonly from: string; readonly to: string };
export type PlacedNode = Box & { readonly id: string; readonly layer: number };
export type PlacedLink<L extends LayoutLink> = {
  readonly link: L;
  /** An SVG path from the right of the giver to the left of the taker. */
  readonly path: string;
  /** Where words about the link can stand. */
  readonly middle: { readonly x: number; readonly y: number };
};
export type NetworkLayout<L extends LayoutLink> = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink<L>[];
};
export type Sizes = {
  readonly box: { readonly width: number; readonly height: number };
  readonly gap: { readonly x: number; readonly y: number };
  readonly margin: number;
};

type Graph = {
  readonly into: ReadonlyMap<string, readonly string[]>;
  readonly outOf: ReadonlyMap<string, readonly string[]>;
};

function graphOf(ids: readonly string[], links: readonly LayoutLink[]): Graph {
  const [into, outOf] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const id of ids) {
    into.set(id, []);
    outOf.set(id, []);
  }
  for (const { from, to } of links) {
    outOf.get(from)?.push(to);
    into.get(to)?.push(from);
  }
  return { into, outOf };
}

/** Each node right of all that it waits on. What goes in a circle, which no network of ours does, stays in the first layer. */
function layersOf(ids: readonly string[], { into, outOf }: Graph): ReadonlyMap<string, number> {
  const layer = new Map(ids.map((id) => [id, 0]));
  const left = new Map(ids.map((id) => [id, into.get(id)?.length ?? 0]));
  const open = ids.filter((id) => left.get(id) === 0);
  for (let id = open.shift(); id !== undefined; id = open.shift())
    for (const to of outOf.get(id) ?? []) {
      layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(id) ?? 0) + 1));
      left.set(to, (left.get(to) ?? 0) - 1);
      if (left.get(to) === 0) open.push(to);
    }
  return layer;
}

/** A giver with nothing before it stands beside its first taker instead of far to the left. */
function pulled(layers: ReadonlyMap<string, number>, { into, outOf }: Graph) {
  return new Map(
    [...layers].map(([id, layer]) => {
      const takers = (outOf.get(id) ?? []).map((to) => layers.get(to) ?? 0);
      const free = (into.get(id)?.length ?? 0) === 0 && takers.length > 0;
      return [id, free ? Math.max(layer, Math.min(...takers) - 1) : layer] as const;
    }),
  );
}

/** Rows by the mean place of the neighbours, over and back a few times: fewer lines cross. */
function ordered(
  ids: readonly string[],
  layers: ReadonlyMap<string, number>,
  { into, outOf }: Graph,
): readonly (readonly string[])[] {
  const count = 1 + Math.max(0, ...layers.values());
  const columns = Array.from({ length: count }, (_, at) =>
    ids.filter((id) => layers.get(id) === at),
  );
  const place = new Map(columns.flatMap((column) => column.map((id, row) => [id, row] as const)));
  const sweep = (at: number, near: Graph["into"]) => {
    const mean = (id: string) => {
      const rows = (near.get(id) ?? []).map((each) => place.get(each) ?? 0);
      return rows.length === 0
        ? (place.get(id) ?? 0)
        : rows.reduce((sum, row) => sum + row, 0) / rows.length;
    };
    const column = (columns[at] ?? []).toSorted((a, b) => mean(a) - mean(b));
    columns[at] = column;
    for (const [row, id] of column.entries()) place.set(id, row);
  };
  for (let round = 0; round < 3; round += 1) {
    for (let at = 1; at < count; at += 1) sweep(at, into);
    for (let at = count - 2; at >= 0; at -= 1) sweep(at, outOf);
  }
  return columns;
}

function linkBetween<L extends LayoutLink>(
  link: L,
  from: PlacedNode,
  to: PlacedNode,
): PlacedLink<L> {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = Math.max(16, (x2 - x1) / 2);
  return {
    link,
    path: `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
    middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
  };
}

/** A network in layers from left to right, each layer in the middle of the height. The same input gives the same drawing. */
export function layOutNetwork<L extends LayoutLink>(
  ids: readonly string[],
  given: readonly L[],
  { box, gap, margin }: Sizes,
): NetworkLayout<L> {
  const known = new Set(ids);
  const links = given.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  const graph = graphOf(ids, links);
  const columns = ordered(ids, pulled(layersOf(ids, graph), graph), graph);
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const span = (count: number, one: number, between: number) =>
    count * one + Math.max(0, count - 1) * between;
  const height = span(rows, box.height, gap.y) + 2 * margin;
  const nodes = columns.flatMap((column, layer) => {
    const top = (height - span(column.length, box.height, gap.y)) / 2;
    return column.map((id, row): PlacedNode => ({
      ...{ id, layer, ...box },
      x: margin + layer * (box.width + gap.x),
      y: top + row * (box.height + gap.y),
    }));
  });
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: span(columns.length, box.width, gap.x) + 2 * margin,
    height,
    nodes,
    links: links.flatMap((link) => {
      const [from, to] = [nodeOf.get(link.from), nodeOf.get(link.to)];
      return from && to ? [linkBetween(link, from, to)] : [];
    }),
  };
}
