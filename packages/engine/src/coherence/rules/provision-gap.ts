import { addDays } from "@parod/schema/day";
import { collect } from "#collect";
import { rule, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";
import type { LedgerPair } from "#ledger/ledger";

type Gap = Found<"provision-gap">;

/** It is said of the day looked at that nobody does it. Told, so it is no silence, on the public record either. */
function nobody({ asAt }: View, { function: of, authority, spans }: LedgerPair): readonly Gap[] {
  const span = spans.findLast(({ from }) => from <= asAt);
  if (span?.cover !== "gap") return [];
  const end = spans.find(({ from, cover }) => from > asAt && cover !== "gap");
  const said = span.now.filter(({ holds }) => holds === "yes");
  return [
    {
      severity: "blocks",
      subjects: [of, authority],
      organisations: [authority, ...said.map(({ statedBy }) => statedBy)],
      records: said.map(({ rowId: id }) => ({ table: "provision", id })),
      params: {
        case: "nobody",
        function: of,
        authority,
        from: said[0]?.from ?? null,
        until: end?.from ?? null,
      },
      path: [step("organisation", authority), step("function", of)],
    },
  ];
}

/** Days after a provider's end of which nobody says anything, by that provider: where a round asked, that is a hole. */
function between({ asAt }: View, { function: of, authority, spans }: LedgerPair): readonly Gap[] {
  const holes = spans.flatMap((span, at) => {
    const [ended] = span.before.filter(({ provider }) => provider !== null);
    if (span.cover !== "not-known" || !ended?.provider) return [];
    const [after] = spans[at + 1]?.now ?? [];
    const last = span.until === null ? null : addDays(span.until, -1);
    const gap: Gap = {
      severity: last === null || last >= asAt ? "blocks" : "notes",
      subjects: [of, authority, ended.provider],
      organisations: [authority, ended.provider, after?.provider ?? null],
      records: [
        { table: "provision", id: ended.rowId },
        after ? { table: "provision", id: after.rowId } : null,
      ],
      params: {
        case: "between",
        function: of,
        authority,
        before: ended.provider,
        from: ended.endedOn,
        last,
        next: after?.provider ?? null,
      },
      path: [
        step("organisation", ended.provider),
        step("function", of),
        step("organisation", authority),
      ],
    };
    return [gap];
  });
  const byProvider = collect(holes, ({ subjects }) => subjects.join("|"));
  // one identity, one finding: the first that is not over, else the newest
  return [...byProvider.values()].flatMap(
    (each) => each.find(({ severity }) => severity === "blocks") ?? each.at(-1) ?? [],
  );
}

/**
 * A function that nobody provides to an authority on some days: said so, or left out between a provider's told end and the
 * next one's beginning where a round asked. Where nobody asked, silence is `who-does-this`. product.md section 4.
 */
export const provisionGap = rule({
  id: "provision-gap",
  severities: ["blocks", "notes"],
  reads: ["provision", "functionTold", "organisationTold", "roundTold"],
  find: (view) =>
    view
      .ledger()
      .flatMap((pair) => [...nobody(view, pair), ...(view.asked ? between(view, pair) : [])]),
});
