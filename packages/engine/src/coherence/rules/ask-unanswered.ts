import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import type { View } from "#coherence/view";
import { unansweredAsks, type Ask } from "#asks/asks";

function found(view: View, ask: Ask): readonly Found<"ask-unanswered">[] {
  const { commitment, by, passed, ofWhom, askedOn, state } = ask;
  if (by === null || passed === "no" || passed === null) return [];
  if (state !== "no-answer-found" && state !== "partly-answered") return [];
  const search = view.searchFor(commitment);
  return [
    {
      severity: passed === "yes" ? "warns" : "notes",
      subjects: [commitment],
      organisations: ofWhom,
      records: [{ table: "commitmentTold", id: ask.rowId }, record("searchDone", search)],
      params: {
        case: passed === "yes" ? "passed" : "perhaps",
        commitment,
        ofWhom,
        askedOn,
        by,
        state,
        searched: search?.effectiveOn ?? null,
      },
      path: [
        step("commitment", commitment),
        ...ofWhom.map((each) => step("organisation", each)),
        ...(search === null ? [] : [step("search", search.search)]),
      ],
    },
  ];
}

/**
 * An ask, a promise or a next step past the day it was for, with no answer or only a part of one. Of one without a day
 * nothing is late. Terms of reference of the National Coherence Group; product.md P9.
 */
export const askUnanswered = rule({
  id: "ask-unanswered",
  severities: ["warns", "notes"],
  reads: ["commitmentTold", "searchDone"],
  find: (view) =>
    unansweredAsks({ facts: view.facts, asAt: view.asAt }).flatMap((ask) => found(view, ask)),
});
