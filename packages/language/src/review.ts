import type { en } from "#en";

export type Area = keyof typeof en;

/**
 * Has a translator passed the Welsh? By area, and by key within one: the longest that fits decides, so that `"states.outlook": true`
 * passes those words while the rest of `states` waits. Nothing here is true until a person who may say so has said so.
 */
export const reviewed: Readonly<Record<Area, boolean>> & Readonly<Record<string, boolean>> = {
  common: false,
  counts: false,
  dataQuality: false,
  definitions: false,
  errors: false,
  explained: false,
  findings: false,
  findingsPage: false,
  group: false,
  ledger: false,
  milestones: false,
  notices: false,
  network: false,
  organisation: false,
  overview: false,
  people: false,
  permissions: false,
  planFile: false,
  plans: false,
  report: false,
  returns: false,
  rounds: false,
  rules: false,
  sentences: false,
  sources: false,
  start: false,
  states: false,
  systemMap: false,
  waits: false,
  workbook: false,
  work: false,
  write: false,
};

/** True once a translator has passed the Welsh of a key, `overview.tiles.late`. An unknown key is not reviewed. */
export function isReviewed(
  key: string,
  passed: Readonly<Record<string, boolean>> = reviewed,
): boolean {
  const parts = key.split(".");
  for (let length = parts.length; length > 0; length--) {
    const known = passed[parts.slice(0, length).join(".")];
    if (known !== undefined) return known;
  }
  return false;
}
