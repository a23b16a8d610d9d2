import type { AnchorName } from "#anchors";

/** Every anchor, in an order in which each names only what came before it. */
export const anchorNames = [
  "catalogue",
  "organisation",
  "workstream",
  "criterion",
  "stage",
  "activity",
  "evidence",
  "dependency",
  "function",
  "seat",
  "meeting",
  "round",
  "commitment",
  "source",
] as const satisfies readonly AnchorName[];

type Missing = Exclude<AnchorName, (typeof anchorNames)[number]>;
/** A new anchor that the list lacks does not compile. */
export const complete: Missing extends never ? true : never = true;
