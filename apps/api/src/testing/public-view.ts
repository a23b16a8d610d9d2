import { findProgramme } from "@parod/database/programmes";
import { standAt } from "@parod/database/testing/programme";
import { readFacts } from "@parod/database/told/read-facts";
import { viewOf, type View } from "@parod/engine/coherence/view";
import type pg from "pg";

/** What the coherence rules read of the public record, as at a day and as known now. */
export async function publicView(pool: pg.Pool, asAt: string): Promise<View> {
  const head = await findProgramme(pool, "public-record");
  if (!head) throw new Error("the public record is not loaded");
  const { programme } = head;
  const stand = standAt(asAt);
  return viewOf({ programme, stand, facts: await readFacts(pool, programme.id, stand) });
}
