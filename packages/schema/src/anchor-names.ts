import type { AnchorName } from "#anchors";

/** Every anchor, in an order in which each names only what came before it. A new one that is left out does not compile. */
const order = {
  catalogue: true,
  organisation: true,
  workstream: true,
  criterion: true,
  stage: true,
  activity: true,
  evidence: true,
  dependency: true,
  function: true,
  seat: true,
  meeting: true,
  round: true,
  commitment: true,
  source: true,
} as const satisfies Readonly<Record<AnchorName, true>>;

export const anchorNames = Object.keys(order) as AnchorName[];
