import { tell } from "@parod/database/testing/programme";
import type { Day } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";
import { liveProgramme } from "#testing/live-programme";

export const findingId = "ask-unanswered/plan";
/** The ask, as it was found to stand from a day on. */
export const asked = (effectiveOn: string, state: "no-answer-found" | "answered"): Telling => ({
  table: "commitmentTold",
  effectiveOn,
  fact: {
    commitment: "plan",
    kind: "ask",
    text: { en: "Ask", cy: "Cais" },
    askedOn: "2025-06-01",
    ofWhom: ["welsh-government"],
    by: { from: "2025-07-31", to: "2025-07-31", words: null, reading: false },
    state,
  },
});
export const days = { startsOn: "2025-01-01" as Day };

/** A programme with one ask: asked in June, late from August, answered in September, found wanting again in December. */
export async function askedAndAnswered(pool: pg.Pool): Promise<Programme> {
  const programme = await liveProgramme(pool, { slug: "told", clock: "published", ...days });
  await tell(pool, programme, {
    anchors: { commitment: [{ id: "plan" }] },
    tellings: [asked("2025-06-01", "no-answer-found")],
  });
  await tell(pool, programme, { tellings: [asked("2025-09-10", "answered")] });
  await tell(pool, programme, { tellings: [asked("2025-12-01", "no-answer-found")] });
  return programme;
}
