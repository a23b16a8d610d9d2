import type { Anchors } from "@parod/schema/anchors";
import { authorities } from "#public-record/authorities";
import { frameFrom, sourceOf } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";

const statement = sourceOf("ws-2025-01-29");
const day = statement.day ?? "";
const criterion = "A1.1";
const evidenceId = (organisation: string): string => `${organisation}:${statement.id}`;

export const evidenceAnchors: readonly Anchors["evidence"][] = authorities.map((organisation) => ({
  id: evidenceId(organisation),
  organisation,
}));

/** The one assessment that the record allows: a plan was submitted, for each of the 22. */
export const tellPlansMet = (): Item[] =>
  authorities.flatMap((organisation) => {
    const frame = frameFrom({ source: statement.id, effectiveOn: day, ours: true });
    const evidence = evidenceId(organisation);
    return [
      fromSource({
        ...frame,
        table: "evidenceTold",
        fact: {
          evidence,
          title: statement.title.en,
          kind: "document",
          address: statement.url.en,
          datedOn: day,
          withdrawn: false,
        },
        factKey: evidence,
      }),
      fromSource({
        ...frame,
        table: "reliance",
        fact: { organisation, criterion, evidence, on: true },
        factKey: `${evidence}:${criterion}`,
      }),
      fromSource({
        ...frame,
        table: "assessment",
        fact: { organisation, criterion, kind: "reviewed", state: "met" },
        note: "the statement says that all 22 submitted plans; the plans are not published",
        factKey: `${organisation}:${criterion}`,
      }),
    ];
  });
