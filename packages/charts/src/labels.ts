export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type LabelAsked = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Top left corners in order of preference. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
};

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** The width that a text will take; an estimate on the safe side for Arial, since pure code cannot measure. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Math.ceil(text.length * size * (bold ? 0.6 : 0.55));

/**
 * Labels placed one after another, each in the first of its places that is inside the bounds and touches nothing placed
 * before. One that fits nowhere is left out: the table beside the chart still says it.
 */
export function placeLabels(
  asked: readonly LabelAsked[],
  bounds: Box,
  taken: readonly Box[] = [],
): ReadonlyMap<string, Box> {
  const boxes: Box[] = [...taken];
  const placed = new Map<string, Box>();
  for (const { id, width, height, places } of asked) {
    const found = places
      .map(({ x, y }) => ({ x, y, width, height }))
      .find((box) => inside(box, bounds) && boxes.every((other) => !overlap(box, other)));
    if (!found) continue;
    boxes.push(found);
    placed.set(id, found);
  }
  return placed;
}
