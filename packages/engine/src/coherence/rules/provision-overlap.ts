import { addDays } from "@parod/schema/day";
import { keyed } from "#collect";
import { compareCodes } from "#code-order";
import { rule, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";
import type { LedgerPair } from "#ledger/ledger";
import type { LedgerSpan } from "#ledger/timeline";

const agreedOn = ({ now }: LedgerSpan) =>
  now.filter(({ state, holds }) => state === "agreed" && holds === "yes");
const providersOn = (span: LedgerSpan): readonly string[] =>
  [...new Set(agreedOn(span).map(({ provider }) => provider ?? ""))].toSorted(compareCodes);

/** Spans on which the same providers overlap, run together: what others say besides cuts no overlap in two. */
function runs(spans: readonly LedgerSpan[]): readonly (readonly LedgerSpan[])[] {
  const found: LedgerSpan[][] = [];
  let open: string | null = null;
  for (const span of spans) {
    const key = span.cover === "overlap" ? providersOn(span).join("|") : null;
    if (key !== null && key === open) found.at(-1)?.push(span);
    else if (key !== null) found.push([span]);
    open = key;
  }
  return found;
}

function overlaps(
  { asAt }: View,
  { function: of, authority, spans }: LedgerPair,
): readonly Found<"provision-overlap">[] {
  const found = runs(spans).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || (last.until !== null && last.until <= asAt)) return [];
    const providers = providersOn(first);
    return [
      {
        severity: "warns" as const,
        subjects: [of, authority, ...providers],
        organisations: [authority, ...providers],
        records: [...keyed(run.flatMap(agreedOn), ({ rowId }) => rowId).keys()].map((id) => ({
          table: "provision" as const,
          id,
        })),
        params: {
          case: "two" as const,
          function: of,
          authority,
          providers,
          from: first.from,
          last: last.until === null ? null : addDays(last.until, -1),
        },
        path: [
          ...providers.map((each) => step("organisation", each)),
          step("function", of),
          step("organisation", authority),
        ],
      },
    ];
  });
  // the nearest of the same providers: one identity, one finding
  return [...keyed(found.toReversed(), ({ subjects }) => subjects.join("|")).values()];
}

/**
 * Two agreed providers of what cannot be shared on days that are certain, on the day looked at or later. product.md
 * section 4.
 */
export const provisionOverlap = rule({
  id: "provision-overlap",
  severities: ["warns"],
  reads: ["provision", "functionTold", "organisationTold"],
  find: (view) => view.ledger().flatMap((pair) => overlaps(view, pair)),
});
