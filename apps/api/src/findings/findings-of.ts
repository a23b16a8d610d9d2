import { check } from "@parod/engine/coherence/check";
import type { Facts, Reading } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import type pg from "pg";
import { openingsAt } from "#findings/openings";

/** A reading never changes once made, so its findings are kept with it; plans are opened meanwhile without an act. */
const kept = new WeakMap<
  Facts,
  { readonly opened: string; readonly findings: readonly Finding[] }
>();

/** What contradicts in a reading: worked out once, before anybody's permissions. */
export async function findingsOf(pool: pg.Pool, reading: Reading): Promise<readonly Finding[]> {
  const openings = await openingsAt(pool, reading);
  const opened = JSON.stringify(openings);
  const known = kept.get(reading.facts);
  if (known?.opened === opened) return known.findings;
  const findings = check({ ...reading, openings });
  kept.set(reading.facts, { opened, findings });
  return findings;
}
