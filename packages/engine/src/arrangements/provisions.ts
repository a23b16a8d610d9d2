import type { Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import { isPast, stateOn } from "#read/interval";
import type { Cover, FunctionView, ProvisionStatement } from "#arrangements/types";

/** Told for a function that nobody provides. */
const nobody = "none";

function statement(row: ToldRow<"provision">, on: Day, ends: When | null): ProvisionStatement {
  const { provider, statedBy, state, from, until, effectiveOn, sourceId, ours, id } = row;
  return {
    provider: provider === nobody ? null : provider,
    statedBy,
    state,
    from,
    until,
    effectiveOn,
    sourceId,
    ours,
    rowId: id,
    holds: stateOn(row, on, ends),
    past: isPast(row, on, ends),
  };
}

/** What those who speak of the day say, taken together; two speakers who name one provider name one. */
export function coverOf(said: readonly ProvisionStatement[], shareable: boolean): Cover {
  if (said.length === 0) return "not-known";
  const certain = said.filter(({ holds }) => holds === "yes");
  if (certain.length === 0) return "perhaps";
  const nobodyDoes = certain.some(({ provider }) => provider === null);
  if (nobodyDoes && certain.every(({ provider }) => provider === null)) return "gap";
  if (nobodyDoes || certain.some(({ state }) => state === "contested")) return "disputed";
  const agreed = new Set(
    certain.filter(({ state }) => state === "agreed").map(({ provider }) => provider),
  );
  if (agreed.size === 0) return "expected";
  if (agreed.size === 1) return "agreed";
  return shareable ? "shared" : "overlap";
}

/** One function for one authority on the day. `rows` are those of the pair. A provision ends with its provider. */
export function functionView(
  { function: id, text, level, shareable }: ToldRow<"functionTold">,
  rows: readonly ToldRow<"provision">[],
  { on, ends }: { on: Day; ends: ReadonlyMap<string, When> },
): FunctionView {
  const said = rows
    .map((row) => statement(row, on, ends.get(row.provider) ?? null))
    .toSorted(
      (a, b) =>
        compareCodes(a.provider ?? "", b.provider ?? "") || compareCodes(a.statedBy, b.statedBy),
    );
  const now = said.filter(({ holds }) => holds !== "no");
  return {
    function: id,
    text,
    level,
    cover: coverOf(now, shareable),
    now,
    before: said.filter(({ holds, past }) => holds === "no" && past),
    coming: said.filter(({ holds, past }) => holds === "no" && !past),
  };
}
