import { addDays, type Day } from "@parod/schema/day";
import type { Finding, RecordRef } from "@parod/schema/finding";

/** What ended a finding: what was told of it since the day before, or nothing but the day that came. */
export type Resolution =
  | { readonly by: "told"; readonly rows: readonly RecordRef[] }
  | { readonly by: "date" };
export type Ended = { readonly finding: Finding; readonly resolution: Resolution };

/**
 * A day on which a programme was checked: what was found, and what had been found before it and was no more. Between one
 * and the next nothing else was found.
 */
export type CheckedDay = {
  readonly on: Day;
  readonly found: readonly string[];
  readonly ended: readonly Ended[];
};

/** A time through which something was found day by day. */
export type Spell = {
  readonly from: Day;
  /** The last day it was seen on; null while it still is. */
  readonly last: Day | null;
  readonly resolution: Resolution | null;
};
export type Life = {
  /** Oldest first; more than one where it came back. */
  readonly spells: readonly Spell[];
  /** As it was found last, once it has ended. */
  readonly finding: Finding | null;
};

/** When each finding was first seen, how long, what ended it, and whether it came back. Days oldest first. */
export function lives(days: readonly CheckedDay[]): ReadonlyMap<string, Life> {
  const found = new Map<string, { spells: Spell[]; finding: Finding | null }>();
  for (const { on, found: ids, ended } of days) {
    const endings = new Map(ended.map((each) => [each.finding.id, each]));
    const here = new Set(ids);
    for (const [id, life] of found) {
      const spell = life.spells.at(-1);
      if (spell?.last !== null || here.has(id)) continue;
      const ending = endings.get(id);
      life.spells[life.spells.length - 1] = {
        ...spell,
        last: addDays(on, -1),
        resolution: ending?.resolution ?? null,
      };
      life.finding = ending?.finding ?? life.finding;
    }
    for (const id of ids) {
      const life = found.get(id) ?? { spells: [], finding: null };
      if (life.spells.at(-1)?.last !== null)
        life.spells.push({ from: on, last: null, resolution: null });
      found.set(id, life);
    }
  }
  return found;
}
