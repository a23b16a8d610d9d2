import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import { collect, pairKey } from "#collect";
import { functionView } from "#arrangements/provisions";
import type { FunctionView } from "#arrangements/types";

/** Functions in their own order. */
export function functionsInOrder(facts: Facts): readonly ToldRow<"functionTold">[] {
  const positions = new Map(facts.anchors.function.map(({ id, position }) => [id, position]));
  return facts.functionTold.toSorted(
    (a, b) => (positions.get(a.function) ?? 0) - (positions.get(b.function) ?? 0),
  );
}

/** What is told of some authorities, by `authority|function`: one pass, however many there are. */
export function provisionsOf(facts: Facts, authorities: readonly string[]) {
  const asked = new Set(authorities);
  return collect(
    facts.provision.filter(({ authority }) => asked.has(authority)),
    (row) => pairKey(row.authority, row.function),
  );
}

/** Who does what for some authorities on a day: every function, in order, whether anything is told of it or not. */
export function tableOn(
  facts: Facts,
  authorities: readonly string[],
  at: { readonly on: Day; readonly ends: ReadonlyMap<string, When> },
): readonly { readonly authority: string; readonly cells: readonly FunctionView[] }[] {
  const functions = functionsInOrder(facts);
  const rows = provisionsOf(facts, authorities);
  return authorities.map((authority) => ({
    authority,
    cells: functions.map((told) =>
      functionView(told, rows.get(pairKey(authority, told.function)) ?? [], at),
    ),
  }));
}
