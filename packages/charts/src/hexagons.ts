export type Cell = { readonly row: number; readonly column: number };

const root3 = Math.sqrt(3);
const shortest = (value: number): number => Math.round(value * 100) / 100;

/** The middle of a cell of a pointy-topped map whose odd rows are shifted half a cell to the right. */
export const hexagonCentre = ({ row, column }: Cell, radius: number): { x: number; y: number } => ({
  x: shortest(radius * root3 * (column + (row % 2 === 1 ? 1 : 0.5))),
  y: shortest(radius * (1 + row * 1.5)),
});

/** The corners of one hexagon, as an SVG `points` value. `gap` keeps neighbours apart. */
export function hexagonPoints(centre: { x: number; y: number }, radius: number, gap = 2): string {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 180) * (60 * corner - 90);
    return `${shortest(centre.x + (radius - gap) * Math.cos(angle))},${shortest(centre.y + (radius - gap) * Math.sin(angle))}`;
  }).join(" ");
}

/** The size of the whole map. */
export function mapSize(cells: readonly Cell[], radius: number): { width: number; height: number } {
  const centres = cells.map((cell) => hexagonCentre(cell, radius));
  return {
    width: Math.ceil(Math.max(0, ...centres.map(({ x }) => x)) + (radius * root3) / 2),
    height: Math.ceil(Math.max(0, ...centres.map(({ y }) => y)) + radius),
  };
}
